import readXlsxFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { columnKind } from "@/lib/export/columnKinds";
import { areaColumns } from "@/lib/export/areas";
import { assignmentColumns } from "@/lib/export/assignments";
import { briefColumns } from "@/lib/export/brief";
import { comparisonColumns } from "@/lib/export/comparison";
import { forecastColumns } from "@/lib/export/forecasts";
import { timelineColumns } from "@/lib/export/goalTimeline";
import { jsonFile } from "@/lib/export/json";
import { revisionColumns } from "@/lib/export/revisions";
import { rowsOfFile } from "@/lib/export/rows";
import { sameTimeColumns } from "@/lib/export/sameTime";
import { spreadsheet } from "@/lib/export/spreadsheet";
import { workedOutColumns } from "@/lib/export/workedOut";

const file = [
  "namnd,varde,sida,period_start,tryckt",
  'Nämnden,-20725.50,3,2024-01-01,"=1+1, ""x"""',
  "Nämnden,,,2024-01-01,-",
  "Nämnden,0,1,2024-01-01,'=citat",
  "Nämnden,12345678901234567.1,1,2024-01-01,x",
].join("\n");

describe("files of other kinds have the CSV's rows", () => {
  it("as JSON: decimals as text, counts as numbers, an empty cell null", async () => {
    const text = await new Response(jsonFile({ hamtad: "2026-05-01" }, rowsOfFile(file))).text();
    expect(JSON.parse(text)).toEqual({
      om: { hamtad: "2026-05-01" },
      rader: [
        row("-20725.50", 3, '=1+1, "x"'),
        row(null, null, "-"),
        row("0", 1, "'=citat"),
        row("12345678901234567.1", 1, "x"),
      ],
    });
  });

  it("as JSON without a row, and with many", async () => {
    const none = await new Response(jsonFile({}, rowsOfFile("a,b\n"))).text();
    expect(JSON.parse(none)).toEqual({ om: {}, rader: [] });
    const lines = Array.from({ length: 1234 }, (_, index) => `${index}`);
    const many = await new Response(jsonFile({}, rowsOfFile(["a", ...lines].join("\n")))).text();
    expect(JSON.parse(many)).toMatchObject({ rader: lines.map((a) => ({ a })) });
  });

  it("as Excel: numbers, dates and text, an empty cell empty and never zero", async () => {
    const made = await spreadsheet(rowsOfFile(file));
    const sheets = made && (await readXlsxFile(made));
    expect(sheets?.[0]?.data).toEqual([
      ["namnd", "varde", "sida", "period_start", "tryckt"],
      ["Nämnden", -20725.5, 3, new Date("2024-01-01"), '=1+1, "x"'],
      ["Nämnden", null, null, new Date("2024-01-01"), "-"],
      ["Nämnden", 0, 1, new Date("2024-01-01"), "'=citat"],
      ["Nämnden", "12345678901234567.1", 1, new Date("2024-01-01"), "x"],
    ]);
  });

  it("or no Excel file at all when they are more than it holds", async () => {
    expect(await spreadsheet(rowsOfFile(file), 3)).toBeNull();
    expect(await spreadsheet(rowsOfFile(file), 4)).not.toBeNull();
  });

  it("break off when their source does", async () => {
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("a\n1\n"));
        controller.error(new Error("gone"));
      },
    });
    await expect(spreadsheet(rowsOfFile(source))).rejects.toThrow("gone");
  });
});

it("a cell that is no number stays text, whatever its column holds elsewhere", async () => {
  const odd = "prognos,rad\nja,Hemtjänst\n-1.5,3";
  const text = await new Response(jsonFile({}, rowsOfFile(odd))).text();
  expect(JSON.parse(text)).toMatchObject({
    rader: [
      { prognos: "ja", rad: "Hemtjänst" },
      { prognos: "-1.5", rad: 3 },
    ],
  });
  const sheet = await spreadsheet(rowsOfFile(odd));
  if (!sheet) throw new Error("too many rows");
  const [{ data } = { data: [] }] = await readXlsxFile(sheet);
  expect(data.slice(1)).toEqual([
    ["ja", "Hemtjänst"],
    [-1.5, 3],
  ]);
});

it("a column of numbers is known as one by its name, in every file", () => {
  const columns = [
    ...forecastColumns,
    ...revisionColumns,
    ...comparisonColumns,
    ...sameTimeColumns,
    ...briefColumns,
    ...workedOutColumns,
    ...assignmentColumns,
    ...areaColumns,
    ...timelineColumns,
  ];
  for (const { name, kind } of columns) {
    if (kind === "number") expect(columnKind(name), name).toBe("decimal");
    if (kind === "text") expect(columnKind(name), name).toBe("text");
  }
});

function row(varde: string | null, sida: number | null, tryckt: string) {
  return { namnd: "Nämnden", varde, sida, period_start: "2024-01-01", tryckt };
}
