import { joinLevels, looksLikeColumn } from "../header";
import { looksLikeYear, looksNumeric } from "../token";

/** A row above the first figures: no cell is a number other than a year. The first is one whatever it says. */
export function isHeaderRow(cells: readonly string[], isFirst: boolean): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.some((cell) => looksNumeric(cell) && !looksLikeYear(cell))) return false;
  return isFirst || isColumnsRow(cells) || isLevelRow(cells);
}

/** The inner level of a header: "Utgifter | Inkomster" under "Utfall 2023", with nothing over the labels. */
function isLevelRow(cells: readonly string[]): boolean {
  const [first, ...others] = cells;
  const filled = others.filter((cell) => cell !== "");
  return first === "" && filled.length > 1 && filled.every((cell) => cell.length <= 40);
}

/** At least half of the cells after the first name columns: "Nyckeltal | Utfall 2022 | Utfall 2023". */
export function isColumnsRow(cells: readonly string[]): boolean {
  const filled = cells.slice(1).filter((cell) => cell !== "");
  if (filled.some((cell) => looksNumeric(cell) && !looksLikeYear(cell))) return false;
  const named = filled.filter(looksLikeColumn);
  return named.length > 0 && named.length * 2 >= filled.length - 1;
}

/** A title set in a row of its own over the whole table, above its header: no column is named by it. */
export function isTitleRow([first = "", ...others]: readonly string[]): boolean {
  return first !== "" && others.every((cell) => cell === "");
}

/** One name a column; an outer level covers the empty cells to its right. */
export function headerNames(levels: readonly string[][]): string[] {
  const inner = levels.at(-1) ?? [];
  const spread = levels.map((cells, level) => {
    if (level === levels.length - 1) return cells;
    let covering = "";
    return cells.map((cell, column) => {
      if (cell !== "") covering = cell;
      return cell === "" && inner[column] !== "" ? covering : cell;
    });
  });
  return inner.map((_, column) => joinLevels(spread.map((cells) => cells[column] ?? "")));
}
