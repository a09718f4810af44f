import { z } from "zod";

/** A word of an address. */
export const slugSchema = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** The page of a long list, from 1. */
export const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .optional()
  .catch(undefined);

/** Search params as Next gives them, with the first of repeated ones. */
export function firstOfEach(
  params: Record<string, string | string[] | undefined>,
): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** The path with those of the query that are given. */
export function withQuery(path: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
