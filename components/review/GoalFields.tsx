import { verdicts } from "@/lib/domain/goal";
import type { GoalWords } from "@/lib/domain/reviewGoal";
import { verdictWord } from "@/lib/format/verdict";

/** So many empty rows there are for measures that the reader missed. */
const spareRows = 2;

/** The fields of a goal: its title, how it is judged, and what it is followed by. */
export function GoalFields({ words }: { words: GoalWords | null }) {
  const measures = words?.measures ?? [];
  return (
    <>
      <label className="block">
        Målet
        <textarea
          name="titel"
          required
          rows={3}
          maxLength={1000}
          data-act="title"
          defaultValue={words?.title}
          className="field block w-full max-w-measure"
        />
      </label>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <label>
          Bedömning
          <select name="bedomning" defaultValue={words?.verdict ?? ""} className="field block">
            <option value="">ingen (i en plan)</option>
            {verdicts.map((verdict) => (
              <option key={verdict} value={verdict}>
                {verdictWord(verdict, false)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex items-baseline gap-2 py-2">
          <input
            type="checkbox"
            name="vantas"
            value="ja"
            defaultChecked={words?.expected ?? false}
          />
          är en prognos för årets slut
        </label>
        <label>
          Perspektiv eller övergripande mål
          <input
            name="perspektiv"
            maxLength={300}
            autoComplete="off"
            defaultValue={words?.perspective ?? ""}
            className="field block w-64"
          />
        </label>
      </div>
      <fieldset>
        <legend className="font-semibold">Mätetal</legend>
        <p className="text-quiet">
          En tom rad räknas inte. Målvärdet skrivs som i rapporten, till exempel minst 76 % eller
          högst 30 dagar.
        </p>
        {[...measures, ...Array.from({ length: spareRows }, () => null)].map((measure, index) => (
          <div key={index} className="flex flex-wrap gap-2 py-1">
            <input type="hidden" name="matt-var" value={measure?.was ?? ""} />
            <input
              name="matt-namn"
              aria-label={`Mätetal ${index + 1}`}
              maxLength={300}
              autoComplete="off"
              defaultValue={measure?.label ?? ""}
              className="field min-w-0 grow basis-64"
            />
            <input
              name="matt-mal"
              aria-label={`Målvärde ${index + 1}`}
              maxLength={100}
              autoComplete="off"
              defaultValue={measure?.target?.printed ?? ""}
              className="field w-40"
            />
          </div>
        ))}
      </fieldset>
    </>
  );
}
