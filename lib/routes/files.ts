import { z } from "zod";

export const dialects = ["maskin", "excel"] as const;

export const dialectSchema = z.enum(dialects);

export type Dialect = z.infer<typeof dialectSchema>;

/** The `.csv` beside a view: the same path and query with the ending, in a declared dialect. */
export function csvOf(href: string, dialect: Dialect): string {
  return fileOf(href, "csv", { dialekt: dialect });
}

/** A file beside a view, of another kind: the same path and query with the ending. */
export function fileOf(
  href: string,
  ending: "csv" | "json" | "xlsx" | "svg" | "png",
  more: Record<string, string> = {},
): string {
  const [path = "/", query] = href.split("?");
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  const ended = `${path === "/" ? "/allt" : path}.${ending}`;
  return params.size === 0 ? ended : `${ended}?${params}`;
}

/** The address of a view, given the path of a file beside it without its ending: `fileOf` backwards. */
export function viewOfPath(path: readonly string[], query: URLSearchParams): string {
  const own = new URLSearchParams(query);
  for (const name of ["dialekt", "diagram"]) own.delete(name);
  const joined = path.join("/");
  return `/${joined === "allt" ? "" : joined}${own.size === 0 ? "" : `?${own}`}`;
}
