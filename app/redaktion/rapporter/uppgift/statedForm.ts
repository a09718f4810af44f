import { z } from "zod";
import type { Measured } from "@/lib/domain/figure";
import { missingReasonSchema } from "@/lib/domain/figure";
import { cumulativePeriod, monthPeriod, pointPeriod, type Period } from "@/lib/domain/period";
import { statedFigureSchema, type StatedFigure } from "@/lib/domain/stated";
import type { StatementRole } from "@/lib/domain/series";
import { unitSchema, type Unit } from "@/lib/domain/unit";
import { readNumber } from "@/lib/import/number";

const text = z.string().trim().max(400).optional().catch(undefined);

/** The fields of the form, as it sends them and as they come back when something is to be mended. */
export const statedFields = z.object({
  namnd: text,
  serie: text,
  namn: text,
  serieslag: text,
  enhet: text,
  sort: text,
  riktning: text,
  stracka: text,
  ar: text,
  dag: text,
  slag: text,
  varde: text,
  saknas: text,
  vem: text,
  nar: text,
  handling: text,
});
export type StatedFields = z.infer<typeof statedFields>;

interface Measure {
  unit: Unit | null;
  role: StatementRole | null;
}

/** What the form states, or the code of what to tell. `known` is the series that is chosen, or null for a new one. */
export function statedOf(fields: StatedFields, known: Measure | null): StatedFigure | string {
  const isNew = !fields.serie;
  if (isNew && !fields.namn) return "serie-saknas";
  const unit = unitSchema.safeParse(fields.enhet);
  const measure = known ?? { unit: unit.success ? unit.data : null, role: null };
  const period = periodOf(fields);
  if (period === null) return "period-oklar";
  const measured = measuredOf(fields, measure);
  if (typeof measured === "string") return measured;
  const words = {
    kind: fields.serieslag,
    label: fields.namn,
    unit: fields.enhet,
    accumulation: fields.sort,
    better: fields.riktning,
  };
  const stated = statedFigureSchema.safeParse({
    series: isNew ? { kind: "new", words } : { kind: "known", id: fields.serie },
    period,
    basis: fields.slag,
    ...measured,
    printed: fields.varde ?? "",
    who: fields.vem,
    saidOn: fields.nar,
    document: fields.handling || null,
  });
  return stated.success ? stated.data : "ofullstandig";
}

/** "12" and "4" run from January, "m4" is the month alone, "dag" a single date; null when that can't be told. */
function periodOf({ stracka = "", ar = "", dag = "" }: StatedFields): Period | null {
  if (stracka === "dag") return isDate(dag) ? pointPeriod(dag) : null;
  const match = /^(m?)([1-9]|1[0-2])$/.exec(stracka);
  if (!match || !/^(19|20)\d\d$/.test(ar)) return null;
  const [year, month] = [Number(ar), Number(match[2])];
  return match[1] === "m" ? monthPeriod(year, month) : cumulativePeriod(year, month);
}

function isDate(text: string): boolean {
  return /^(19|20)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}

function measuredOf(fields: StatedFields, { unit, role }: Measure): Measured | string {
  const { varde = "", saknas = "", slag } = fields;
  if (varde !== "" && saknas !== "") return "varde-och-saknas";
  if (saknas !== "") {
    const missing = missingReasonSchema.safeParse(saknas);
    return missing.success ? { value: null, missing: missing.data } : "inget-skal";
  }
  if (varde === "") return "varde-eller-saknas";
  const reading = readNumber(varde);
  if (reading.kind === "ambiguous") return "tvetydigt-tal";
  if (reading.kind !== "value") return "inget-tal";
  if (reading.bound || reading.isApproximate || reading.footnote) return "inget-tal";
  if (reading.unit !== null && reading.unit !== unit) return "annan-enhet";
  const isCost = role === "expenses" || role === "totalExpenses";
  const isPositive = /^[^-]*[1-9]/.test(reading.value);
  if (isCost && slag !== "variance" && isPositive) return "kostnad-utan-minus";
  return { value: reading.value, missing: null };
}
