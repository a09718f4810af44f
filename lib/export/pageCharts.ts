/** A chart as it stands in a page of ours. */
export interface PageChart {
  id: string;
  title: string;
  /** Unit and period. */
  subtitle: string;
  /** What a mark in it means, where the page has a key: "= årets budget". */
  key: string;
  /** What it shows, in a sentence. */
  summary: string;
  /** The drawings as SVG markup: the wide one first, where the page has one for narrow places too. */
  drawings: [string, ...string[]];
}

/**
 * The charts of a page's first HTML, in its order: each `figure` with an id and a drawing that the frame of
 * every chart names (components/charts/ChartFigure.tsx). So whatever chart a page shows can be taken along.
 */
export function chartsOfPage(html: string): PageChart[] {
  const figures = html.match(/<figure\b[\s\S]*?<\/figure>/g) ?? [];
  return figures.flatMap((figure) => chartOf(figure) ?? []);
}

function chartOf(figure: string): PageChart | null {
  const id = /^<figure\b[^>]*? id="([A-Za-z0-9_-]+)"/.exec(figure)?.[1];
  if (!id) return null;
  const drawn = figure.match(/<svg\b[^>]*>[\s\S]*?<\/svg>/g) ?? [];
  const [first, ...others] = drawn.filter((svg) => svg.includes(`aria-labelledby="${id}-titel"`));
  if (!first) return null;
  const [, body = ""] = figure.split("</figcaption>");
  const caption = /<figcaption\b[\s\S]*?<\/figcaption>/.exec(figure)?.[0] ?? "";
  return {
    id,
    title: textOf(new RegExp(`<h\\d id="${id}-titel"[\\s\\S]*?</h\\d>`).exec(caption)?.[0] ?? ""),
    subtitle: textOf(/<p\b[\s\S]*?<\/p>/.exec(caption)?.[0] ?? ""),
    summary: textOf(new RegExp(`<p id="${id}-text"[\\s\\S]*?</p>`).exec(figure)?.[0] ?? ""),
    key: textOf(body.slice(0, body.indexOf(first)).replace(/<svg[\s\S]*?<\/svg>/g, "")),
    drawings: [first, ...others],
  };
}

/** The page's own title, as its tab says. */
export function titleOfPage(html: string): string {
  return textOf(/<title>[\s\S]*?<\/title>/.exec(html)?.[0] ?? "");
}

function textOf(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|#x27|amp);/g, (_, name: string) => letters[name] ?? "")
    .trim();
}

const letters: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };
