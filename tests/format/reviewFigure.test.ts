import { describe, expect, it } from "vitest";
import { yearPeriod } from "@/lib/domain/period";
import type { ReviewFigure } from "@/lib/domain/reviewFigure";
import { Sentences, sayRows } from "@/lib/format/reviewFigure";
import { reviewFigureOf as figure } from "../domain/reviewFigure";

const nbsp = "\u00a0";
const by = { by: "Ada", at: "2025-01-01T00:00:00.000Z", version: 1 };

/** The first figure's words, with its sentences in place of their numbers. */
function say(...figures: ReviewFigure[]) {
  const sentences = new Sentences();
  const rows = sayRows(figures, figures, sentences);
  const [told] = rows.flatMap((row) => row.figures);
  return {
    ...told,
    rows,
    why: told?.why.map((place) => sentences.all[place]),
    all: sentences.all,
  };
}

describe("a figure under review in words", () => {
  it("tells how many of its table wait for the same reason, where its line holds fewer", () => {
    const ofLines = (...lines: number[]) =>
      say(...lines.map((line, at) => figure({ line, key: `${line}:${at}` })));
    expect(ofLines(7, 7, 8)).toMatchObject({ alike: 3 });
    expect(ofLines(7, 7)).not.toHaveProperty("alike");
    expect(ofLines(7)).not.toHaveProperty("alike");
  });

  it("tells what was read, in which unit, and why it waits", () => {
    const failing = {
      code: "partsSum" as const,
      ok: false,
      place: { page: null, line: 9 },
      subject: "Summa, Utfall 2024",
      numbers: ["12", "3", "20"].map((value) => ({ label: "Summa", value })),
    };
    expect(say(figure({ reason: "partsSumFails", checks: [failing] }))).toMatchObject({
      what: "Utfall 2024",
      unit: "tkr",
      printed: "12",
      read: `12${nbsp}tkr`,
      why: ["Delarna går inte ihop med summan.", "12 + 3 = 15, inte 20 (Summa)"],
    });
  });

  it("tells a sentence once, however many figures it is told of", () => {
    const { all, rows } = say(figure({ key: "7:0" }), figure({ key: "7:1" }));
    expect(all).toHaveLength(1);
    expect(rows[0]).toMatchObject({ acceptable: 2, figures: [{ why: [0] }, { why: [0] }] });
  });

  it("never lets what is missing look like a number", () => {
    expect(say(figure({ printed: "¢ ggg" }, { value: null, missing: "unreadable" }))).toMatchObject(
      {
        read: "går inte att läsa",
        isMissing: true,
        edit: { value: "" },
        rows: [{ acceptable: 0 }],
      },
    );
  });

  it("offers what arithmetic proposes first, then what earlier reports have, and never what was read", () => {
    const earlier = (value: string) => ({
      code: "otherValue" as const,
      value,
      period: yearPeriod(2024),
      report: "Årsbokslut 2023",
    });
    const differences = [earlier("12"), earlier("13"), earlier("14")];
    expect(say(figure({ proposed: "14", differences })).offers).toEqual([
      { value: "14", text: `14${nbsp}tkr`, isProposed: true },
      { value: "13", text: `13${nbsp}tkr`, isProposed: false },
    ]);
  });

  it.each([
    [{ kind: "accept" } as const, undefined, "Godkänd av Ada."],
    [{ kind: "correct", value: "15" } as const, `15${nbsp}tkr`, `Rättad till 15${nbsp}tkr av Ada.`],
    [
      { kind: "missing", missing: "blank" } as const,
      "tom cell",
      "Satt som saknad (tom cell) av Ada.",
    ],
    [{ kind: "discard" } as const, "bortvald", "Bortvald: ingen uppgift av Ada."],
  ])("tells what holds once it is settled: %j", (choice, outcome, decided) => {
    const decision = { about: "figure", key: "7:0", choice, note: null, ...by } as const;
    const told = say(figure({ decision }));
    expect([told.outcome, told.decided]).toEqual([outcome, decided]);
    expect(told.read).toBe(`12${nbsp}tkr`);
  });
});
