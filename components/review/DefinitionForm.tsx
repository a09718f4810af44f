import type { SeriesMapping } from "@/lib/domain/mapping";
import { findSharedDefinition, fittingDefinitions } from "@/lib/domain/sharedDefinition";
import { ReviewForm } from "./ReviewForm";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface DefinitionFormProps {
  series: SeriesMapping;
  context: SettleContext;
}

/** Which shared definition the series has, so that other committees' series of it can stand beside. */
export function DefinitionForm({ series, context }: DefinitionFormProps) {
  const { key, defined } = series;
  const offered = fittingDefinitions(series);
  if (offered.length === 0) return null;
  const current = defined ? defined.definition : series.definition;
  return (
    <ReviewForm context={context} figureKey={key} className="grid gap-2 text-sm">
      <fieldset>
        <legend className="font-semibold">Gemensam definition</legend>
        <p className="max-w-measure text-quiet">
          Välj bara om raden räknar just detta. Serier med samma definition får jämföras mellan
          nämnder.
        </p>
        {offered.map(({ key: value, name, meaning }) => (
          <label key={value} className="flex max-w-measure items-baseline gap-2 py-1">
            <input
              type="radio"
              name="definition"
              value={value}
              defaultChecked={current === value}
            />
            <span>
              {name}. <span className="text-quiet">{meaning}</span>
            </span>
          </label>
        ))}
        <label className="flex items-baseline gap-2 py-1">
          <input
            type="radio"
            name="definition"
            value="ingen"
            defaultChecked={findSharedDefinition(current) === null}
          />
          <span>Ingen av dem</span>
        </label>
      </fieldset>
      <p className="flex flex-wrap gap-2">
        <button name="val" value="definition" className={quietButton}>
          Spara definitionen
        </button>
        {defined && (
          <button name="val" value="angra-definition" className={quietButton}>
            Ångra definitionen
          </button>
        )}
      </p>
    </ReviewForm>
  );
}
