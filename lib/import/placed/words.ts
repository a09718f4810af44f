import { isTornWord } from "../columnWords";

/** Words that are printed broken without a hyphen in narrow cells. */
const brokenWords =
  /^(budgetavvikelse|avvikelse|motsvarande|periodutfall|periodbudget|nettokostnad(er)?|internbudget)$/i;
const monthStart = /(?<!\p{L})(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*-$/iu;
const listed = /^(och|eller|samt|respektive)\b/;

/** Joins the lines of a cell: hyphened or broken words become whole, "jan-" and "okt" stay "jan-okt". */
export function joinWords(parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    if (text === "") return part;
    if (monthStart.test(text)) return text + part;
    if (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(part))
      return listed.test(part) ? `${text} ${part}` : text.slice(0, -1) + part;
    if (text.endsWith("/") || (/\d-$/.test(text) && /^\d/.test(part))) return text + part;
    if (isTorn(text, part)) return text + part;
    if (isTornWord(/\S+$/.exec(text)?.[0] ?? "", part.split(" ")[0] ?? "")) return text + part;
    const [last = "", next = ""] = [text.split(" ").at(-1), part.split(" ")[0]];
    return brokenWords.test(last + next) ? text + part : `${text} ${part}`;
  }, "");
}

const endings = /^(?!(?:i|å|ö)(?:\s|$))(\p{Ll}|er|en|ar|or|et|na|de|re|ng)(\s|$)/u;

/** A word that did not fit its column: "Personalkostnade" and "r", "Utfall201" and "3". */
function isTorn(text: string, part: string): boolean {
  if (/\p{L}{6,}$/u.test(text)) return endings.test(part);
  return /\p{L}\d{1,3}$/u.test(text) && /\p{L}(19|20)\d\d$/u.test(text + part);
}
