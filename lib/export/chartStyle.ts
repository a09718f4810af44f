/**
 * The looks of charts outside the site, where its style sheet doesn't reach: the light colours of
 * app/globals.css (a test holds the two together).
 */
export const chartColours: Record<string, string> = {
  paper: "#fbf8f2",
  tint: "#f2ede2",
  ink: "#1e1c18",
  quiet: "#5c564a",
  rule: "#d9d1c1",
  "rule-strong": "#8a8272",
  accent: "#0c5460",
  "accent-tint": "#dfebea",
  achieved: "#1c6b3c",
  partly: "#8f5a00",
  "not-achieved": "#a62c1e",
  "not-assessed": "#635d51",
  favourable: "#1c6b3c",
  unfavourable: "#a62c1e",
};

/** The same in dark, for a page that follows its reader's choice; a picture can't, and is light. */
export const darkChartColours: Record<string, string> = {
  paper: "#161512",
  tint: "#211f1b",
  ink: "#ebe6da",
  quiet: "#b0a898",
  rule: "#3a362f",
  "rule-strong": "#837b6d",
  accent: "#83c8cf",
  "accent-tint": "#1b3437",
  achieved: "#86c998",
  partly: "#e2b659",
  "not-achieved": "#f1937f",
  "not-assessed": "#b0a898",
  favourable: "#86c998",
  unfavourable: "#f1937f",
};

/** Markup with the chart's colours as variables that a page sets, one for each of `chartColours`. */
export function withColourVariables(markup: string): string {
  return Object.entries(chartColours).reduce(
    (text, [name, colour]) => text.replaceAll(`="${colour}"`, `="var(--${name})"`),
    markup,
  );
}

/** What sets those variables: in light, and in dark for who has asked for it. */
export function colourRules(): string {
  const rule = (colours: Record<string, string>) =>
    `:root{${Object.entries(colours)
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(";")}}`;
  return `:root{color-scheme:light dark}${rule(chartColours)}@media (prefers-color-scheme: dark){${rule(darkChartColours)}}`;
}

/** The family that charts are set in, and what stands in for it where it can't be had. */
export const chartFont = "Source Sans 3, Segoe UI, Helvetica, Arial, sans-serif";

/**
 * The attributes that do what a chart's class names do, in the order given. Null for a name that isn't
 * known here, which a test finds before a reader does.
 */
export function attributesOfClass(name: string): Record<string, string> | null {
  const painted = /^(fill|stroke)-([a-z-]+)$/.exec(name);
  const [, property, colour] = painted ?? [];
  if (property && colour === "none") return { [property]: "none" };
  const value = colour && chartColours[colour];
  if (property && value) return { [property]: value };
  const size = /^text-\[(\d+)px\]$/.exec(name)?.[1];
  if (size) return { "font-size": size };
  return plain[name] ?? null;
}

const plain: Record<string, Record<string, string>> = {
  "font-semibold": { "font-weight": "600" },
  "font-bold": { "font-weight": "700" },
  italic: { "font-style": "italic" },
  block: {},
  "h-auto": {},
  "w-full": {},
};
