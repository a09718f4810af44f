interface Column {
  name: string;
  /** What stands in it, as a sentence for readers of /om. */
  meaning: string;
}

/** The columns of every file of figures, in their order (design.md §9). */
export const figureColumns = [
  {
    name: "kommunkod",
    meaning: "Kommunens kod hos SCB, fyra siffror. Tom för en påhittad kommun.",
  },
  { name: "kommun", meaning: "Kommunens namn." },
  { name: "namnd", meaning: "Nämndens namn." },
  {
    name: "serie",
    meaning: "Seriens namn i adressen. Det ändras inte när rubriken i rapporten gör det.",
  },
  { name: "serienamn", meaning: "Vad som mäts, som rapporten skriver det." },
  {
    name: "serietyp",
    meaning: "Nyckeltal, resultaträkning, verksamhet, volym, placering med mera.",
  },
  { name: "uppgiftstyp", meaning: "Utfall, budget, prognos, målvärde eller avvikelse." },
  { name: "period_start", meaning: "Periodens första dag." },
  { name: "period_slut", meaning: "Periodens sista dag." },
  {
    name: "periodtyp",
    meaning: "År, ackumulerat från januari, månad, vecka, dag eller beräknad del.",
  },
  {
    name: "varde",
    meaning: "Värdet. Intäkter är positiva, kostnader negativa. Tomt när det saknas.",
  },
  { name: "enhet", meaning: "Enheten som tabellen anger. Kronor räknas inte om." },
  { name: "saknas", meaning: "Varför värdet saknas. Tomt är inte noll." },
  { name: "flaggor", meaning: "SDMX bokstäver, till exempel U för en osäker läsning." },
  { name: "verifierad", meaning: "Om en kontrollräkning eller en person har bekräftat värdet." },
  { name: "tryckt", meaning: "Cellens text som den står i rapporten." },
  { name: "rapport", meaning: "Rapportens namn i adressen." },
  { name: "sida", meaning: "Sidan i dokumentet, där det har sidor." },
  { name: "rad", meaning: "Raden i dokumentets text." },
  { name: "utgava", meaning: "Rapportens utgåva. En rättelse är nästa nummer." },
] as const satisfies readonly Column[];

/** The columns of a file of goals: a row for each goal and report. */
export const goalColumns = [
  { name: "kommunkod", meaning: "Kommunens kod hos SCB." },
  { name: "kommun", meaning: "Kommunens namn." },
  { name: "namnd", meaning: "Nämndens namn." },
  { name: "mal", meaning: "Målets beteckning, samma i alla rapporter under året." },
  { name: "maltext", meaning: "Målet som rapporten skriver det." },
  { name: "ar", meaning: "Året som målet gäller." },
  { name: "perspektiv", meaning: "Rubriken som målet står under." },
  { name: "ersatter", meaning: "Beteckningen på målet som det fortsätter eller ersätter." },
  {
    name: "bedomning",
    meaning: "Nämndens egen bedömning: uppnått, delvis uppnått, inte uppnått, ej bedömt.",
  },
  { name: "prognos", meaning: "Ja när bedömningen gäller vad som väntas vid årets slut." },
  { name: "tryckt", meaning: "Bedömningen som den står i rapporten." },
  {
    name: "matetal",
    meaning: "Måtten som målet följs upp med, med målvärden, åtskilda av lodstreck.",
  },
  { name: "rapport", meaning: "Rapportens namn i adressen." },
  { name: "sida", meaning: "Sidan i dokumentet, där det har sidor." },
  { name: "rad", meaning: "Raden i dokumentets text." },
  { name: "utgava", meaning: "Rapportens utgåva." },
] as const satisfies readonly Column[];

export type FigureColumn = (typeof figureColumns)[number]["name"];
export type GoalColumn = (typeof goalColumns)[number]["name"];
