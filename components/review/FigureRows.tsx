"use client";

// In the client because the figure that has the focus unfolds. What the server draws has one unfolded too, and
// a link at each of the others that unfolds it. Only the words are sent along, not the markup once more.
import { useEffect, useState, type FocusEvent, type ReactNode } from "react";
import type { RowText } from "@/lib/format/reviewFigure";
import { FigureRow } from "./FigureRow";
import styles from "./FigureRows.module.css";
import { showInDocument } from "./reviewKeyActions";
import type { SettleContext } from "./settleContext";
import type { SettleChoices } from "./settleChoices";

export interface FigureGroup {
  title: string;
  rows: RowText[];
  /** What can be done with all of the group at once. */
  actions?: ReactNode;
}

interface FigureRowsProps {
  groups: FigureGroup[];
  context: SettleContext;
  choices: SettleChoices;
  /** What is said of the figures, each sentence once. */
  sentences: readonly string[];
  /** The key of the figure that is unfolded when the page comes; null when none is. */
  opened: string | null;
}

/** A page's figures, group by group and printed row by printed row, one of them unfolded to be settled. */
export function FigureRows({ groups, opened, ...shared }: FigureRowsProps) {
  const [current, setCurrent] = useState(opened);
  useEffect(() => {
    if (current !== null) showInDocument(current);
  }, [current]);
  const follow = (event: FocusEvent) => {
    const key = event.target.closest<HTMLElement>("[data-figure]")?.dataset.figure;
    if (key !== undefined) setCurrent(key);
  };
  return (
    <div onFocus={follow}>
      {groups.map(({ title, rows, actions }) => (
        <section key={title} aria-label={title} className={styles.group}>
          <h3>{title}</h3>
          {actions}
          {rows.map((row) => (
            <div key={row.figures[0]?.key} className={styles.printed}>
              <p className={styles.head}>
                <span>
                  <b>{row.label}</b>
                  {row.under && <span className={styles.quiet}> · {row.under}</span>}
                </span>
                {row.line !== null && (
                  <a href={`#r-${row.line}`} className={styles.line}>
                    {`rad ${row.line}`}
                  </a>
                )}
              </p>
              <ul>
                {row.figures.map((figure) => (
                  <FigureRow
                    key={figure.key}
                    figure={figure}
                    row={row}
                    inRow={row.acceptable}
                    {...shared}
                    isOpen={figure.key === current}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
