"use client";

// In the client as a part of `FigureRows`.
import type { MouseEvent } from "react";
import type { FigureText, RowText } from "@/lib/format/reviewFigure";
import { FigurePanel } from "./FigurePanel";
import styles from "./FigureRows.module.css";
import type { SettleContext } from "./settleContext";
import type { SettleChoices } from "./settleChoices";

export interface FigureRowProps {
  figure: FigureText;
  row: RowText;
  /** How many of its line can be accepted in one go. */
  inRow: number;
  context: SettleContext;
  choices: SettleChoices;
  /** What is said of the page's figures, each sentence once. */
  sentences: readonly string[];
  isOpen: boolean;
}

/** What the forms of a figure are drawn from. */
export type FigureFormProps = Pick<FigureRowProps, "figure" | "context" | "choices">;

/** A figure on one line, with what is printed and what was read; unfolded it can be settled. */
export function FigureRow(props: FigureRowProps) {
  const { figure, isOpen } = props;
  const { key, group, decided } = figure;
  const waits = decided === undefined && group !== "rest";
  return (
    <li
      id={`u-${key}`}
      tabIndex={-1}
      data-figure={key}
      data-line={figure.line}
      {...(waits && { "data-waits": group })}
      className={isOpen ? styles.open : styles.figure}
    >
      {isOpen ? <FigurePanel {...props} /> : <Folded figure={figure} />}
    </li>
  );
}

function Folded({ figure }: { figure: FigureText }) {
  const { key, what, printed, read, isMissing, decided, outcome, group } = figure;
  return (
    <>
      <a href={`?uppgift=${encodeURIComponent(key)}#u-${key}`} onClick={unfold}>
        {what}
      </a>
      {group !== "rest" && <q>{printed}</q>}
      <span className={isMissing && outcome === undefined ? styles.missing : styles.read}>
        {outcome ?? read}
      </span>
      {decided === undefined ? <Sureness sure={figure.sure} /> : <i className={styles.done}>✓</i>}
    </>
  );
}

function Sureness({ sure }: Pick<FigureText, "sure">) {
  if (sure === undefined) return <i className={styles.doubt}>?</i>;
  return (
    <i className={sure === "read" ? styles.quiet : styles.done}>{sure === "read" ? "○" : "✓"}</i>
  );
}

/** The link leads to the same place; with a script the figure is unfolded where it stands. */
function unfold(event: MouseEvent<HTMLAnchorElement>) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.currentTarget.closest<HTMLElement>("[data-figure]")?.focus({ preventScroll: true });
}
