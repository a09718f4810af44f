import { cache } from "react";
import { areaMeasureOf } from "@/lib/domain/areaMeasure";
import { forecastPaths } from "@/lib/domain/forecastPath";
import { listIn, tableIn } from "@/lib/charts/in-unit";
import { printedTable } from "@/lib/charts/printed-table";
import { findCommittee } from "@/lib/data/committees";
import { listForecastRanges } from "@/lib/data/forecastRanges";
import { findReport, listReports } from "@/lib/data/reports";
import { listSeries } from "@/lib/data/series";
import { equityYears, grantYears, investmentYears } from "@/lib/domain/moneyYears";
import { isGrossArea } from "@/lib/domain/operatingAccounts";
import { sameTimeIn } from "@/lib/domain/sameTime";
import type { SeriesKind } from "@/lib/domain/series";
import { subjectKinds } from "@/lib/domain/subject";

/**
 * The committee's money at the report asked for, or at the newest that has any; `detail` is null when
 * no report has, and the whole is null without such a committee. With a unit all money stands in it.
 */
export const getFinancePage = cache(
  async (
    kommun: string,
    namnd: string,
    slug: string | undefined,
    unit: "tkr" | "mnkr" | undefined = undefined,
  ) => {
    const committee = await findCommittee(kommun, namnd);
    if (!committee) return null;
    const [every, printed, ranges] = await Promise.all([
      listReports(committee.id),
      listSeries({ committeeId: committee.id, kinds: subjectKinds.finance }),
      listForecastRanges(committee.id),
    ]);
    const series = unit ? printed.map((each) => listIn(each, unit)) : printed;
    const stating = new Set(series.flatMap((each) => each.figures.map(({ reportId }) => reportId)));
    const reports = every.filter((report) => stating.has(report.id));
    const report = reports.find((each) => each.slug === slug) ?? reports.at(-1);
    const detail = report ? await findReport(committee.id, report.slug) : null;
    const figuresOf = (kind: SeriesKind) =>
      (detail?.figures ?? []).filter(
        (each) => each.series.kind === kind && !isGrossArea(each.series),
      );
    const tableOf = (kind: SeriesKind) => {
      const table = printedTable(figuresOf(kind));
      return unit ? tableIn(table, unit) : table;
    };
    const part = report && report.period.span === "cumulative" ? report : null;
    const result = series.find((each) => each.series.role === "result");
    return {
      committee,
      reports,
      report: report ?? null,
      result: result ?? null,
      paths: result ? forecastPaths(result, every, ranges) : [],
      statement: tableOf("incomeStatement"),
      areas: tableOf("serviceArea"),
      sameTime: new Map(
        (part ? sameTimeIn(part, series, every) : []).map((row) => [row.series.id, row]),
      ),
      areaMeasure: areaMeasureOf(figuresOf("serviceArea"), figuresOf("incomeStatement")),
      investments: tableOf("investment"),
      grants: tableOf("grant"),
      equity: tableOf("equity"),
      providers: tableOf("externalProvider"),
      investing: investmentYears(series, every),
      granted: grantYears(series, every),
      equityOf: equityYears(series, every),
    };
  },
);
