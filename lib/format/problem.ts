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
    `Filen innehåller ${count} nolltecken och är troligen skadad. Spara den på nytt från programmet den kommer från.`,
  charactersReread: () =>
    "Filen säger fel om hur å, ä och ö är kodade. De är lästa så att orden blir rätt; jämför med dokumentet.",
  lostCharacters: ({ count = "" }) => `${count} tecken i filen gick förlorade när den skapades.`,
  hiddenCharacters: ({ count = "" }) =>
    `Osynliga tecken står intill tal på ${count === "1" ? "en rad" : `${count} rader`}. Talen där är osäkra; jämför dem med dokumentet.`,
  populationUnreadable: ({ printed = "" }) =>
    `Raden är ingen folkmängd: ”${printed}”. Kommunkod med fyra siffror, kommun, datum, antal och källa ska stå där.`,
  areaSharesUnreadable: ({ printed = "" }) =>
    `Raden är ingen andel: ”${printed}”. Kommun, nämnd, från, till, datum, andel i procent och källa ska stå där.`,
  areaSharesNotWhole: ({ printed = "" }) =>
    `Andelarna för samma verksamhet och dag blir inte 100 procent: ”${printed}”.`,
  goalDiscardedByPerson: ({ title = "" }) =>
    `”${title}” lästes som ett mål men är inget, och är struket av en granskare.`,
  goalTitleUnclear: ({ title = "" }) =>
    `Var målets text börjar och slutar är oklart: ”${title}”. Jämför den med dokumentet.`,
  verdictWithoutGoal: ({ printed = "" }) =>
    `Vilket mål bedömningen ”${printed}” gäller framgår inte. Lägg till målet om det saknas.`,
  assignmentTitleUnclear: ({ title = "" }) =>
    `Var uppdragets text börjar och slutar är oklart: ”${title}”. Jämför den med dokumentet.`,
  statusWithoutAssignment: ({ printed = "" }) =>
    `Vilket uppdrag som är ”${printed}” framgår inte av texten.`,
  emptyFile: () => "Filen är tom. Kontrollera att den laddades ned hel.",
  unknownFileKind: () =>
    "Filen är av ett slag som inte kan läsas. Välj rapporten som PDF, Word (.docx) eller text.",
  fileTooLarge: () =>
    "Filen är större än 25 MB. Spara rapporten utan bilder eller dela upp den, och försök igen.",
  readerBusy: () => "Många filer läses just nu. Försök igen om en stund.",
  readerTimeout: () =>
    "Filen tog för lång tid att läsa och avbröts. Spara den på nytt som PDF eller Word och försök igen.",
  readerMemory: () =>
    "Filen krävde för mycket minne och avbröts. Spara den på nytt som PDF eller Word och försök igen.",
  readerOutput: () => "Filen innehåller mer än någon rapport gör och lästes inte.",
  readerFailed: () =>
    "Filen gick inte att läsa. Öppna den i sitt program, spara den på nytt och försök igen.",
  documentTooLong: () =>
    "Dokumentet har fler sidor, rader eller tecken än någon rapport har. Välj bara själva rapporten.",
  noText: () => "Filen innehåller ingen text.",
  noTextLayer: () =>
    "PDF-filen saknar textlager: den är bilder av sidor. Använd originalet, eller tolka den (OCR) först.",
  encryptedFile: () => "Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.",
  brokenFile: () =>
    "Filen är trasig och kan inte läsas. Hämta den på nytt eller spara om den i sitt program.",
  cutFile: () => "PDF-filens slut saknas. Hämta den på nytt, hela.",
  damagedFile: () =>
    "PDF-filen är skadad och delar av den kan saknas. Hämta den på nytt eller spara om den.",
  brokenEncoding: () =>
    "PDF-filens tecken kan inte läsas ut som text. Spara rapporten på nytt från Word, eller tolka den (OCR).",
  tooLargeUnpacked: () =>
    "Filen blir orimligt stor när den packas upp och öppnades inte. Spara den på nytt i sitt program.",
  breakWithoutSeries: ({ label = "" }) => `Ett tidsseriebrott gäller en okänd serie: ${label}.`,
  weekUnreadable: ({ printed = "" }) => `En veckorad kan inte läsas: ”${printed}”.`,
  weeksOfOneYear: ({ years = "" }) =>
    `Veckorna ska vara från ett och samma år, här finns ${years}.`,
};

const failures: Record<string, string> = {
  partsSum: "Rapportens egna tal går inte ihop",
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
