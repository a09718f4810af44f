"use client";

// In the client as a part of `FigureRows`.
import type { FigureText } from "@/lib/format/reviewFigure";
import type { FigureRowProps } from "./FigureRow";
import styles from "./FigureRows.module.css";
import { SettleForm } from "./SettleForm";
import { KeyedButton } from "./KeyedButton";

/** A figure to settle: what is printed and read, why it waits, and what can be done, in that order. */
export function FigurePanel(props: FigureRowProps) {
  const { figure, row, inRow, context, choices, sentences } = props;
  const { key, what, unit, column, printed, read, isMissing, why, checks = [], decided } = figure;
  const said = (places: readonly number[]) => places.map((place) => sentences[place] ?? "");
  return (
    <>
      <p className="sr-only">{row.label}</p>
      <p className={styles.about}>
        <b>{what}</b>
        {`, ${unit} · kolumn ”${column}” · `}
        <a href={`#d-${key}`}>{`rad ${figure.line}`}</a>
      </p>
      <dl className={styles.pair}>
        <div>
          <dt>Tryckt </dt>
          <dd>
            {printed === "" ? <span className={styles.missing}>tom cell</span> : <q>{printed}</q>}
          </dd>
        </div>
        <span aria-hidden="true">→</span>
        <div>
          <dt>Läst som </dt>
          <dd className={isMissing ? styles.missing : styles.value}>{read}</dd>
        </div>
      </dl>
      {why.length > 0 && <Why group={figure.group} said={said(why)} />}
      {decided !== undefined && (
        <p className={styles.decided}>
          <span>
            <i aria-hidden="true">✓ </i>
            {decided}
          </span>
          {context.mayReview && (
            <KeyedButton choice="angra" figure={key} act="undo" shortcut="u">
              Ångra
            </KeyedButton>
          )}
        </p>
      )}
      {context.mayReview && decided === undefined && <Buttons figure={figure} inRow={inRow} />}
      {context.mayReview && <SettleForm figure={figure} context={context} choices={choices} />}
      {checks.length > 0 && (
        <details className={styles.more}>
          <summary>{`Kontroller som den ingår i (${checks.length})`}</summary>
          <ul>
            {said(checks).map((check) => (
              <li key={check}>{check}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Why({ group, said }: { group: FigureText["group"]; said: string[] }) {
  return (
    <div className={styles.why}>
      <b>{group === "differs" ? "Skiljer sig" : "Osäker"}</b>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Buttons({ figure, inRow }: Pick<FigureRowProps, "figure" | "inRow">) {
  const { key, isMissing, offers = [], alike } = figure;
  return (
    <p className={styles.buttons}>
      <KeyedButton choice="godkann" figure={key} act="accept" shortcut="a" isMain>
        {isMissing ? "Godkänn som saknad" : "Godkänn som läst"}
      </KeyedButton>
      {offers.map(({ value, text, isProposed }, index) => (
        <KeyedButton
          key={value}
          choice={`varde:${value}`}
          figure={key}
          {...(index === 0 && { act: "proposed", shortcut: "f" })}
        >
          {isProposed ? `Använd förslaget ${text}` : `Använd ${text}`}
        </KeyedButton>
      ))}
      {inRow > 1 && (
        <KeyedButton choice="rad" figure={key} act="row" shortcut="r">
          {`Godkänn radens ${inRow} som lästa`}
        </KeyedButton>
      )}
      {alike !== undefined && (
        <KeyedButton choice="samma-skal" figure={key} act="alike" shortcut="s">
          {`Godkänn tabellens ${alike} med samma skäl`}
        </KeyedButton>
      )}
      <KeyedButton choice="valj-bort" figure={key} act="discard" shortcut="d">
        Välj bort
      </KeyedButton>
    </p>
  );
}
