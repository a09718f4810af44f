import type { Accumulation, Better, SeriesKind } from "../domain/series";

/** What a kind of series is called as a heading: "Nyckeltal", "Tjänstegarantier". */
export function seriesKindName(kind: SeriesKind): string {
  return names[kind];
}

/** How the value behaves over the year, as a sentence. */
export function describeAccumulation(accumulation: Accumulation): string {
  return accumulations[accumulation];
}

/** Which way is better, as a sentence; for `neither` that nothing says so. */
export function describeBetter(better: Better): string {
  return directions[better];
}

const names: Record<SeriesKind, string> = {
  indicator: "Nyckeltal",
  incomeStatement: "Resultaträkning",
  serviceArea: "Resultat per verksamhet",
  volume: "Volymer",
  placement: "Placeringar",
  investment: "Investeringar",
  grant: "Bidrag",
  serviceGuarantee: "Tjänstegarantier",
  staff: "Medarbetare",
  equity: "Eget kapital",
  externalProvider: "Externa utförare",
};

const accumulations: Record<Accumulation, string> = {
  flow: "Läggs ihop över året: ett delår är mindre än ett helår.",
  ratio: "En andel: ett delår kan ha samma nivå som ett helår men mäts på färre månader.",
  mean: "Ett medelvärde för perioden.",
  point: "Läget en viss dag.",
};

const directions: Record<Better, string> = {
  higher: "Högre är bättre.",
  lower: "Lägre är bättre.",
  neither: "Rapporterna säger inte åt vilket håll som är bättre.",
};
