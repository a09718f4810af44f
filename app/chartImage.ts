import { readFile } from "node:fs/promises";
import path from "node:path";
import { diagramQuerySchema } from "@/lib/routes";
import { viewOfPath } from "@/lib/routes/files";
import { slugSchema } from "@/lib/routes/query";
import { chartSvg } from "@/lib/export/chartSvg";
import { chartSourceOf } from "./chartSource";
import { readOwnPage } from "./ownPage";

/**
 * The chart that the address of a picture asks for (`/kommun/namnd/ekonomi.svg?diagram=mot-budget`), as
 * SVG with its source inside. Null when the view or the chart isn't there.
 */
export async function chartImage(
  request: Request,
  vy: readonly string[],
  look: { fontFace?: string } = {},
): Promise<string | null> {
  const { searchParams } = new URL(request.url);
  const { diagram } = diagramQuerySchema.parse(Object.fromEntries(searchParams));
  if (!diagram || !vy.every((part) => slugSchema.safeParse(part).success)) return null;
  const view = viewOfPath(vy, searchParams);
  const page = await readOwnPage(view);
  const chart = page?.charts.find(({ id }) => id === diagram);
  return chart
    ? chartSvg(chart, await chartSourceOf(view, page?.title ?? "", request.headers), look)
    : null;
}

/** The font of charts as a style rule that holds it, for those who don't have it. */
export async function fontFace(): Promise<string> {
  const file = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";
  const bytes = await readFile(path.join("node_modules", file));
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${bytes.toString("base64")}) format("woff2")}`;
}

/** The same font in the form that pictures are painted with, plain and semibold. */
export const fontFiles = [
  "400Regular/SourceSans3_400Regular",
  "600SemiBold/SourceSans3_600SemiBold",
].map((name) => path.join("node_modules/@expo-google-fonts/source-sans-3", `${name}.ttf`));
