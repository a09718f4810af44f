const months: [RegExp, number][] = [
  [/^jan(uari)?$/, 1],
  [/^feb(ruari)?$/, 2],
  [/^mar(s)?$/, 3],
  [/^apr(il)?$/, 4],
  [/^maj$/, 5],
  [/^jun(i)?$/, 6],
  [/^jul(i)?$/, 7],
  [/^aug(usti)?$/, 8],
  [/^sep(t|tember)?$/, 9],
  [/^okt(ober)?$/, 10],
  [/^nov(ember)?$/, 11],
  [/^dec(ember)?$/, 12],
];
const monthWord =
  "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)";
const to = "\\.?\\s*(?:-|–|—|till|t\\.?o\\.?m\\.?)\\s*";
const ordinals: Record<string, number> = { forsta: 1, andra: 2, tredje: 3 };

/** A month that the report's period ends in, as one place in a text tells it. */
export interface EndMonth {
  month: number;
  year: number | null;
}

/** A month in a title: what begins a period may also be all that is left of "januari–augusti". */
export interface TitleMonth extends EndMonth {
  isPerhapsCut: boolean;
}

/** Words that tell the end of a period: ranges, tertials, dates at a month's end, "per april". Plain text in. */
export function endMonthsIn(plain: string): EndMonth[] {
  const found: EndMonth[] = [];
  const add = (month: number | null, year: string | undefined) => {
    if (month !== null) found.push({ month, year: year === undefined ? null : Number(year) });
  };
  const range = new RegExp(`\\bjan(?:uari)?${to}${monthWord}\\b(?:\\s+(\\d{4}))?`, "g");
  for (const match of plain.matchAll(range)) add(monthOf(match[1]), match[2]);
  for (const match of plain.matchAll(/\b(?:tertial|t)[\s-]?([123])\b(?:\s*,?\s*((?:19|20)\d\d))?/g))
    add(Number(match[1]) * 4, match[2]);
  for (const match of plain.matchAll(/\b((?:19|20)\d\d)\s+t([123])\b/g))
    add(Number(match[2]) * 4, match[1]);
  for (const match of plain.matchAll(/\b(forsta|andra|tredje)\s+tertial(?:et)?\b/g))
    add((ordinals[match[1] ?? ""] ?? 0) * 4 || null, undefined);
  for (const match of plain.matchAll(
    /\b((?:19|20)\d\d)-?(0[1-9]|1[0-2])(?:-?(28|29|30|31))?\b(?!-\d)/g,
  ))
    add(Number(match[2]), match[1]);
  const endDate = new RegExp(`\\b(?:28|29|30|31)\\s+${monthWord}\\b(?:\\s+(\\d{4}))?`, "g");
  for (const match of plain.matchAll(endDate)) add(monthOf(match[1]), match[2]);
  const upTo = new RegExp(
    `\\b(?:per|prognos|efter|till och med|tom|t o m|t\\.o\\.m\\.?)\\s+(?:sista\\s+)?${monthWord}\\b(?:\\s+manad)?(?:\\s+(\\d{4}))?`,
    "g",
  );
  for (const match of plain.matchAll(upTo)) add(monthOf(match[1]), match[2]);
  return found;
}

/**
 * A month named in a title or footer, with its year where one follows: "april 2025". One beside a period that
 * is told in full says something else: "tertial 2, jan 2025". Plain text in.
 */
export function titleMonthsIn(plain: string): TitleMonth[] {
  const told = endMonthsIn(plain).map((found) => ({ ...found, isPerhapsCut: false }));
  if (told.length === 0 && firstHalf.test(plain))
    return [{ month: 6, year: null, isPerhapsCut: false }];
  const alone = told.length === 0 ? plain : plain.replace(stretches, " ");
  const others = [...alone.matchAll(lone)].flatMap((match) => {
    const month = monthOf(match[1]);
    const year = match[2] === undefined ? null : Number(match[2]);
    return month === null ? [] : [{ month, year, isPerhapsCut: month === 1 && told.length === 0 }];
  });
  return [...told, ...others.filter(({ month }) => told.every((each) => each.month !== month))];
}

/** "Halvårsrapport"; the second half of a year is no period that a report ends in June. */
const firstHalf = /(?<!\bandra )\bhalvar(?!(?:et)? ?2\b)/;
const lone = new RegExp(`\\b${monthWord}\\b(?:\\s+(\\d{4}))?`, "g");
/** From one month to another, and days: "maj–augusti", "18 september". */
const stretches = new RegExp(
  `\\b${monthWord}${to}${monthWord}\\b|\\b\\d{1,2}\\s+${monthWord}\\b`,
  "g",
);

function monthOf(word: string | undefined): number | null {
  return months.find(([pattern]) => pattern.test(word ?? ""))?.[1] ?? null;
}
