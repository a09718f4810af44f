import { describe, expect, it } from "vitest";
import { bases, flags, missingReasons, verifications } from "@/lib/domain/figure";
import { bounds, verdicts } from "@/lib/domain/goal";
import { spans } from "@/lib/domain/period";
import { severities } from "@/lib/domain/problem";
import { reportKinds, reportStates } from "@/lib/domain/report";
import {
  accumulations,
  betterDirections,
  breakCauses,
  seriesKinds,
  statementRoles,
} from "@/lib/domain/series";
import { units } from "@/lib/domain/unit";
import { documentKinds } from "@/lib/import/document";
import { sql } from "./sql";

describe("the database's words are the domain's, in the same order:", () => {
  it.each<[string, readonly string[]]>([
    ["accumulation", accumulations],
    ["basis", bases],
    ["better", betterDirections],
    ["bound", bounds],
    ["break_cause", breakCauses],
    ["document_kind", documentKinds],
    ["flag", flags],
    ["missing_reason", missingReasons],
    ["report_kind", reportKinds],
    ["report_state", reportStates],
    ["series_kind", seriesKinds],
    ["severity", severities],
    ["span", spans],
    ["statement_role", statementRoles],
    ["unit", units],
    ["verdict", verdicts],
    ["verification", verifications],
  ])("%s", async (name, words) => {
    const rows = await sql<{ label: string }>(
      `SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder`,
      [name],
    );
    expect(rows.map(({ label }) => label)).toEqual(words);
  });
});
