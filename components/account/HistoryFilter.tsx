import type { Committee } from "@/lib/domain/committee";
import { routes } from "@/lib/routes";
import { committeeName } from "./committeeName";

interface HistoryFilterProps {
  committees: readonly Committee[];
  committeeId: string | undefined;
}

/** One committee's history, or that of all: a plain GET form. */
export function HistoryFilter({ committees, committeeId }: HistoryFilterProps) {
  return (
    <form
      action={routes.history()}
      className="mb-8 flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-rule-strong py-4 text-sm"
    >
      <label className="block max-w-full grow sm:grow-0">
        <span className="kicker mb-0.5 block">Nämnd</span>
        <select name="namnd" defaultValue={committeeId ?? ""} className="field w-full">
          <option value="">Alla</option>
          {committees.map(({ id }) => (
            <option key={id} value={id}>
              {committeeName(id, committees)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        Visa
      </button>
    </form>
  );
}
