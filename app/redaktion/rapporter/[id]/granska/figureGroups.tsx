import type { ReactNode } from "react";
import type { FigureGroup } from "@/components/review/FigureRows";
import { reviewGroups, type ReviewFigure, type ReviewGroup } from "@/lib/domain/reviewFigure";
import { sayRows, type Sentences } from "@/lib/format/reviewFigure";

/** The page's figures: those in doubt, those that differ from earlier reports, and the rest with its buttons. */
export function groupsOf(
  figures: readonly ReviewFigure[],
  sentences: Sentences,
  acceptRest: (left: number) => ReactNode,
): FigureGroup[] {
  return reviewGroups.flatMap((group) => {
    const members = figures.filter((figure) => figure.group === group);
    if (members.length === 0) return [];
    const left = members.filter(({ decision }) => decision === null).length;
    const actions = group === "rest" ? acceptRest(left) : undefined;
    const title = `${groupTitles[group]} (${members.length})`;
    return [{ title, rows: sayRows(members, figures, sentences), actions }];
  });
}

const groupTitles: Record<ReviewGroup, string> = {
  doubtful: "Osäkra",
  differs: "Skiljer sig från tidigare rapporter",
  rest: "Övriga",
};
