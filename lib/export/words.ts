import type { AssignmentStatus } from "../domain/assignment";
import type { Basis, MissingReason, Verification } from "../domain/figure";
import type { Verdict } from "../domain/goal";
import type { Span } from "../domain/period";
import type { SeriesKind } from "../domain/series";
import type { Unit } from "../domain/unit";

/** What files call each code. Once published, a word is kept: others' programs read it. */
export const basisWords: Record<Basis, string> = {
  actual: "utfall",
  budget: "budget",
  forecast: "prognos",
  target: "målvärde",
  variance: "avvikelse",
};

export const spanWords: Record<Span, string> = {
  cumulative: "ackumulerat",
  year: "år",
  month: "månad",
  week: "vecka",
  point: "dag",
  derivedBlock: "beräknad del",
};

export const seriesKindWords: Record<SeriesKind, string> = {
  indicator: "nyckeltal",
  incomeStatement: "resultaträkning",
  serviceArea: "verksamhet",
  volume: "volym",
  placement: "placering",
  investment: "investering",
  grant: "bidrag",
  serviceGuarantee: "tjänstegaranti",
  staff: "personal",
  equity: "eget kapital",
  externalProvider: "extern utförare",
};

export const unitWords: Record<Unit, string> = {
  kr: "kr",
  tkr: "tkr",
  mnkr: "mnkr",
  percent: "procent",
  count: "antal",
  days: "dagar",
  careDays: "vårddygn",
  weeks: "veckor",
  months: "månader",
  hours: "timmar",
  index: "index",
  points: "poäng",
  annualWorkers: "årsarbetare",
  households: "hushåll",
  yearPlacements: "årsplaceringar",
  krPerUnit: "kr per enhet",
  unknown: "okänd",
};

export const missingWords: Record<MissingReason, string> = {
  blank: "tom",
  unreadable: "oläslig",
  notReported: "ej redovisad",
  notApplicable: "ej tillämplig",
  suppressed: "sekretess",
};

export const verificationWords: Record<Verification, string> = {
  byCheck: "kontroll",
  byPerson: "person",
  notYet: "nej",
};

export const verdictWords: Record<Verdict, string> = {
  achieved: "uppnått",
  partlyAchieved: "delvis uppnått",
  notAchieved: "inte uppnått",
  notAssessed: "ej bedömt",
};

/** How far an assignment has come; "other" is a status of the report's own. */
export const assignmentStatusWords: Record<AssignmentStatus | "other", string> = {
  completed: "avslutat",
  ongoing: "pågår",
  notStarted: "ej påbörjat",
  other: "annat",
};
