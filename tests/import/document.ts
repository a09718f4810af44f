import { readText } from "../../lib/import/text";

/** A document of a text, through the real first stage. */
export function documentOf(text: string) {
  return readText(new TextEncoder().encode(text)).value;
}
