import { z } from "zod";
import type { StatementRole } from "../domain/series";
import { sharedDefinitionKeySchema } from "../domain/sharedDefinition";

/** The lines of an income statement that committees meet in, as the address has them. */
export const roleSlugs = {
  kostnader: "totalExpenses",
  intakter: "totalRevenue",
  nettokostnader: "netExpenses",
  kommunbidrag: "municipalGrant",
  resultat: "result",
} as const satisfies Record<string, StatementRole>;
export type RoleSlug = keyof typeof roleSlugs;

/** A comparison holds no more lines than a reader can tell apart. */
export const mostCompared = 8;

const committeeRef = /^[a-z0-9-]{1,120}\/[a-z0-9-]{1,120}$/;
const seriesRef = /^[a-z0-9-]{1,120}\/[a-z0-9-]{1,120}\/[a-z0-9-]{1,120}$/;

const schema = z.object({
  roll: z
    .enum(["kostnader", "intakter", "nettokostnader", "kommunbidrag", "resultat"])
    .optional()
    .catch(undefined),
  definition: sharedDefinitionKeySchema.optional().catch(undefined),
  period: z.enum(["helar", "t1", "t2"]).catch("helar"),
  uppgift: z.enum(["utfall", "budget", "prognos"]).catch("utfall"),
  visa: z.enum(["niva", "andring", "index"]).catch("niva"),
  per: z.enum(["invanare"]).optional().catch(undefined),
  bild: z.enum(["linjer", "rutor"]).catch("linjer"),
  skala: z.enum(["gemensam", "egen"]).catch("gemensam"),
  /** The interactive chart is loaded when asked for. */
  lage: z.enum(["interaktiv"]).optional().catch(undefined),
  /** Whose series are listed to choose from: "kommun/namnd". */
  ur: z.string().regex(committeeRef).optional().catch(undefined),
});

/** The whole view. Series are "kommun/namnd/serie", the first the one that the others are held against. */
export type CompareQuery = z.infer<typeof schema> & { serie: string[] };

/** The view that an address asks for; what is unknown or broken falls back. Without series, all committees' costs. */
export function parseCompareQuery(
  params: Record<string, string | string[] | undefined>,
): CompareQuery {
  const firsts = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, [value].flat()[0]]),
  );
  const given = [params.serie ?? []].flat().filter((each) => seriesRef.test(each));
  const serie = [...new Set(given)].slice(0, mostCompared);
  const query = schema.parse(firsts);
  if (serie.length > 0) return { ...query, roll: undefined, definition: undefined, serie };
  if (query.definition) return { ...query, roll: undefined, serie };
  return { ...query, roll: query.roll ?? "kostnader", serie };
}

/** The address of a view; what is as it would be anyway is left out. */
export function compareHref({ serie = [], ...query }: Partial<CompareQuery> = {}): string {
  const usual = parseCompareQuery({});
  const params = new URLSearchParams();
  for (const each of serie.slice(0, mostCompared)) params.append("serie", each);
  for (const name of schema.keyof().options) {
    const value = query[name];
    if (value !== undefined && value !== usual[name]) params.set(name, value);
  }
  const text = params.toString();
  return text === "" ? "/jamfor" : `/jamfor?${text}`;
}
