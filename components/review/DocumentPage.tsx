import { marksOf } from "@/lib/domain/reviewMarks";
import type { ReviewFigure, ReviewLine } from "@/lib/domain/reviewFigure";
import { DrawnPage } from "./DrawnPage";
import { WrittenPage } from "./WrittenPage";

interface DocumentPageProps {
  number: number;
  lines: ReviewLine[];
  /** The figures that stand on the page. */
  figures: ReviewFigure[];
}

/** One page of the document as it was read, with what became figures marked and linked to them. */
export function DocumentPage({ number, lines, figures }: DocumentPageProps) {
  const marks = marksOf(lines, figures);
  const isDrawn = lines.some(({ top, words }) => top !== null && words.length > 0);
  const Page = isDrawn ? DrawnPage : WrittenPage;
  return <Page number={number} lines={lines} marksOn={(line) => marks.get(line.number) ?? []} />;
}
