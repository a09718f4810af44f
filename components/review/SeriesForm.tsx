import Link from "next/link";
import type { KnownChoice, SeriesMapping } from "@/lib/domain/mapping";
import { successionKey, type SeriesProposal } from "@/lib/domain/review";
import { accumulations, betterDirections } from "@/lib/domain/series";
import type { Takeover } from "@/lib/domain/takeover";
import { units } from "@/lib/domain/unit";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";
import { ReviewForm } from "./ReviewForm";
import { accumulationNames, betterNames, NamedSelect } from "./NamedSelect";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";
import { TakeoverFields } from "./TakeoverFields";
import { TakeoverTable } from "./TakeoverTable";

interface SeriesFormProps {
  series: SeriesMapping;
  /** All of its kind that the committee has. */
  known: KnownChoice[];
  /** What is about to be settled, to be seen before it is confirmed; null before anything is. */
  proposal: SeriesProposal | null;
  /** What it takes over by that, or by what is settled. */
  takeover: Takeover | null;
  context: SettleContext;
}

/** Which known series it is, or what a new one is and which it takes over from. */
export function SeriesForm({ series, known, proposal, takeover, context }: SeriesFormProps) {
  const { key, decision, near } = series;
  const said = proposal ?? decision;
  const offered = [...(series.known ? [series.known] : []), ...near];
  const others = known.filter(({ id }) => !offered.some((each) => each.id === id));
  const words = said?.words ?? series;
  const chosen = (proposal ? proposal.seriesId : series.known?.id) ?? "ny";
  const isOther = others.some(({ id }) => id === chosen);
  const succession = said?.succession ?? null;
  return (
    <ReviewForm context={context} figureKey={key} className="grid gap-3 text-sm">
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
              <input type="radio" name="serie" value="annan" defaultChecked={isOther} />
              en annan av nämndens:
            </label>
            <select
              name="annan"
              aria-label="Annan serie"
              defaultValue={isOther ? chosen : undefined}
              className="field max-w-full"
            >
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
      {series.kind === "serviceArea" && known.length > 0 && (
        <TakeoverFields known={known} succession={succession} />
      )}
      {takeover && succession && (
        <>
          <input type="hidden" name="sett" value={successionKey(succession)} />
          <TakeoverTable
            takeover={takeover}
            title={proposal ? "Så blir det. Inget är sparat än." : "Så är det avgjort"}
          />
        </>
      )}
      <p className="flex flex-wrap gap-2">
        <button name="val" value="serie" className={quietButton}>
          {proposal ? "Spara det som visas" : "Spara"}
        </button>
        {proposal && (
          <Link
            href={routes.reviewSeries({ id: context.uploadId }, { serie: key }, key)}
            className="py-1.5"
          >
            Avbryt
          </Link>
        )}
        {decision && (
          <button name="val" value="angra-serie" formNoValidate className={quietButton}>
            Ångra
          </button>
        )}
      </p>
    </ReviewForm>
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
