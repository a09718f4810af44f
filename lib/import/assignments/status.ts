import type { AssignmentStatus } from "../../domain/assignment";
import { months } from "../columnWords";
import { plainOf } from "../identity/lines";

/** A status and the words that told it, with what stands after them. */
export interface FoundStatus {
  status: AssignmentStatus;
  printed: string;
  rest: string;
}

/** In this order: "ej påbörjad" holds "påbörjad". Folded; what is negated otherwise is none of them. */
const forms: readonly (readonly [AssignmentStatus, RegExp])[] = [
  ["notStarted", /^(?:annu )?(?:inte|ej)(?: annu)? (?:paborja[dt]|starta[dt]|inled[dt])$/],
  ["ongoing", /^(?:pagaende|pagar|paborja[dt]|under arbete|delvis (?:genomfor[dt]|klar[t]?))$/],
  [
    "completed",
    /^(?:avsluta[dt]s?|slutfor[dt]|genomfor[dt]|klart?|fardigt?|verkstall[dt]|slutredovisa[dt]|besvara[dt])$/,
  ],
];

/**
 * The status that a text begins with, up to the first full stop, comma, date or line: "Avslutad", "Status:
 * pågående", "Ej påbörjad, väntar på beslut". Null when it begins with anything else ("Ej avslutad").
 */
export function findStatus(text: string): FoundStatus | null {
  const bare = text.trim().replace(/^status\s*:\s*/i, "");
  const head = /^[^.,;:()\d\n–-]+/u.exec(bare)?.[0] ?? "";
  const plain = plainOf(head).trim();
  const status = forms.find(([, form]) => form.test(plain))?.[0];
  if (status === undefined) return null;
  return { status, printed: head.trim(), rest: bare.slice(head.length) };
}

/** A date in a text, as printed, with the day where it is one: "2025-03-31", "31 mars 2025", "Halvår 1 2026". */
export function dateIn(text: string): { printed: string; date: string | null } | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return { printed: iso[0], date: dayOf(iso[1], iso[2], iso[3]) };
  const words = /\b(\d{1,2}) (\p{L}{3,9})\.? (\d{4})\b/u.exec(text);
  const month = months.findIndex((form) =>
    new RegExp(`^(?:${form.source})$`).test(words?.[2]?.toLowerCase() ?? ""),
  );
  if (words && month >= 0)
    return { printed: words[0], date: dayOf(words[3], String(month + 1), words[1]) };
  const part =
    /\b(?:halvår|kvartal|tertial) \d \d{4}\b|\b(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}\b|\b\d{4}-\d{2}\b/iu.exec(
      text,
    );
  return part ? { printed: part[0], date: null } : null;
}

function dayOf(year = "", month = "", day = ""): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? iso : null;
}
