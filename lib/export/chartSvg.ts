import { chartColours, chartFont } from "./chartStyle";
import { escaped, standaloneDrawing } from "./drawing";
import type { PageChart } from "./pageCharts";

/** What a chart says of where it comes from once it has left its page. */
export interface ChartSource {
  /** The view it stood in: "Väntetid till första besök, Socialnämnden i Helsingborg". */
  view: string;
  /** Whose numbers: "Socialnämnden i Helsingborg, nämndens rapporter". */
  source: string;
  /** What a reader must know before anything else, such as that the municipality is invented. */
  warning: string | null;
  /** "22 november 2026". */
  takenOn: string;
  /** Of the live view. */
  address: string;
}

interface Line {
  text: string;
  size: number;
  weight?: number;
  colour: string;
  /** From the line above, or the top. */
  lead: number;
}

const margin = 24;
/** Of the size, with a little room: as lib/charts/label.ts estimates it. */
const characterWidth = 0.52;

/**
 * A chart as a drawing of its own: title, unit, the drawing, and at its foot the source, the day and the
 * address. Colours are inside; `fontFace`, when given, is a style rule that holds the font. Null when
 * the page's drawing can't stand alone.
 */
export function chartSvg(
  chart: PageChart,
  from: ChartSource,
  { fontFace = "" }: { fontFace?: string } = {},
): string | null {
  const drawing = standaloneDrawing(chart.drawings[0]);
  if (!drawing) return null;
  const inner = Math.max(drawing.width, 420);
  const subtitle = [chart.subtitle, chart.key.replace(/^= ?/, "Streck: ")]
    .filter(Boolean)
    .join(". ");
  const head = [
    ...wrapped(from.view, inner, { size: 13, colour: "quiet", lead: 18 }),
    ...wrapped(chart.title, inner, { size: 19, weight: 600, colour: "ink", lead: 24 }),
    ...wrapped(subtitle, inner, { size: 14, colour: "quiet", lead: 20 }),
  ];
  const foot = [
    ...(from.warning
      ? wrapped(from.warning, inner, { size: 13, weight: 600, colour: "partly", lead: 18 })
      : []),
    ...wrapped(`Källa: ${from.source}.`, inner, { size: 12, colour: "quiet", lead: 17 }),
    ...wrapped(`Nämndkollen, hämtad ${from.takenOn}.`, inner, {
      size: 12,
      colour: "quiet",
      lead: 17,
    }),
    ...wrapped(from.address, inner, { size: 12, colour: "quiet", lead: 17 }),
  ];
  const drawingTop = margin + heightOf(head) + 16;
  const footTop = drawingTop + drawing.height + 12;
  const [width, height] = [inner + margin * 2, footTop + heightOf(foot) + margin];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="titel text" font-family="${chartFont}" font-variant-numeric="tabular-nums lining-nums">`,
    `<title id="titel">${escaped(`${chart.title}. ${from.view}`)}</title>`,
    `<desc id="text">${escaped(`${subtitle}. ${chart.summary}`)}</desc>`,
    fontFace && `<style>${fontFace}</style>`,
    `<rect width="${width}" height="${height}" fill="${chartColours.paper}"/>`,
    drawn(head, margin),
    `<svg x="${margin}" y="${drawingTop}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}" overflow="visible">${drawing.markup}</svg>`,
    drawn(foot, footTop),
    `</svg>`,
  ].join("");
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.lead, 0);
}

function drawn(lines: readonly Line[], top: number): string {
  let y = top;
  return lines
    .map(({ text, size, weight, colour, lead }) => {
      y += lead;
      const bold = weight ? ` font-weight="${weight}"` : "";
      return `<text x="${margin}" y="${y - 4}" font-size="${size}"${bold} fill="${chartColours[colour]}">${escaped(text)}</text>`;
    })
    .join("");
}

/** Cut into lines that fit, between words; an address without blanks is cut where it must. */
function wrapped(text: string, width: number, look: Omit<Line, "text">): Line[] {
  const room = Math.floor(width / (look.size * characterWidth));
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((each) => each.match(pieces(room)) ?? [])) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, ...look }));
}

function pieces(room: number): RegExp {
  return new RegExp(`.{1,${room}}`, "gu");
}
