import { placesOf, type Mark } from "@/lib/domain/reviewMarks";
import type { ReviewLine } from "@/lib/domain/reviewFigure";
import styles from "./DocumentPage.module.css";
import { markName, markProps } from "./markProps";

interface DrawnPageProps {
  number: number;
  lines: ReviewLine[];
  marksOn: (line: ReviewLine) => Mark[];
}

/** Points of paper round what is printed: the wide margins of the sheet would only make the text smaller. */
const margin = 14;

/** A PDF's page: each word at its place and stretched to its width, so that tables stand as printed. */
export function DrawnPage({ number, lines, marksOn }: DrawnPageProps) {
  const placed = lines.filter(({ top }) => top !== null);
  const words = placed.flatMap((line) => line.words);
  const left = Math.min(...words.map((word) => word.left)) - margin;
  const right = Math.max(...words.map((word) => word.right)) + margin;
  const top = Math.min(...placed.map((line) => (line.top ?? 0) - (line.size ?? 10))) - margin;
  const bottom = Math.max(...placed.map((line) => line.top ?? 0)) + margin;
  return (
    <svg
      className={styles.page}
      viewBox={`${left} ${top} ${Math.max(300, right - left)} ${bottom - top}`}
      role="group"
      aria-label={`Dokumentets sida ${number}`}
    >
      {placed.map((line) => (
        <DrawnLine key={line.number} line={line} marks={marksOn(line)} />
      ))}
    </svg>
  );
}

function DrawnLine({ line, marks }: { line: ReviewLine; marks: Mark[] }) {
  const size = line.size ?? 10;
  const top = line.top ?? 0;
  const places = placesOf(
    line.text,
    line.words.map(({ text }) => text),
  );
  return (
    <>
      {marks.map((mark) => {
        const inside = line.words.filter((_, index) => {
          const place = places[index];
          return place && place.start < mark.end && mark.start < place.end;
        });
        if (inside.length === 0) return null;
        const from = Math.min(...inside.map(({ left }) => left));
        const to = Math.max(...inside.map(({ right }) => right));
        return (
          <a key={mark.figure.key} {...markProps(mark.figure)} aria-label={markName(mark.figure)}>
            <rect
              x={rounded(from - 2)}
              y={rounded(top - size)}
              width={rounded(to - from + 4)}
              height={rounded(size * 1.3)}
            />
          </a>
        );
      })}
      <text id={`r-${line.number}`} y={top} fontSize={size} pointerEvents="none">
        {runsOf(line.words, size).map((run, index) => (
          <tspan
            key={index}
            x={run.left}
            textLength={Math.max(1, rounded(run.right - run.left))}
            lengthAdjust="spacingAndGlyphs"
          >
            {run.text}
          </tspan>
        ))}
      </text>
    </>
  );
}

/**
 * Words that follow each other at the distance of a space are one element: prose is then a few elements a
 * line, while the cells of a table keep their places.
 */
function runsOf(words: ReviewLine["words"], size: number): ReviewLine["words"] {
  const runs: ReviewLine["words"] = [];
  for (const { text, left, right } of words) {
    const last = runs.at(-1);
    const gap = last ? left - last.right : Infinity;
    if (last && gap > 0 && gap < size * 0.6)
      runs[runs.length - 1] = { text: `${last.text} ${text}`, left: last.left, right };
    else runs.push({ text, left: rounded(left), right });
  }
  return runs;
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
