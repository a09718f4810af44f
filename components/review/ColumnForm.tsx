import { ReviewForm } from "./ReviewForm";
import type { FigureFormProps } from "./FigureRow";
import styles from "./FigureRows.module.css";

/** What the figure's whole column is: outcome, budget … of which stretch. Settles every figure in it at once. */
export function ColumnForm({ figure, context, choices }: FigureFormProps) {
  const { key, edit } = figure;
  return (
    <ReviewForm context={context} figureKey={key} className={styles.column}>
      <Choice name="slag" label="Hela kolumnen är" chosen={edit.basis} options={choices.bases} />
      <Choice name="stracka" label="för" chosen={edit.stretch} options={choices.stretches} />
      <label>
        år
        <input
          name="ar"
          required
          inputMode="numeric"
          pattern="(19|20)\d\d"
          title="Fyra siffror"
          defaultValue={edit.year}
          className="field w-20"
        />
      </label>
      <button name="val" value="kolumn" className={styles.button}>
        Ändra kolumnen
      </button>
    </ReviewForm>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string;
  options: [string, string][];
}

function Choice({ name, label, chosen, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} className="field">
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
