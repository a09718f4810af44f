import type { Period } from "../domain/period";
import { accumulatedResults } from "./checks/accumulatedResult";
import { checkOf, isNonZero, weigh, type Constraint } from "./checks/constraint";
import { areaSums, sameFigures } from "./checks/crossTable";
import { targetYears, verdictsAgainstMeasures } from "./checks/goalChecks";
import { gridsOf, type Grid } from "./checks/grid";
import { sumConstraints } from "./checks/partsSum";
import { plausibleRanges, unitFactors } from "./checks/plausible";
import { proseAgainstTables } from "./checks/prose";
import { proseSums } from "./checks/proseSum";
import { resolve, type Resolution } from "./checks/resolve";
import { doubtScanned } from "./checks/scanned";
import { varianceConstraints } from "./checks/variance";
import { isPeriodOpen, variancePeriods } from "./checks/variancePeriods";
import { deniedByDeviations } from "./checks/unborne";
import { inDoubt, isDoubted, undoubted } from "./doubt";
import type { Draft, DraftFigure } from "./draft";

/**
 * Proves what was read by arithmetic: every check that the tables, the prose and the goals allow, with the
 * numbers it used. Figures that a check confirms are verified, those that only a failing check speaks
 * of are flagged; no value is ever changed.
 */
export function checkDraft(draft: Draft): Draft {
  const grids = gridsOf(draft.figures);
  const constraints = constraintsOf(grids);
  const weighed = constraints.map(weigh).filter(({ state }) => state !== "unknown");
  const findings = [
    ...accumulatedResults(grids),
    ...sameFigures(grids, draft.document.isScanned),
    ...proseAgainstTables(draft.document, draft.figures, draft.identity),
    ...proseSums(draft.document),
    ...plausibleRanges(grids),
    ...unitFactors(grids),
    ...verdictsAgainstMeasures(draft.goals, draft.figures, draft.identity, draft.document),
    ...targetYears(draft.goals, draft.identity),
  ];
  const resolution = resolve(weighed, findings);
  const checks = [...weighed.map(checkOf), ...findings.map(({ check }) => check)];
  const periods = variancePeriods(grids);
  const denied = deniedByDeviations(grids);
  const figures = draft.figures
    .map((figure) => marked(inPeriod(figure, periods.get(figure.key)), resolution))
    .map((figure) => asDenied(figure, denied.get(figure.key)));
  return {
    ...draft,
    figures: draft.document.isScanned ? doubtScanned(figures, constraintsOf) : figures,
    checks: checks.sort((a, b) => a.place.line - b.place.line),
    problems: [...draft.problems, ...resolution.problems],
  };
}

/**
 * Arithmetic has said which period a deviation is of: its header's doubt is settled, and one that was read as
 * another period is in doubt.
 */
function inPeriod(figure: DraftFigure, period: Period | undefined): DraftFigure {
  if (period === undefined) return figure;
  if (isPeriodOpen(figure)) return { ...undoubted(figure), period };
  const isSame = figure.period.start === period.start && figure.period.end === period.end;
  return isSame ? figure : inDoubt(figure, "periodUncertain");
}

/** Whatever else has confirmed it: a column adds up under any header. */
function asDenied(figure: DraftFigure, reason: string | undefined): DraftFigure {
  if (reason === undefined || figure.value === null || isDoubted(figure)) return figure;
  return { ...inDoubt(figure, reason), verification: "notYet" };
}

/** What must add up in and between the tables. */
function constraintsOf(grids: readonly Grid[]): Constraint[] {
  return [...sumConstraints(grids), ...areaSums(grids), ...varianceConstraints(grids)];
}

/**
 * A reading that was one of several stops being in doubt when a check confirms it, an uncertain period when a
 * deviation proves it; other doubts stay.
 */
function marked(figure: DraftFigure, resolution: Resolution): DraftFigure {
  const { confirmed, settledPeriods } = resolution;
  if (confirmed.has(figure.key)) {
    const settles =
      // A sum holds with a zero in any of the columns it may stand in.
      (figure.reason === "severalReadings" && isNonZero(figure)) ||
      (figure.reason === "periodUncertain" && settledPeriods.has(figure.key));
    if (isDoubted(figure) && !settles) return figure;
    return { ...(settles ? undoubted(figure) : figure), verification: "byCheck" };
  }
  const reason = resolution.doubted.get(figure.key);
  return reason === undefined ? figure : inDoubt(figure, reason);
}
