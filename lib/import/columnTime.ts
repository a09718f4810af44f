import { months } from "./columnWords";
import type { Header } from "./header";

/** What a header says of time, before it is known what it means in the report. */
export interface TimeWords {
  year: number | null;
  stretch: Stretch | null;
  /** "fg år", "föregående år". */
  isYearBefore: boolean;
  /** "Fg prognos". */
  isEarlier: boolean;
  /** More than a year ("2016–2019"), a stretch inside the year ("maj–aug") or since a project's start. */
  isUnsayable: boolean;
}

export type Stretch =
  | { kind: "date"; date: string }
  | { kind: "endMonth"; month: number }
  | { kind: "month"; month: number; isSaid: boolean }
  | { kind: "week"; week: number }
  | { kind: "reportStretch" }
  | { kind: "wholeYear" };

const month = `(${months.map((name) => name.source).join("|")})`;
const dash = "\\s*(?:-|till|t\\.?\\s?o\\.?\\s?m\\.?)\\s*";

/** Uses up the words for time in a header. Months and tertials become the month they end in. */
export function takeTimeWords(header: Header): TimeWords {
  const isUnsayable = takeUnsayable(header);
  const isYearBefore = header.take(/\b(?:fg|foreg|foregaende|forra|f)\.? ?ar(?:et)?\b/) !== null;
  const exact = takeExact(header);
  const stretch = exact?.stretch ?? takeMonths(header) ?? takePart(header) ?? takeLoose(header);
  return {
    year: exact?.year ?? takeYear(header),
    stretch: stretch === "unsayable" ? null : stretch,
    isYearBefore,
    isEarlier: header.take(/\b(?:fg|foreg|foregaende|forra|tidigare|senaste)\b\.?/) !== null,
    isUnsayable: isUnsayable || stretch === "unsayable",
  };
}

function takeUnsayable(header: Header): boolean {
  if (header.has(/\b(?:forandring|okning|minskning|skillnad)\b/)) {
    header.take(/\b(?:19|20)\d\d ?[/-] ?(?=(?:19|20)\d\d\b)/);
    // "Förändring mot 2024" is of what it is compared with, and no figure of that year.
    header.take(/\b(?:mot|fran|sedan|jamfort med) (?:19|20)\d\d\b/);
    return false;
  }
  if (header.has(/\bprojekt(?:ets|budget|kostnad)|\btotal(?:t)? projekt|\bsedan start/))
    return true;
  return (
    header.has(/\b(?:19|20)\d\d ?[/-] ?(?:(?:19|20)\d\d|\d\d)\b(?! ?- ?\d\d)/) &&
    !hasYearMonth(header)
  );
}

function hasYearMonth(header: Header): boolean {
  return header.has(/\b20\d\d ?- ?(?:0[1-9]|1[0-2])\b/);
}

function takeExact(header: Header): { year: number; stretch: Stretch } | null {
  const iso = header.take(/\b(20\d\d) ?- ?([01]\d) ?- ?([0-3]\d)\b/);
  if (iso) return dated(iso[0], iso[1], iso[2]);
  const written = header.take(new RegExp(`\\b([0-3]?\\d):?(?:e|a)? ${month}\\.? (20\\d\\d)\\b`));
  if (written) return dated(written[2], monthNumber(written[1]), written[0]);
  const compact = header.take(/\b(20\d\d) ?-? ?(0[1-9]|1[0-2])\b/);
  if (!compact) return null;
  return { year: Number(compact[0]), stretch: { kind: "endMonth", month: Number(compact[1]) } };
}

function dated(year = "", month: string | number = "", day = "") {
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const stretch: Stretch = { kind: "date", date };
  return { year: Number(year), stretch };
}

function takeMonths(header: Header): Stretch | "unsayable" | null {
  const range = header.take(
    new RegExp(`(?:\\back(?:umulera[td]e?)?\\b\\.? )?\\b${month}\\.?${dash}${month}\\b\\.?`),
  );
  if (range) {
    if (monthNumber(range[0]) !== 1) return "unsayable";
    return { kind: "endMonth", month: monthNumber(range[1]) };
  }
  const until = header.take(
    new RegExp(
      `\\b(?:t\\.?\\s?o\\.?\\s?m\\.?|till och med|ack\\.?(?:umulera[td])?|per) (?:[0-3]?\\d )?${month}\\b\\.?`,
    ),
  );
  if (until) return { kind: "endMonth", month: monthNumber(until[0]) };
  const single = header.take(new RegExp(`\\b${month}\\b\\.?`));
  if (!single) return null;
  if (header.take(/\back(?:umulera[td])?\b\.?/))
    return { kind: "endMonth", month: monthNumber(single[0]) };
  return {
    kind: "month",
    month: monthNumber(single[0]),
    isSaid: header.take(/\bmanad(?:en)?\b/) !== null,
  };
}

/** Tertials, half-years, quarters and weeks. A part that does not begin in January cannot be said. */
function takePart(header: Header): Stretch | "unsayable" | null {
  const tertial = header.take(/\b(?:t|tertial|delar|delarsrapport|delarsbokslut)[ -]?([123])\b/);
  if (tertial) return { kind: "endMonth", month: 4 * Number(tertial[0]) };
  const half = header.take(/\bhalvar(?:et)? ?([12])\b|\b(?:h)([12])\b/);
  if (half) return half.includes("1") ? { kind: "endMonth", month: 6 } : "unsayable";
  const quarter = header.take(/\b(?:kv|kvartal|q) ?(?:1 ?- ?)?([1-4])\b/);
  if (quarter) return quarter[0] === "1" ? { kind: "endMonth", month: 3 } : "unsayable";
  const week = header.take(/\b(?:v|vecka)\.? ?(\d{1,2})\b/);
  if (week) return { kind: "week", week: Number(week[0]) };
  return null;
}

function takeLoose(header: Header): Stretch | null {
  const whole = header.take(/\bhelar(?:et|s)?\b|\bhela aret\b|\barsbasis\b/);
  const part = header.take(
    /\b(?:aktuell |motsvarande |samma )?period(?:en|ens)?\b(?: \(?(?:ack\.?)?(?: sedan arets borjan)?\)?)?/,
  );
  const running = header.take(
    /\back(?:umulera[td]e?)?\b\.?(?: sedan arets borjan)?|\bhittills(?: i ar)?\b/,
  );
  if (whole) return { kind: "wholeYear" };
  return part || running ? { kind: "reportStretch" } : null;
}

function takeYear(header: Header): number | null {
  const year = header.take(/(?<!\d)((?:19|20)\d\d)(?!\d)/);
  return year?.[0] ? Number(year[0]) : null;
}

function monthNumber(name = ""): number {
  return months.findIndex((known) => new RegExp(`^(?:${known.source})$`).test(name)) + 1;
}
