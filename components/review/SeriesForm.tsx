import type { KnownChoice, SeriesMapping } from "@/lib/domain/mapping";
import { accumulations, betterDirections } from "@/lib/domain/series";
import { units } from "@/lib/domain/unit";
import { unitName } from "@/lib/format/unit";
import { ContextFields } from "./ContextFields";
import { accumulationNames, betterNames, NamedSelect } from "./NamedSelect";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface SeriesFormProps {
  series: SeriesMapping;
  /** All of its kind that the committee has. */
  known: KnownChoice[];
  context: SettleContext;
}

/** Which known series it is, or what a new one is and which it takes over from. */
export function SeriesForm({ series, known, context }: SeriesFormProps) {
  const { key, decision, near } = series;
  const offered = [...(series.known ? [series.known] : []), ...near];
  const others = known.filter(({ id }) => !offered.some((each) => each.id === id));
  const words = decision?.words ?? series;
  const chosen = series.known?.id ?? "ny";
  return (
    <form action={context.settle} className="grid gap-3 text-sm">
      <ContextFields context={context} figureKey={key} />
      <fieldset>
        <legend className="font-semibold">Serien är</legend>
        {offered.map(({ id, label, context: under }) => (
          <Choice key={id} value={id} isChosen={chosen === id}>
            {label}
            {under && <span className="text-quiet"> · {under}</span>}
          </Choice>
        ))}
        {others.length > 0 && (
          <div className="flex flex-wrap items-baseline gap-2 py-1">
            <label className="flex items-baseline gap-2">
              <input type="radio" name="serie" value="annan" />
              en annan av nämndens:
            </label>
            <select name="annan" aria-label="Annan serie" className="field max-w-full">
              {others.map(({ id, label, context: under }) => (
                <option key={id} value={id}>
                  {under ? `${label} (${under})` : label}
                </option>
              ))}
            </select>
          </div>
        )}
        <Choice value="ny" isChosen={chosen === "ny"}>
          en ny serie, med det som står här under
        </Choice>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <label>
          Namn
          <input
            name="namn"
            maxLength={300}
            defaultValue={words.label}
            className="field block w-64"
          />
        </label>
        <NamedSelect
          name="enhet"
          label="Enhet"
          chosen={words.unit}
          options={units}
          nameOf={unitName}
        />
        <NamedSelect
          name="sort"
          label="Över tid"
          chosen={words.accumulation}
          options={accumulations}
          nameOf={(each) => accumulationNames[each]}
        />
        <NamedSelect
          name="riktning"
          label="Riktning"
          chosen={words.better}
          options={betterDirections}
          nameOf={(each) => betterNames[each]}
        />
      </div>
      {known.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="font-semibold">
            Tar över från (vid sammanslagning eller delning)
          </legend>
          <select
            name="fran"
            multiple
            size={Math.min(6, known.length)}
            aria-label="Tar över från"
            className="field"
          >
            {known.map(({ id, label, context: under }) => (
              <option key={id} value={id}>
                {under ? `${label} (${under})` : label}
              </option>
            ))}
          </select>
          <label>
            Från och med
            <input type="date" name="datum" className="field block" />
          </label>
        </fieldset>
      )}
      <p className="flex flex-wrap gap-2">
        <button name="val" value="serie" className={quietButton}>
          Spara
        </button>
        {decision && (
          <button name="val" value="angra-serie" formNoValidate className={quietButton}>
            Ångra
          </button>
        )}
      </p>
    </form>
  );
}

interface ChoiceProps {
  value: string;
  isChosen: boolean;
  children: React.ReactNode;
}

function Choice({ value, isChosen, children }: ChoiceProps) {
  return (
    <label className="flex items-baseline gap-2 py-1">
      <input type="radio" name="serie" value={value} defaultChecked={isChosen} required />
      <span>{children}</span>
    </label>
  );
}
