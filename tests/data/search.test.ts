import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { search } from "@/lib/data/search";
import { databaseUrl } from "@/lib/env";
import type { Hit, SearchResult } from "@/lib/domain/search";
import { annual, draftOf, goalOf, importOf, interim } from "./draft";
import { sql } from "./sql";

describe("search", () => {
  beforeAll(async () => {
    await importOf(
      draftOf({
        municipality: "Åmål",
        committee: "Socialnämnden",
        identity: annual(2023),
        figures: [
          { label: "Antal vårddygn, köpta platser", value: "1" },
          { label: "Kostnad för placeringar", value: "1", series: { group: "Familjehem" } },
          { label: "Öppna insatser", value: "1" },
          { label: "Genomsnittlig väntetid på färdtjänst", value: "1" },
          { label: "Placeringskostnad per dygn", value: "1" },
        ],
        goals: [goalOf("Fler ska känna sig trygga hemma", "achieved")],
        breaks: [
          {
            seriesLabel: "Öppna insatser",
            date: "2023-01-01",
            cause: "definition",
            note: "Räknas numera per hushåll",
            place: { page: null, line: 1 },
          },
        ],
        problems: [
          {
            code: "reportDoesNotAddUp",
            severity: "warning",
            place: { page: null, line: 2 },
            data: { subject: "Personalkostnader, Bokslut", difference: "3" },
          },
        ],
      }),
    );
    await importOf(
      draftOf({
        municipality: "Åmål",
        committee: "Socialnämnden",
        identity: interim(2024, 1),
        goals: [goalOf("Fler ska känna sig trygga hemma", "achieved")],
        figures: [{ label: "Antal vårddygn, köpta platser", value: "1" }],
      }),
    );
    await importOf(
      draftOf({
        municipality: "Exempelkommun",
        committee: "Stödnämnden",
        figures: [{ label: "Vårddygn i jourhem", value: "1" }],
      }),
    );
  });

  it.each([
    ["vårddygn", ["Antal vårddygn, köpta platser", "Vårddygn i jourhem"]],
    ["VARDDYGN", ["Antal vårddygn, köpta platser", "Vårddygn i jourhem"]],
    ["vårddygnen", ["Antal vårddygn, köpta platser", "Vårddygn i jourhem"]],
    ["va\u030arddygn", ["Antal vårddygn, köpta platser", "Vårddygn i jourhem"]],
    ["köpt plats", ["Antal vårddygn, köpta platser"]],
    ["placering", ["Kostnad för placeringar", "Placeringskostnad per dygn"]],
    ["placeringarnas kostnader", ["Kostnad för placeringar", "Placeringskostnad per dygn"]],
    ["hemligheter", []],
    ["kostnad for placering", ["Kostnad för placeringar"]],
    ["vantetider på fardtjansten", ["Genomsnittlig väntetid på färdtjänst"]],
    ["oppna insatserna", ["Öppna insatser"]],
    ["vårddygn amal", ["Antal vårddygn, köpta platser"]],
    ["vårddygn stödnämnden", ["Vårddygn i jourhem"]],
    ["familjehem", ["Kostnad för placeringar"]],
    ["vårddygn familjehem", []],
    ["'; DROP TABLE series; --", []],
    ["vård:* & !jour | (", ["Vårddygn i jourhem"]],
    ["och på", []],
    ["%", []],
  ])("finds the series of %s", async (asked, labels) => {
    expect(labelsOf(await search(asked)).toSorted()).toEqual(labels.toSorted());
  });

  it("puts the word as typed before those it begins", async () => {
    expect(labelsOf(await search("placeringar"))[0]).toBe("Kostnad för placeringar");
  });

  it("finds a part of a word where nothing begins with it, and says so", async () => {
    const result = await search("dygnen");
    expect(result.isInsideWords).toBe(false);
    const inside = await search("jänst");
    expect(inside.isInsideWords).toBe(true);
    expect(labelsOf(inside)).toEqual(["Genomsnittlig väntetid på färdtjänst"]);
  });

  it("groups by kind, with the committee of each hit", async () => {
    const result = await search("trygg");
    expect(result.groups.map(({ kind, total }) => [kind, total])).toEqual([["goal", 1]]);
    expect(result.groups[0]?.hits).toMatchObject([
      { committee: { name: "Socialnämnden" }, goal: { years: [2024, 2023] } },
    ]);
    const committees = (await search("socialnämnd")).groups.find(
      (each) => each.kind === "committee",
    );
    expect(committees?.hits).toMatchObject([{ committee: { municipality: { slug: "amal" } } }]);
    const reports = await search("delårsrapport 2024", "report");
    expect(reports.groups).toMatchObject([{ total: 1, hits: [{ report: { tertial: 1 } }] }]);
  });

  it("finds breaks by their notes and problems by what they name", async () => {
    expect(remarksOf(await search("hushållens", "remark"))).toMatchObject([
      { series: { label: "Öppna insatser" }, found: { cause: "definition", date: "2023-01-01" } },
    ]);
    expect(remarksOf(await search("personalkostnad"))).toMatchObject([
      { report: { slug: "arsbokslut-2023" }, problem: { place: { line: 2 } } },
    ]);
    expect((await search("subject")).total).toBe(0);
  });

  it("proposes words that are near when nothing is found", async () => {
    expect(await search("vårdygnn")).toMatchObject({ total: 0, proposals: ["vårddygn"] });
    expect((await search("xyzzy")).proposals).toEqual([]);
  });

  it("finds nothing that isn't published, and proposes nothing of it", async () => {
    const secret = {
      committee: "Hemliga nämnden",
      figures: [{ label: "Hemligt kvastskaft", value: "1" }],
      goals: [goalOf("Hemlig kvastbindning", "achieved")],
      lines: ["Hemliga nämnden", "", "Hemlig kvastförteckning"],
      problems: [
        {
          code: "sumFails",
          severity: "error",
          place: null,
          data: { subject: "Hemlig kvastsumma" },
        } as const,
      ],
    };
    await importOf(draftOf(secret));
    for (const state of ["draft", "inReview"]) {
      await sql(`UPDATE report SET state = $1 WHERE state IN ('draft', 'inReview')`, [state]);
      for (const asked of ["hemlig", "kvast", "hemliga nämnden", "kvastskft"])
        expect(await search(asked), `${asked} when ${state}`).toMatchObject({
          total: 0,
          proposals: [],
        });
    }
    await sql(
      `UPDATE report SET state = 'published', published_at = now() WHERE state = 'inReview'`,
    );
    const found = await search("kvast");
    expect(found.groups.map(({ kind }) => kind)).toEqual(["series", "goal", "remark", "line"]);
    await sql(`UPDATE report SET state = 'withdrawn' FROM committee c
      WHERE c.id = committee_id AND c.slug = 'hemliga-namnden'`);
    expect((await search("kvast")).total).toBe(0);
  });

  it("finds the running text of reports, also over the lines of a paragraph, and leads to the line", async () => {
    await importOf(
      draftOf({
        committee: "Textnämnden",
        lines: [
          "Antal fågelholkar 3",
          "Fler fågelholkar sattes upp i skolornas",
          "trädgårdar än någonsin förr.",
          "",
          "Skolorna har annat för sig.",
        ],
        figures: [{ label: "Antal fågelholkar", value: "3" }],
      }),
    );
    const linesOf = (result: SearchResult) =>
      hitsOf(result).flatMap((hit) => (hit.kind === "line" ? hit.line.number : []));
    expect(linesOf(await search("fagelholk"))).toEqual([2]);
    expect(linesOf(await search("fågelholkarna trädgård")).toSorted()).toEqual([2, 3]);
    expect(linesOf(await search("fågelholk skolornas annat"))).toEqual([]);
    expect(linesOf(await search("textnämnden trädgårdarna"))).toEqual([3]);
    expect((await search("trädgård", "line")).groups).toMatchObject([
      {
        hits: [
          { report: { slug: "arsbokslut-2024" }, line: { text: "trädgårdar än någonsin förr." } },
        ],
      },
    ]);
    await sql(`UPDATE report SET state = 'withdrawn' FROM committee c
      WHERE c.id = committee_id AND c.slug = 'textnamnden'`);
    expect((await search("trädgård")).total).toBe(0);
  });

  it.each([
    ["series", `search_series(label, aspect, aliases, "group")`, "series_by_words"],
    ["goal", "search_words(title)", "goal_by_words"],
    ["report", "search_words(title || ' ' || slug)", "report_by_words"],
    ["series_break", "search_words(note)", "series_break_by_words"],
    ["problem", "search_problem(data)", "problem_by_words"],
    ["document_line", "words", "document_line_by_words"],
  ])("has an index for %s", async (table, vector, index) => {
    const client = new pg.Client({
      connectionString: databaseUrl(),
      options: "-c enable_seqscan=off",
    });
    await client.connect();
    const { rows } = await client.query<Record<string, string>>(
      `EXPLAIN SELECT FROM ${table} WHERE ${vector} @@ search_query('ord', ' | ')`,
    );
    await client.end();
    expect(JSON.stringify(rows)).toContain(`Bitmap Index Scan on ${index} `);
  });
});

function hitsOf({ groups }: SearchResult): Hit[] {
  return groups.flatMap(({ hits }) => hits);
}

function labelsOf(result: SearchResult): string[] {
  return hitsOf(result).flatMap((hit) => (hit.kind === "series" ? hit.series.label : []));
}

function remarksOf(result: SearchResult) {
  return hitsOf(result).flatMap((hit) => (hit.kind === "remark" ? hit.remark : []));
}
