import { joinLevels } from "../header";
import { saidBy } from "./phrases";

/** Columns under group heads; `unsure` are those that may stand under another one. */
export interface Spread {
  columns: string[];
  unsure: number[];
}

/**
 * "Period Helår" over "Utfall Budget Avvikelse Prognos Budget Avvikelse": each head covers a run of columns, none
 * twice the same, and no forecast stands under a part of the year. Where several cuts do that, the even one is
 * taken, or the one whose runs end with their deviation, and the columns that differ are unsure. Null when none does.
 */
export function spreadHeads(heads: readonly string[], columns: readonly string[]): Spread | null {
  if (heads.length < 2 || heads.length > 4 || columns.length > 16) return null;
  const possible = cutsOf(columns, heads.length).filter((runs) =>
    runs.every((run, at) => isRun(run, heads[at] ?? "")),
  );
  // A deviation stands under the head of what it is reckoned from, and that is printed before it.
  const likely = possible.filter((runs) => !runs.some(([first = ""]) => /avv/i.test(first)));
  const cuts = likely.length > 0 ? likely : possible;
  const even =
    cuts.find((runs) => runs.every((run) => run.length === runs[0]?.length)) ??
    cuts.find((runs) => runs.slice(0, -1).every((run) => /avv/i.test(run.at(-1) ?? ""))) ??
    cuts[0];
  if (!even) return null;
  const name = (runs: readonly string[][]) =>
    runs.flatMap((run, at) => run.map((column) => joinLevels([heads[at] ?? "", column])));
  const names = name(even);
  const others = cuts.map(name);
  const unsure = names.flatMap((text, at) =>
    others.some((other) => other[at] !== text) ? [at] : [],
  );
  return { columns: names, unsure };
}

/** Every way to cut the columns into `count` runs, none empty. */
function cutsOf(columns: readonly string[], count: number): string[][][] {
  if (count === 1) return columns.length > 0 ? [[[...columns]]] : [];
  return columns
    .slice(0, -1)
    .flatMap((_, at) =>
      cutsOf(columns.slice(at + 1), count - 1).map((rest) => [columns.slice(0, at + 1), ...rest]),
    );
}

const partOfYear =
  /period|delår|tertial|kvartal|månad|\b(?:ack|t[123]|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov)/iu;

function isRun(run: readonly string[], head: string): boolean {
  if (new Set(run).size !== run.length) return false;
  const isPart = !/helår|^\d{4}$/i.test(head) && partOfYear.test(head);
  return !isPart || !run.some((column) => /prognos/i.test(column) && !/avv/i.test(column));
}

/**
 * "Utgifter Inkomster Utgifter Inkomster" under "Utfall 2023 Budget 2023": the same parts under each column. Null
 * when the words are not the same for each.
 */
export function spreadAspects(
  columns: readonly string[][],
  phrases: readonly string[][],
): string[][] | null {
  const each = phrases.length / columns.length;
  if (!Number.isInteger(each) || each < 2 || columns.length < 2) return null;
  const texts = phrases.map((phrase) => phrase.join(" "));
  const isAspects = phrases.every((phrase) => saidBy(phrase).every((what) => what === "aspect"));
  const repeats = texts.every((text, at) => text === texts[at % each]);
  if (!isAspects || !repeats || new Set(texts).size !== each) return null;
  return phrases.map((phrase, at) => [...(columns[Math.floor(at / each)] ?? []), ...phrase]);
}
