import type { Cell } from "../table";
import type { PlacedLine } from "./block";
import { centerOf, overlaps, segmentOf, type Segment, type Span } from "./segment";

/** What a line prints in one of the columns; null for nothing. */
export function cellOf(placed: PlacedLine, band: Span, bands: readonly Span[]): Cell | null {
  const words = placed.segments
    .filter((segment) => isRightOfLabel(segment, bands))
    .flatMap((segment) => partIn(segment, band, bands));
  if (words.length === 0) return null;
  const place = { page: placed.line.page, line: placed.line.number };
  return { text: segmentOf(words).text, place, otherReadings: [] };
}

function isRightOfLabel(segment: Segment, bands: readonly Span[]): boolean {
  return segment.left >= (bands[0]?.left ?? 0) - 3;
}

/** The segment's words that stand in the band; one that straddles several is parted at its words. */
function partIn(segment: Segment, band: Span, bands: readonly Span[]) {
  const touched = bands.filter((each) => overlaps(each, segment));
  if (touched.length === 0) return [];
  if (touched.length === 1) return touched[0] === band ? segment.words : [];
  return segment.words.filter((word) => {
    const distances = bands.map((each) => Math.abs(centerOf(each) - centerOf(word)));
    return bands[distances.indexOf(Math.min(...distances))] === band;
  });
}
