import type { ReactNode } from "react";
import { VerdictMark } from "@/components/goals/VerdictMark";
import { DoubtMark } from "./DoubtMark";
import { MissingReason } from "./MissingReason";
import { VerificationMark } from "./VerificationMark";

/** The key: every mark that stands beside a goal or a figure, with what it means. */
export function Marks() {
  return (
    <dl className="mt-3 max-w-measure">
      {rows.map(([mark, meaning], index) => (
        <div
          key={index}
          className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt>{mark}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const sure = { flags: [], verification: "byCheck" } as const;

const rows: [ReactNode, string][] = [
  [
    <VerdictMark key="a" assessment={{ verdict: "achieved", expected: false }} />,
    "Nämnden bedömer att målet är uppnått. I en delårsrapport: att det väntas bli uppnått.",
  ],
  [
    <VerdictMark key="p" assessment={{ verdict: "partlyAchieved", expected: false }} />,
    "Målet är delvis uppnått, eller väntas bli det.",
  ],
  [
    <VerdictMark key="n" assessment={{ verdict: "notAchieved", expected: false }} />,
    "Målet är inte uppnått, eller väntas inte bli det.",
  ],
  [
    <VerdictMark key="u" assessment={{ verdict: "notAssessed", expected: false }} />,
    "Rapporten nämner målet men bedömer det inte.",
  ],
  [
    <VerificationMark key="v" figure={{ ...sure, flags: [] }} />,
    "Siffran ingår i en kontroll som stämmer, till exempel en summa.",
  ],
  [
    <VerificationMark key="r" figure={{ flags: [], verification: "notYet" }} />,
    "Siffran är läst utan tvekan, men ingen kontroll täcker den.",
  ],
  [
    <span key="d">
      12,5
      <DoubtMark />
    </span>,
    "Läsningen är osäker: trycket är skadat, eller en kontroll säger emot. Skälet står vid rapporten.",
  ],
  [
    <MissingReason key="m" reason="unreadable" />,
    "Ord i stället för en siffra säger varför den saknas: tom cell, går inte att läsa, redovisas inte, inte aktuellt.",
  ],
];
