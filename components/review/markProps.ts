import type { ReviewFigure } from "@/lib/domain/reviewFigure";

/** Where a figure's mark in the document leads, to the figure beside it, and how that stands. */
export function markProps({ key, group, decision }: ReviewFigure) {
  const waits = decision === null && group !== "rest";
  return {
    id: `d-${key}`,
    href: `#u-${key}`,
    ...(waits && { "data-waits": group }),
    ...(decision !== null && { "data-decided": "" }),
  };
}

/** What a mark is called where its number isn't text of its own. */
export function markName({ printed, label, column, group, decision }: ReviewFigure): string {
  const said = decision === null && group !== "rest" ? `, ${words[group]}` : "";
  return `${printed}: ${label}, ${column}${said}`;
}

const words = { doubtful: "osäker", differs: "skiljer sig från tidigare" };
