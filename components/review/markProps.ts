import type { ReviewFigure } from "@/lib/domain/reviewFigure";

/** What a figure's mark in the document says and where it leads: to the figure beside it. */
export function markProps(figure: ReviewFigure) {
  const { key, label, column, group, decision } = figure;
  const waits = decision === null && group !== "rest" ? group : undefined;
  return {
    id: `d-${key}`,
    href: `#u-${key}`,
    "data-waits": waits,
    "data-decided": decision === null ? undefined : "",
    "aria-label": `${figure.printed}: ${label}, ${column}${waits ? `, ${words[waits]}` : ""}`,
  };
}

const words = { doubtful: "osäker", differs: "skiljer sig från tidigare" };
