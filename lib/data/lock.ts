import "server-only";
import type { RoleName } from "../domain/actor";
import type { AssignmentStatus } from "../domain/assignment";
import type { EventAction } from "../domain/event";
import type { Basis, Flag, MissingReason, Verification } from "../domain/figure";
import type { Bound, Verdict } from "../domain/goal";
import type { Span } from "../domain/period";
import type { Severity } from "../domain/problem";
import type { ReportKind, ReportState } from "../domain/report";
import type { Accumulation, Better, Break, SeriesKind, StatementRole } from "../domain/series";
import type { Unit } from "../domain/unit";
import type { DocumentKind } from "../import/document";
import type * as stored from "./generated/enums";

/** The domain's closed sets beside the database's. */
interface Pairs {
  accumulation: [Accumulation, stored.Accumulation];
  assignmentStatus: [AssignmentStatus, stored.AssignmentStatus];
  basis: [Basis, stored.Basis];
  better: [Better, stored.Better];
  bound: [Bound, stored.Bound];
  breakCause: [Break["cause"], stored.BreakCause];
  documentKind: [DocumentKind, stored.DocumentKind];
  eventAction: [EventAction, stored.EventAction];
  flag: [Flag, stored.Flag];
  missingReason: [MissingReason, stored.MissingReason];
  reportKind: [ReportKind, stored.ReportKind];
  reportState: [ReportState, stored.ReportState];
  roleName: [RoleName, stored.RoleName];
  seriesKind: [SeriesKind, stored.SeriesKind];
  severity: [Severity, stored.Severity];
  span: [Span, stored.Span];
  statementRole: [StatementRole, stored.StatementRole];
  unit: [Unit, stored.Unit];
  verdict: [Verdict, stored.Verdict];
  verification: [Verification, stored.Verification];
}

/**
 * Does not compile when a set in lib/domain and its enum in prisma/schema.prisma differ: a word added
 * to one needs the other, and a migration. Fields are locked where rows become nouns (lib/data/rows)
 * and where drafts become rows (lib/data/draftRows.ts).
 */
export const locked = {
  accumulation: true,
  assignmentStatus: true,
  basis: true,
  better: true,
  bound: true,
  breakCause: true,
  documentKind: true,
  eventAction: true,
  flag: true,
  missingReason: true,
  reportKind: true,
  reportState: true,
  roleName: true,
  seriesKind: true,
  severity: true,
  span: true,
  statementRole: true,
  unit: true,
  verdict: true,
  verification: true,
} satisfies { [Name in keyof Pairs]: Same<Pairs[Name][0], Pairs[Name][1]> };

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
