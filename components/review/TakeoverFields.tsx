import type { KnownChoice } from "@/lib/domain/mapping";
import type { SeriesProposal } from "@/lib/domain/review";

interface TakeoverFieldsProps {
  known: KnownChoice[];
  /** What is proposed, or settled already. */
  succession: SeriesProposal["succession"];
}

/** Which known service areas it takes over from, and from which day. */
export function TakeoverFields({ known, succession }: TakeoverFieldsProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="font-semibold">Tar över från (vid sammanslagning eller delning)</legend>
      <p className="max-w-measure text-quiet">
        Innan det sparas visas vad verksamheten därmed visar av åren före.
      </p>
      <div
        className="max-h-60 max-w-measure overflow-y-auto"
        role="group"
        aria-label="Verksamheter"
        tabIndex={0}
      >
        {known.map(({ id, label, context }) => (
          <label key={id} className="flex items-baseline gap-2 py-1">
            <input
              type="checkbox"
              name="fran"
              value={id}
              defaultChecked={succession?.predecessorIds.includes(id)}
            />
            <span>
              {label}
              {context && <span className="text-quiet"> · {context}</span>}
            </span>
          </label>
        ))}
      </div>
      <label>
        Från och med
        <input type="date" name="datum" defaultValue={succession?.date} className="field block" />
      </label>
    </fieldset>
  );
}
