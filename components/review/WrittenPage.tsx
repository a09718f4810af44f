import { Fragment, type ReactNode } from "react";
import { placesOf, type Mark } from "@/lib/domain/reviewMarks";
import type { ReviewLine } from "@/lib/domain/reviewFigure";
import styles from "./DocumentPage.module.css";
import { markProps } from "./markProps";

interface WrittenPageProps {
  number: number;
  lines: ReviewLine[];
  marksOn: (line: ReviewLine) => Mark[];
}

/** A text's lines as they stand, with rows of cells as tables. Lines without text are left out. */
export function WrittenPage({ number, lines, marksOn }: WrittenPageProps) {
  return (
    <div
      className={`${styles.lines} overflow-x-auto`}
      role="group"
      aria-label={`Dokumentets del ${number}`}
    >
      {blocksOf(lines.filter(({ text }) => text.trim() !== "")).map((block) =>
        block[0]?.cells ? (
          <table key={block[0].number} className={styles.table} role="presentation">
            <tbody>
              {block.map((line) => (
                <tr key={line.number} id={`r-${line.number}`}>
                  <td>{line.number}</td>
                  <Cells line={line} marks={marksOn(line)} />
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          block.map((line) => (
            <div key={line.number} id={`r-${line.number}`} className={styles.line}>
              <span>{line.number}</span>
              <span>{marked(line.text, 0, marksOn(line))}</span>
            </div>
          ))
        ),
      )}
    </div>
  );
}

/** Rows of cells that follow each other are one table; every other line stands alone. */
function blocksOf(lines: readonly ReviewLine[]): ReviewLine[][] {
  const blocks: ReviewLine[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.cells && last?.[0]?.cells) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function Cells({ line, marks }: { line: ReviewLine; marks: Mark[] }) {
  const cells = line.cells ?? [];
  const places = placesOf(line.text, cells);
  return cells.map((cell, index) => {
    const place = places[index];
    const inside = place
      ? marks.filter((mark) => mark.start >= place.start && mark.end <= place.end)
      : [];
    return <td key={index}>{marked(cell, place?.start ?? 0, inside)}</td>;
  });
}

/** A text that begins at `offset` of its line, with its marks. */
function marked(text: string, offset: number, marks: readonly Mark[]): ReactNode {
  let at = 0;
  const parts = marks.map((mark) => {
    const [start, end] = [mark.start - offset, mark.end - offset];
    const before = text.slice(at, start);
    at = end;
    return (
      <Fragment key={mark.figure.key}>
        {before}
        <a className={styles.mark} {...markProps(mark.figure)}>
          {text.slice(start, end)}
        </a>
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
