import { yearOf } from "../domain/period";
import type { StatedFigure } from "../domain/stated";
import type { Draft, DraftSeries } from "./draft";
import { readText } from "./text";

interface About {
  municipality: string;
  committee: string;
  series: DraftSeries;
  /** What its report is about. */
  subject: string;
  /** The document that stands for it, and on which of its lines the value is, from 1. */
  bytes: Uint8Array;
  line: number;
}

/** The draft of a figure that a person states: theirs to answer for, and so verified by a person. */
export function statedDraft(stated: StatedFigure, about: About): Draft {
  const { period, basis, printed, value, missing } = stated;
  const { municipality, committee, series, subject, bytes, line } = about;
  const kind = "stated" as const;
  const year = yearOf(period);
  const measured = value === null ? { value, missing } : { value, missing: null };
  return {
    municipality,
    committee,
    title: `Enskild uppgift: ${subject}`,
    identity: { kind, year, tertial: null, period, subject },
    stated: { kind, year, tertial: null, subject },
    document: readText(bytes).value,
    figures: [
      {
        ...measured,
        ...{ series, period, basis, printed },
        key: "0",
        section: "Enskild uppgift",
        column: "Värde",
        place: { page: null, line },
        flags: basis === "forecast" ? ["F"] : [],
        verification: "byPerson",
        proposed: null,
        reason: null,
      },
    ],
    goals: [],
    breaks: [],
    checks: [],
    problems: [],
    unused: [],
  };
}
