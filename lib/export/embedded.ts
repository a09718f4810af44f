import type { ChartSource } from "./chartSvg";
import { chartFont, colourRules, withColourVariables } from "./chartStyle";
import { escaped, standaloneDrawing } from "./drawing";
import type { PageChart } from "./pageCharts";

/**
 * A page of charts to stand inside somebody else's: no navigation, no script and nothing fetched. Each with
 * its title, unit, sentence and source, and the way to the live view. The narrow drawing, where there
 * is one, is shown where there is little room.
 */
export function embeddedPage(charts: readonly PageChart[], from: ChartSource): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(from.view)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escaped(from.view)}</h1>
${charts.map(figureOf).join("\n")}
<footer>
${from.warning ? `<p><strong>${escaped(from.warning)}</strong></p>` : ""}
<p>Källa: ${escaped(from.source)}. <a href="${escaped(from.address)}" target="_blank" rel="noopener">Visa hos Nämndkollen</a>, hämtad ${escaped(from.takenOn)}.</p>
</footer>
</main>
</body>
</html>
`;
}

function figureOf({ id, title, subtitle, key, summary, drawings }: PageChart): string {
  const [wide, narrow] = drawings;
  const both = narrow !== undefined;
  return `<figure>
<figcaption><h2 id="${id}-titel">${escaped(title)}</h2><p>${escaped([subtitle, key.replace(/^= ?/, "Streck: ")].filter(Boolean).join(". "))}</p></figcaption>
${drawn(wide, id, both ? "wide" : "")}
${both ? drawn(narrow, id, "narrow") : ""}
<p id="${id}-text">${escaped(summary)}</p>
</figure>`;
}

function drawn(svg: string, id: string, look: string): string {
  const drawing = standaloneDrawing(svg);
  if (!drawing) return "";
  const { width, height, markup } = drawing;
  return `<svg class="${look}" viewBox="0 0 ${width} ${height}" style="max-width:${width}px" role="img" aria-labelledby="${id}-titel" aria-describedby="${id}-text" xmlns="http://www.w3.org/2000/svg">${withColourVariables(markup)}</svg>`;
}

const styles = `
${colourRules()}
body{margin:0;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.45 ${chartFont}}
main{max-width:52rem}
h1{font-size:.875rem;font-weight:400;color:var(--quiet);margin:0 0 .75rem}
h2{font-size:1.0625rem;margin:0}
figure{margin:0 0 1.5rem}
figcaption{margin-bottom:.75rem}
p{margin:.35rem 0;max-width:40rem}
figcaption p,footer{color:var(--quiet);font-size:.875rem}
svg{display:block;width:100%;height:auto}
.narrow{display:none}
@media (max-width:34rem){.wide{display:none}.narrow{display:block}}
a{color:var(--accent)}
strong{color:var(--partly)}
`;
