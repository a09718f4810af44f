import type { Problem } from "../domain/problem";
import { formatNumber } from "./number";

type Data = Problem["data"];

/** A problem as a sentence in Swedish. A code without words of its own is said as it stands, with its data. */
export function describeProblem({ code, data }: Pick<Problem, "code" | "data">): string {
  const say = sentences[code];
  if (say !== undefined) return say(data);
  const particulars = Object.entries(data).map(([name, value]) => `${name}: ${value}`);
  return [code, ...particulars].join(", ");
}

const sentences: Record<string, (data: Data) => string> = {
  municipalityMissing: () => "Dokumentet nämner ingen kommun.",
  municipalityUnclear: (data) => `Vilken kommun det gäller är oklart${among(data)}.`,
  committeeMissing: () => "Dokumentet nämner ingen nämnd.",
  committeeUnclear: (data) => `Vilken nämnd det gäller är oklart${among(data)}.`,
  kindUnclear: (data) => `Vilket slags rapport det är framgår inte${among(data)}.`,
  yearUnclear: () => "Vilket år rapporten gäller framgår inte.",
  periodUnclear: (data) => `Vilken period rapporten gäller framgår inte${among(data)}.`,
  periodFromProse: () => "Rapportens månad nämns bara i löptexten; kontrollera den.",
  footerDisagrees: ({ printed = "" }) =>
    `Sidfoten säger något annat om perioden än titeln: ”${printed}”.`,
  reportDoesNotAddUp: (data) =>
    `Rapportens egna tal går inte ihop: ${data.subject ?? ""}${differenceOf(data)}. De visas som de är tryckta.`,
  sumFails: (data) =>
    `Talen går inte ihop: ${data.subject ?? ""}${differenceOf(data)}. Kontrollera dem mot dokumentet.`,
  checkFails: ({ check = "", subject = "" }) =>
    `${failures[check] ?? "En kontroll håller inte"}: ${subject}.`,
  signsTurned: ({ section = "" }) =>
    `Tabellen ”${section}” skriver kostnader utan minus; tecknen är vända till intäkt plus, kostnad minus.`,
  nulCharacters: ({ count = "" }) =>
    `Filen innehåller ${count} nolltecken och är troligen ingen text.`,
  lostCharacters: ({ count = "" }) => `${count} tecken i filen gick förlorade när den skapades.`,
  emptyFile: () => "Filen är tom.",
  unknownFileKind: () => "Filen är av ett slag som inte kan läsas.",
  noText: () => "Filen innehåller ingen text.",
  noTextLayer: () => "PDF-filen saknar textlager; den behöver tolkas (OCR) först.",
  encryptedFile: () => "Filen är skyddad med lösenord.",
  brokenFile: () => "Filen är trasig och kan inte läsas.",
  brokenEncoding: () => "PDF-filens tecken kan inte läsas ut som text.",
  tooLargeUnpacked: () => "Filen blir för stor när den packas upp.",
  breakWithoutSeries: ({ label = "" }) => `Ett tidsseriebrott gäller en okänd serie: ${label}.`,
  weekUnreadable: ({ printed = "" }) => `En veckorad kan inte läsas: ”${printed}”.`,
  weeksOfOneYear: ({ years = "" }) =>
    `Veckorna ska vara från ett och samma år, här finns ${years}.`,
};

const failures: Record<string, string> = {
  sameFigure: "Samma uppgift har olika värden i rapporten",
  proseAgainstTable: "Texten säger något annat än tabellen",
  verdictAgainstMeasure: "Bedömningen följer inte mätetalen",
  plausibleRange: "Ett tal ligger utanför det möjliga",
  unitFactor: "Ett tal är av en annan storleksordning än grannarna",
  accumulatedResult: "Det ackumulerade resultatet följer inte av föregående år",
  targetYear: "Målet gäller ett annat år än rapporten",
};

function among({ candidates = "" }: Data): string {
  return candidates === "" ? "" : ` (${candidates})`;
}

function differenceOf({ difference = "" }: Data): string {
  return /^-?\d+(\.\d+)?$/.test(difference) ? ` (skillnad ${formatNumber(difference)})` : "";
}
