import "server-only";
import { dialectRules, type Dialect } from "../export/dialect";
import { figuresStatement, type FigureFilter } from "./export/figures";
import { goalsStatement, type GoalFilter } from "./export/goals";
import { copyStream } from "./export/stream";

/** A file of figures with the columns of lib/export/columns.ts, row by row as it is read. Public. */
export function exportFigures(
  filter: FigureFilter,
  dialect: Dialect,
): Promise<ReadableStream<Uint8Array>> {
  return copyStream(figuresStatement(filter, dialect), dialectRules[dialect].lead);
}

/** A file of goals and how reports judge them, row by row as it is read. Public. */
export function exportGoals(
  filter: GoalFilter,
  dialect: Dialect,
): Promise<ReadableStream<Uint8Array>> {
  return copyStream(goalsStatement(filter, dialect), dialectRules[dialect].lead);
}
