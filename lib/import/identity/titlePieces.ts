import type { DocumentKind, Line } from "../document";

/** A line that holds the title and more: a whole title page, or a whole page, as some programs copy it. */
const leastLength = 120;
/** How far a title page reaches at the most, and how long each of its lines may be. */
const farthest = 500;
const longestPiece = 80;
const mostWords = 9;

/**
 * A title page that a text has on one line with all that follows, as the lines it once was: each begins with a
 * capital or a date. Ends where contents, a table or running text begins. None where the first line is no such one.
 */
export function titlePieces(line: Line, kind: DocumentKind): Line[] {
  const text = line.text.trim();
  if (kind !== "text" || text.length < leastLength || line.cells !== null) return [];
  const head = withoutAddress(text.slice(0, farthest)).split(
    /\s(?:Inneh[åa]ll|Belopp i|Sammanfattning|Inledning)\b|\.{3,}|(?<=\p{Ll}{3}[.!?])\s+(?=\p{Lu})/u,
  )[0];
  const pieces: string[] = [];
  for (const piece of (head ?? "").split(/\s+(?=\p{Lu}|\d{4}-\d\d-\d\d|\d+\s?\(\d+\))/u)) {
    if (piece === "" || piece.length > longestPiece || piece.split(/\s+/).length > mostWords) break;
    pieces.push(piece);
  }
  return pieces.map((piece) => ({ ...line, text: piece }));
}

/** An address over the title reaches to its mail address. */
function withoutAddress(text: string): string {
  return text.replace(/^.*?\S@\S+(?:\s+|$)/u, "");
}
