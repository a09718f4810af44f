import type { Committee } from "@/lib/domain/committee";
import { routes } from "@/lib/routes";

interface MunicipalityChoiceProps {
  municipalities: readonly Committee["municipality"][];
  chosen: Committee["municipality"] | null;
}

/** To one municipality's committees in a long register: a plain GET form, so that no script is needed. */
export function MunicipalityChoice({ municipalities, chosen }: MunicipalityChoiceProps) {
  return (
    <form action={routes.start()} className="mb-8 flex flex-wrap items-end gap-3 text-sm">
      <label className="block">
        <span className="kicker mb-0.5 block">Kommun</span>
        <select name="kommun" defaultValue={chosen?.slug ?? ""} className="field w-full">
          <option value="">Alla kommuner</option>
          {municipalities.map(({ slug, name, isInvented }) => (
            <option key={slug} value={slug}>
              {name}
              {isInvented && " (påhittad)"}
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
