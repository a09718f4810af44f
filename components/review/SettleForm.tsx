"use client";

// In the client as a part of `FigureRows`.
import { ColumnForm } from "./ColumnForm";
import { ReviewForm } from "./ReviewForm";
import type { FigureFormProps } from "./FigureRow";
import styles from "./FigureRows.module.css";

/** Another value, or a reason why there is none; and what the figure's whole column is. */
export function SettleForm({ figure, context, choices }: FigureFormProps) {
  const { key, edit } = figure;
  return (
    <>
      <ReviewForm context={context} figureKey={key} className={styles.fields}>
        <label>
          Rätt värde <kbd aria-hidden="true">e</kbd>
          <input
            name="varde"
            inputMode="decimal"
            autoComplete="off"
            data-act="value"
            aria-keyshortcuts="e"
            defaultValue={edit.value}
            className="field"
          />
        </label>
        <button name="val" value="ratta" className={styles.button}>
          Rätta
        </button>
        <label>
          Saknas därför att <kbd aria-hidden="true">m</kbd>
          <select
            name="saknas"
            data-act="missing"
            aria-keyshortcuts="m"
            defaultValue=""
            className="field"
          >
            <option value="">Välj skäl</option>
            {choices.missing.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button name="val" value="saknas" className={styles.button}>
          Sätt som saknad
        </button>
        <label className={styles.note}>
          Anteckning till din ändring
          <input name="anteckning" maxLength={500} autoComplete="off" className="field" />
        </label>
      </ReviewForm>
      <details className={styles.more}>
        <summary>Hela kolumnen är något annat</summary>
        <ColumnForm figure={figure} context={context} choices={choices} />
      </details>
    </>
  );
}
