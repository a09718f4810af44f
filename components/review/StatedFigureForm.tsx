import { bases, missingReasons } from "@/lib/domain/figure";
import { seriesKinds } from "@/lib/domain/series";
import { basisName } from "@/lib/format/basis";
import { missingReasonName } from "@/lib/format/missing";
import { seriesKindName } from "@/lib/format/seriesKind";
import { unitName } from "@/lib/format/unit";
import { accumulationNames, betterNames, NamedSelect } from "./NamedSelect";
import { StretchFields } from "./StretchFields";
import { accumulations, betterDirections } from "@/lib/domain/series";
import { units, type Unit } from "@/lib/domain/unit";

interface StatedFigureFormProps {
  committeeId: string;
  series: { id: string; label: string; context: string; unit: Unit }[];
  /** What was filled in before something was to be mended. */
  filled: Record<string, string | undefined>;
  today: string;
  state: (form: FormData) => Promise<void>;
}

/** A single figure that stands in no report: what it is, of which series and time, and who says so. */
export function StatedFigureForm(props: StatedFigureFormProps) {
  const { committeeId, series, filled, today, state } = props;
  return (
    <form action={state} className="grid max-w-measure gap-6">
      <input type="hidden" name="namnd" value={committeeId} />
      <SeriesFields series={series} filled={filled} />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-semibold">Tid och slag</legend>
        <StretchFields
          stretch={filled.stracka}
          year={filled.ar ?? today.slice(0, 4)}
          day={filled.dag}
        />
        <NamedSelect
          name="slag"
          label="Slag"
          chosen={filled.slag ?? "actual"}
          options={bases}
          nameOf={basisName}
        />
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-semibold">Värde</legend>
        <div className="flex flex-wrap items-end gap-3">
          <label>
            Värde
            <input
              name="varde"
              inputMode="decimal"
              autoComplete="off"
              maxLength={80}
              defaultValue={filled.varde}
              aria-describedby="varde-hjalp"
              className="field block w-40"
            />
          </label>
          <label>
            eller saknas därför att
            <select name="saknas" defaultValue={filled.saknas ?? ""} className="field block">
              <option value="">det saknas inte</option>
              {missingReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {missingReasonName(reason)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p id="varde-hjalp" className="text-sm text-quiet">
          I seriens enhet, till exempel 1 234,5. Intäkter skrivs med plus och kostnader med minus;
          en avvikelse är plus när den är till det bättre.
        </p>
      </fieldset>
      <SourceFields filled={filled} today={today} />
      <p>
        <button className="button">Lämna uppgiften till granskning</button>
      </p>
    </form>
  );
}

function SeriesFields({ series, filled }: Pick<StatedFigureFormProps, "series" | "filled">) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">Serie</legend>
      <label>
        Vad uppgiften mäter
        <select name="serie" defaultValue={filled.serie ?? ""} className="field block w-full">
          <option value="">en ny serie, som beskrivs här under</option>
          {series.map(({ id, label, context, unit }) => (
            <option key={id} value={id}>
              {[label, context && `(${context})`, `, ${unitName(unit)}`].filter(Boolean).join(" ")}
            </option>
          ))}
        </select>
      </label>
      <details open={!filled.serie}>
        <summary className="inline-block py-1 text-accent underline underline-offset-4">
          En ny serie
        </summary>
        <div className="mt-2 flex flex-wrap gap-3 border-l-2 border-rule-strong pl-4">
          <label>
            Namn
            <input
              name="namn"
              maxLength={300}
              autoComplete="off"
              defaultValue={filled.namn}
              className="field block w-72"
            />
          </label>
          <NamedSelect
            name="serieslag"
            label="Hör till"
            chosen={filled.serieslag ?? "indicator"}
            options={seriesKinds}
            nameOf={seriesKindName}
          />
          <NamedSelect
            name="enhet"
            label="Enhet"
            chosen={filled.enhet ?? "count"}
            options={units}
            nameOf={unitName}
          />
          <NamedSelect
            name="sort"
            label="Över tid"
            chosen={filled.sort ?? "flow"}
            options={accumulations}
            nameOf={(each) => accumulationNames[each]}
          />
          <NamedSelect
            name="riktning"
            label="Riktning"
            chosen={filled.riktning ?? "neither"}
            options={betterDirections}
            nameOf={(each) => betterNames[each]}
          />
        </div>
      </details>
    </fieldset>
  );
}

function SourceFields({ filled, today }: Pick<StatedFigureFormProps, "filled" | "today">) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold">Källa</legend>
      <div className="flex flex-wrap gap-3">
        <label className="min-w-0 grow">
          Vem som säger det
          <input
            name="vem"
            required
            maxLength={200}
            defaultValue={filled.vem}
            className="field block w-full"
          />
        </label>
        <label>
          När
          <input
            type="date"
            name="nar"
            required
            defaultValue={filled.nar ?? today}
            className="field block"
          />
        </label>
      </div>
      <label>
        Handling, om det finns någon
        <input
          name="handling"
          maxLength={300}
          defaultValue={filled.handling}
          aria-describedby="handling-hjalp"
          className="field block w-full"
        />
      </label>
      <p id="handling-hjalp" className="text-sm text-quiet">
        Diarienummer, protokoll eller dokument. Källan visas för läsarna; skriv en funktion hellre
        än ett namn.
      </p>
    </fieldset>
  );
}
