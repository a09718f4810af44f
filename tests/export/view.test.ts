import { describe, expect, it } from "vitest";
import { csvViewOf } from "@/app/csv/[...vy]/view";
import { csvFileName } from "@/lib/export/dialect";
import { subjectKinds } from "@/lib/domain/subject";
import { routes } from "@/lib/routes";
import { csvOf } from "@/lib/routes/files";

const committee = { slug: "namnden", municipality: { slug: "kommunen" } };
const report = { slug: "arsbokslut-2024" };
const of = { municipality: "kommunen", committee: "namnden" };

/** What next.config.ts and Next make of the address beside a view. */
function viewBeside(href: string) {
  const { pathname, searchParams } = new URL(csvOf(href, "excel"), "http://x");
  expect(pathname).toMatch(/\.csv$/);
  return csvViewOf(pathname.slice(1, -4).split("/"), Object.fromEntries(searchParams));
}

describe("beside every view is a file:", () => {
  it.each([
    [routes.start(), { rows: "figures", of: null, filter: {} }],
    [routes.committee(committee), { rows: "figures", of, filter: {} }],
    [
      routes.committee(committee, { rapport: report.slug }),
      { rows: "figures", of, wishedReport: report.slug },
    ],
    [
      routes.committeeGoals(committee, { ar: "2024" }),
      { rows: "goals", of, filter: { year: 2024 } },
    ],
    [routes.indicators(committee), { rows: "figures", filter: { endMonth: undefined } }],
    [routes.indicators(committee, { jamfor: "t1" }), { rows: "figures", filter: { endMonth: 4 } }],
    [
      routes.indicator(committee, { slug: "antal" }, { period: "t2" }),
      { rows: "figures", of, series: "antal", filter: { endMonth: 8 } },
    ],
    [
      routes.finance(committee, { rapport: report.slug }),
      { rows: "figures", of, wishedReport: report.slug },
    ],
    [
      routes.placements(committee, { ar: "2025" }),
      { rows: "figures", of, filter: { kinds: subjectKinds.placements, year: 2025 } },
    ],
    [
      routes.control(committee, { jamfor: "t1" }),
      {
        rows: "figures",
        of,
        filter: { kinds: subjectKinds.control, endMonth: 4, withInternalControl: true },
      },
    ],
    [routes.moneyYears(committee), { rows: "moneyYears", of }],
    [routes.placementsWorkedOut(committee, { ar: "2024" }), { rows: "placements", of }],
    [routes.forecasts(committee, { serie: "arets-resultat" }), { rows: "forecasts", of }],
    [
      routes.brief(committee, { rapport: report.slug }),
      { rows: "brief", of, query: { rapport: report.slug } },
    ],
    [
      routes.sameTime(committee, { rapport: "delarsrapport-2024-tertial-1" }),
      { rows: "sameTime", of, query: { rapport: "delarsrapport-2024-tertial-1" } },
    ],
    [routes.committeeGoals(committee, { vy: "over-tid" }), { rows: "goalTimeline", of }],
    [routes.goals({ vy: "karta", ar: "2024" }), { rows: "goalMap", of: null }],
    [
      routes.areas(committee, { indelning: "da" }),
      { rows: "areas", of, query: { indelning: "da" } },
    ],
    [routes.revisions(committee), { rows: "revisions", of }],
    [routes.reports(committee), { rows: "figures", of, filter: {} }],
    [routes.report(committee, report), { rows: "figures", of, report: report.slug }],
    [
      routes.goals({ kommun: "kommunen", bedomning: "delvis", grupp: "ar", ordning: "mal" }),
      {
        rows: "goals",
        of: null,
        filter: {
          municipalitySlug: "kommunen",
          verdict: "partlyAchieved",
          newestOnly: true,
          order: ["year", "title"],
        },
      },
    ],
  ])("%s", (href, view) => expect(viewBeside(href)).toMatchObject(view));

  it.each([
    "om",
    "kommunen/namnden/okant",
    "kommunen/namnden/mal/ett",
    "kommunen/namnden/rapporter/ett/till",
    "kommunen/NÄMNDEN",
    "kommunen/..",
  ])("but not at /%s", (path) => expect(csvViewOf(path.split("/"), {})).toBeNull());

  it("falls back on unknown parameters as the page does", () => {
    const view = csvViewOf(["kommunen", "namnden", "nyckeltal"], { jamfor: "x", dialekt: "y" });
    expect(view).toMatchObject({ filter: { endMonth: undefined } });
  });
});

describe("the name of a file", () => {
  it("is ASCII, tells what it is, and can't leave its folder", () => {
    expect(csvFileName(["kommunen", "namnden"], "maskin")).toBe("namndkollen-kommunen-namnden.csv");
    expect(csvFileName(["mal"], "excel")).toBe("namndkollen-mal-excel.csv");
    expect(csvFileName(['../"x\r\n', ""], "maskin")).toBe("namndkollen-x.csv");
  });
});
