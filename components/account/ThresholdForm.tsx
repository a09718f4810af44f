import { formatNumber } from "@/lib/format/number";

interface ThresholdFormProps {
  of: {
    municipalityId: string;
    municipality: string;
    threshold: number | null;
    hiddenFigures: number;
    hiddenLines: number;
  };
  set: (form: FormData) => Promise<void>;
}

/** A municipality's threshold with what it hides now, and the field that changes it. */
export function ThresholdForm({ of, set }: ThresholdFormProps) {
  const { municipalityId, municipality, threshold, hiddenFigures, hiddenLines } = of;
  const id = `grans-${municipalityId}`;
  return (
    <>
      <p>
        {threshold === null ? (
          "Ingen gräns: alla antal visas."
        ) : (
          <>
            Antal under {threshold} döljs. Nu är {counted(hiddenFigures, "uppgift", "uppgifter")}{" "}
            och siffrorna på {counted(hiddenLines, "textrad", "textrader")} dolda.
          </>
        )}
      </p>
      <form action={set} className="mt-3 flex flex-wrap items-end gap-3">
        <input type="hidden" name="municipalityId" value={municipalityId} />
        <label htmlFor={id}>
          Dölj antal under
          <span className="sr-only"> i {municipality}</span>
          <input
            id={id}
            name="threshold"
            type="number"
            min={2}
            max={100}
            defaultValue={threshold ?? ""}
            aria-describedby={`${id}-hjalp`}
            className="field block w-28"
          />
        </label>
        <button type="submit" className="button">
          Spara<span className="sr-only"> gränsen för {municipality}</span>
        </button>
        <span id={`${id}-hjalp`} className="text-sm text-quiet">
          2 till 100; tomt visar alla antal
        </span>
      </form>
    </>
  );
}

function counted(count: number, one: string, many: string): string {
  return `${formatNumber(String(count))} ${count === 1 ? one : many}`;
}
