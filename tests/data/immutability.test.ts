import { beforeAll, describe, expect, it } from "vitest";
import { draftOf, goalOf, importOf, reportOf } from "./draft";
import { sql } from "./sql";

describe("a published report", () => {
  let id: string;
  beforeAll(async () => {
    const target = {
      bound: "atLeast",
      value: "5",
      unit: "count",
      year: 2024,
      isRelative: false,
      printed: "Minst 5",
    } as const;
    const place = { page: null, line: 1 };
    const draft = draftOf({
      goals: [
        goalOf("Fler besök", "achieved", {
          measures: [{ label: "Antal besök", target, figureKeys: ["0"] }],
        }),
      ],
      breaks: [
        {
          seriesLabel: "Antal besök",
          date: "2024-01-01",
          cause: "method",
          note: "Ny metod",
          place,
        },
      ],
      problems: [{ code: "unitUnknown", severity: "warning", place: null, data: {} }],
    });
    draft.checks.push({
      code: "partsSum",
      ok: true,
      place,
      subject: "Summa",
      numbers: [{ label: "Summa", value: "10" }],
      figureKeys: [],
    });
    const [line] = draft.document.lines;
    line?.words.push({ text: "Provnämnden", left: 10.5, right: 80 });
    id = reportOf(await importOf(draft)).id;
  });

  it.each([
    "figure",
    "assessment",
    "measure",
    "target",
    "series_break",
    "report_check",
    "problem",
    "unused_number",
  ])("takes no change of its rows in %s", async (table) => {
    expect(await sql(`SELECT FROM ${table} WHERE report_id = $1`, [id])).not.toHaveLength(0);
    const column = await firstColumn(table);
    const refused = /published report is not changed/;
    const changes = [
      `UPDATE ${table} SET ${column} = ${column} WHERE report_id = $1`,
      `DELETE FROM ${table} WHERE report_id = $1`,
      `INSERT INTO ${table} SELECT * FROM ${table} WHERE report_id = $1`,
    ];
    for (const change of changes) await expect(sql(change, [id])).rejects.toThrow(refused);
  });

  it.each([
    ["document_line", "text = 'x'"],
    ["document_layout", "lines = '[]'"],
    ["document", "file_name = 'x'"],
  ])("takes no change of its %s", async (table, touched) => {
    const key = table === "document" ? "id" : "document_id";
    const where = `WHERE ${key} = (SELECT document_id FROM report WHERE id = $1)`;
    const refused = /document of a published report is not changed/;
    await expect(sql(`DELETE FROM ${table} ${where}`, [id])).rejects.toThrow(refused);
    expect(await sql(`SELECT FROM ${table} ${where}`, [id])).not.toHaveLength(0);
    await expect(sql(`UPDATE ${table} SET ${touched} ${where}`, [id])).rejects.toThrow(refused);
  });

  it.each(["title = 'x'", "state = 'draft'", "state = 'inReview'", "year = 1999", "release = 9"])(
    "does not let its %s be set",
    async (change) => {
      await expect(sql(`UPDATE report SET ${change} WHERE id = $1`, [id])).rejects.toThrow(
        /cannot be changed/,
      );
    },
  );

  it.each([
    ...["report", "figure", "series_break", "measure", "target", "assessment"],
    ...["report_check", "problem", "unused_number", "document_line", "committee"],
  ])("isn't swept away with the whole table %s", async (table) => {
    await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/not changed|append-only/);
  });

  it("cannot be deleted", async () => {
    await expect(sql("DELETE FROM report WHERE id = $1", [id])).rejects.toThrow(
      /cannot be changed/,
    );
  });

  it("can be withdrawn, and with nothing else in the same step; then it stays so", async () => {
    const withdraw = "UPDATE report SET state = 'withdrawn'";
    await expect(sql(`${withdraw}, title = 'x' WHERE id = $1`, [id])).rejects.toThrow(/changed/);
    await sql(`${withdraw} WHERE id = $1`, [id]);
    await expect(sql("UPDATE report SET state = 'published' WHERE id = $1", [id])).rejects.toThrow(
      /cannot be changed/,
    );
    await expect(sql("DELETE FROM figure WHERE report_id = $1", [id])).rejects.toThrow(
      /not changed/,
    );
  });
});

describe("history", () => {
  it.each(["UPDATE event SET actor = 'x'", "DELETE FROM event", "TRUNCATE event"])(
    "refuses %s",
    async (change) => {
      await expect(sql(change)).rejects.toThrow(/append-only/);
    },
  );
});

describe("a figure", () => {
  it.each([
    ["both a value and a reason", "value = 1, decimals = 0, missing = 'blank'"],
    ["neither a value nor a reason", "value = NULL, decimals = NULL, missing = NULL"],
    ["other decimals than its value", "value = 1.50, decimals = 1, missing = NULL"],
    ["a value that is no number", "value = 'NaN', decimals = 0, missing = NULL"],
    ["a period that ends before it begins", "period_end = '1999-01-01'"],
  ])("cannot hold %s", async (_, change) => {
    const problem = { code: "sumWrong", severity: "error", place: null, data: {} } as const;
    const draft = draftOf({ committee: "Utkastnämnden", problems: [problem] });
    const { id } = reportOf(await importOf(draft));
    await expect(sql(`UPDATE figure SET ${change} WHERE report_id = $1`, [id])).rejects.toThrow(
      /check constraint/,
    );
  });
});

async function firstColumn(table: string): Promise<string> {
  const [row] = await sql<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = $1 AND column_name NOT IN ('id', 'report_id') LIMIT 1`,
    [table],
  );
  return `"${row?.name}"`;
}
