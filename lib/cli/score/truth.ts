import { z } from "zod";

/** One cell that a person has read by eye, in whatever schema its file has. */
export interface TruthCell {
  section: string;
  label: string;
  /** Headers that are right for the column; the first is the one to print. */
  columns: string[];
  /** Null for an empty cell, or one that nobody can read. */
  value: number | null;
  /** The print is damaged: the figure must be in doubt, whatever its value. */
  isDamaged: boolean;
  /** Lines of the row in a text file, 1-based; null where the truth has none. */
  lines: [number, number] | null;
  /** What the number is of, where the truth says so: a figure that states it otherwise is wrong. */
  means: { unit: string; basis: string; start: string; end: string } | null;
}

export interface TruthGoal {
  title: string;
  verdict: string | null;
  lines: [number, number] | null;
}

export interface Truth {
  cells: TruthCell[];
  goals: TruthGoal[];
}

const lines = z.tuple([z.number(), z.number()]);
const goal = z.object({
  title: z.string(),
  status: z.string().nullable(),
  lines: lines.optional(),
});
const target = z.object({ value: z.number().nullable() }).nullable().optional();
const measured = z.object({
  name: z.string(),
  values: z.array(z.object({ year: z.number(), period: z.string(), value: z.number().nullable() })),
  target,
  lines,
  valuesLines: lines.optional(),
});
const statement = z.object({
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      label: z.string().optional(),
      activity: z.string().optional(),
      values: z.array(z.number().nullable()),
      status: z.array(z.string()).optional(),
      lines: lines.optional(),
    }),
  ),
});
const flatFigure = z.object({
  label: z.string(),
  column: z.string(),
  value: z.number().nullable(),
  section: z.string().optional(),
  means: z
    .object({ unit: z.string(), basis: z.string(), start: z.string(), end: z.string() })
    .optional(),
});

const statements = [
  "incomeStatement",
  "operatingStatement",
  "resultByUnit",
  "investments",
  "grants",
  "volumes",
  "externalProviders",
] as const;

/** Reads a truth file, whichever of the schemas it has; parts that are not tables or goals are left. */
export function readTruth(json: unknown): Truth {
  const file = z.record(z.string(), z.unknown()).parse(json);
  const goals = z.array(goal).parse(file["goals"] ?? []);
  return {
    cells: [
      ...["indicators", "serviceGuarantees"].flatMap((section) => cellsOfMeasured(section, file)),
      ...statements.flatMap((section) => cellsOfStatement(section, file)),
      ...cellsOfFlat(file),
    ],
    goals: goals.map((one) => ({
      title: one.title,
      verdict: one.status,
      lines: one.lines ?? null,
    })),
  };
}

function cellsOfMeasured(section: string, file: Record<string, unknown>): TruthCell[] {
  const rows = z.array(measured).parse(file[section] ?? []);
  return rows.flatMap((row) => {
    const place = {
      section,
      label: row.name,
      lines: row.lines,
      isDamaged: false,
      means: null,
    };
    const outcomes = row.values.map((cell) => ({
      ...place,
      columns: outcomeColumns(cell.year, cell.period),
      value: cell.value,
    }));
    if (!row.target) return outcomes;
    return [...outcomes, { ...place, columns: ["Målvärde"], value: row.target.value }];
  });
}

function outcomeColumns(year: number, period: string): string[] {
  const tail = period === "FULL_YEAR" ? "" : ` ${period}`;
  return [`Utfall ${year}${tail}`, `Bokslut ${year}${tail}`, `${year}${tail}`];
}

function cellsOfStatement(section: string, file: Record<string, unknown>): TruthCell[] {
  const parsed = statement.nullable().parse(file[section] ?? null);
  if (!parsed) return [];
  return parsed.rows.flatMap((row) =>
    row.values.flatMap((value, index) => {
      const status = row.status?.[index] ?? "ok";
      if (status === "missing") return [];
      return [
        {
          section,
          label: row.label ?? row.activity ?? "",
          columns: [parsed.columns[index] ?? ""],
          value,
          isDamaged: status === "corrected" || status === "undecidable",
          lines: row.lines ?? null,
          means: null,
        },
      ];
    }),
  );
}

function cellsOfFlat(file: Record<string, unknown>): TruthCell[] {
  const figures = z.array(flatFigure).parse(file["figures"] ?? []);
  return figures.map((figure) => ({
    section: figure.section ?? "",
    label: figure.label,
    columns: [figure.column],
    value: figure.value,
    isDamaged: false,
    lines: null,
    means: figure.means ?? null,
  }));
}
