import { z } from "zod";
import type { Accumulation, Series } from "./series";
import { powerBetween, type Unit } from "./unit";

export const sharedDefinitionKeys = [
  "varddygn-externt",
  "varddygn-egna-familjehem",
  "sjukfranvaro",
  "arsarbetare",
  "engagemangsindex",
  "statsbidrag-nyanlanda",
  "investeringar-netto",
] as const;
export const sharedDefinitionKeySchema = z.enum(sharedDefinitionKeys);
export type SharedDefinitionKey = z.infer<typeof sharedDefinitionKeySchema>;

/** What several committees measure alike: a name, what is counted, and how a series of it must be told. */
export interface SharedDefinition {
  key: SharedDefinitionKey;
  name: string;
  /** What counts and what doesn't, for the editor who decides and the reader who doubts. */
  meaning: string;
  unit: Unit;
  accumulation: Accumulation;
}

/**
 * The catalogue. A series of one has been found by an editor to count just this (`Series.definition`), and
 * across committees nothing else makes two series comparable but a role in the income statement. The words
 * are ours. An indicator of Kolada belongs here only when a committee's series is that very indicator: those
 * are of whole municipalities, and a committee's own sick leave is another number.
 */
export const sharedDefinitions: readonly SharedDefinition[] = [
  {
    key: "varddygn-externt",
    name: "Vårddygn i externa placeringar",
    meaning:
      "Dygn som någon är placerad utanför nämndens egen verksamhet och mot betalning: institution, konsulentstött familjehem, skyddat boende och annat boende. Egna familjehem och jourhem ingår inte.",
    unit: "careDays",
    accumulation: "flow",
  },
  {
    key: "varddygn-egna-familjehem",
    name: "Vårddygn i egna familjehem",
    meaning:
      "Dygn som någon är placerad i familjehem som nämnden själv har avtal med. Konsulentstödda familjehem och jourhem ingår inte.",
    unit: "careDays",
    accumulation: "flow",
  },
  {
    key: "sjukfranvaro",
    name: "Sjukfrånvaro",
    meaning:
      "Sjukfrånvarotid delad med ordinarie arbetstid för alla som är anställda hos nämnden, under den period som rapporten gäller.",
    unit: "percent",
    accumulation: "ratio",
  },
  {
    key: "arsarbetare",
    name: "Årsarbetare",
    meaning:
      "Anställda hos nämnden, omräknade till heltid. Timavlönade och inhyrda ingår inte om rapporten inte säger det.",
    unit: "annualWorkers",
    accumulation: "mean",
  },
  {
    key: "engagemangsindex",
    name: "Hållbart medarbetarengagemang (HME)",
    meaning:
      "Medelvärdet av enkätens tre delar motivation, ledarskap och styrning, från 0 till 100, bland nämndens anställda.",
    unit: "index",
    accumulation: "mean",
  },
  {
    key: "statsbidrag-nyanlanda",
    name: "Beviljad ersättning för nyanlända",
    meaning: "Statens ersättning till nämnden för nyanlända, det belopp som är beviljat för året.",
    unit: "mnkr",
    accumulation: "flow",
  },
  {
    key: "investeringar-netto",
    name: "Investeringar, netto",
    meaning: "Nämndens utgifter för investeringar minus inkomster till dem, som ett positivt tal.",
    unit: "mnkr",
    accumulation: "flow",
  },
];

/** The shared definition with a key, or null for one that the catalogue doesn't have (any more). */
export function findSharedDefinition(key: string | null): SharedDefinition | null {
  return sharedDefinitions.find((each) => each.key === key) ?? null;
}

/** Those that a series may have by its unit and by how it adds up over time; whether it has one is for a person. */
export function fittingDefinitions(
  series: Pick<Series, "unit" | "accumulation">,
): SharedDefinition[] {
  return sharedDefinitions.filter(
    ({ unit, accumulation }) =>
      accumulation === series.accumulation && powerBetween(unit, series.unit) !== null,
  );
}
