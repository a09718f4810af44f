import type { Line } from "./document";
import { goalHeader, notGoals } from "./goals/headers";
import { plainOf } from "./identity/lines";

/**
 * Neighbouring lines that have cells, the rule of a Markdown table left out. A row that heads a list ("Uppdrag från
 * fullmäktige | Status") begins a run of its own, though it stands right below the list before it.
 */
export function runsOfCells(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (line.cells === null) open = null;
    else if (line.cells.length === 0) continue;
    else if (open === null || headsList(line.cells)) runs.push((open = [line]));
    else open.push(line);
  }
  return runs;
}

const statusAlone =
  /^(?:status|lage|bedomning|(?:prognos |bedomd )?maluppfyllelse|uppfyllelse|uppfyllt|uppnatt)$/;

function headsList([first = "", ...others]: readonly string[]): boolean {
  const title = plainOf(first);
  const isTitle = goalHeader.test(title) || notGoals.test(title);
  const isShort = title.split(" ").length <= 4;
  return isTitle && isShort && others.some((cell) => statusAlone.test(plainOf(cell)));
}
