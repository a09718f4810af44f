import type { GoalChoice, GoalMapping } from "@/lib/domain/mapping";
import { ContextFields } from "./ContextFields";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface GoalLinkFormProps {
  goal: GoalMapping;
  known: GoalChoice[];
  context: SettleContext;
}

/** A goal of the report and the earlier one it continues, with those it resembles to choose among. */
export function GoalLinkForm({ goal, known, context }: GoalLinkFormProps) {
  const { key, decision, automatic, near } = goal;
  const chosen = decision ? decision.predecessorId : (automatic?.id ?? null);
  const continued = known.find(({ id }) => id === chosen) ?? null;
  const offered = [...(continued ? [continued] : []), ...near].filter(
    (each, index, all) => all.findIndex(({ id }) => id === each.id) === index,
  );
  const others = known.filter(({ id }) => !offered.some((each) => each.id === id));
  return (
    <li className="border-b border-rule py-3">
      <p className="max-w-measure font-semibold">{goal.title}</p>
      <p className="max-w-measure text-sm">
        {continued ? `Fortsätter målet ”${continued.title}” (${continued.year}).` : "Nytt mål."}
        {decision && ` Avgjort av ${decision.by}.`}
      </p>
      {context.mayReview && known.length > 0 && (
        <details className="mt-1">
          <summary className="inline-block py-1 text-sm text-accent underline underline-offset-4">
            Ändra<span className="sr-only">: {goal.title}</span>
          </summary>
          <form action={context.settle} className="mt-2 flex flex-wrap items-end gap-2 text-sm">
            <ContextFields context={context} figureKey={key} />
            <label className="min-w-0">
              Fortsätter
              <select
                name="foregangare"
                defaultValue={chosen ?? "ny"}
                className="field block max-w-full"
              >
                <option value="ny">inget: det är ett nytt mål</option>
                <Options label="Liknande" goals={offered} />
                <Options label="Övriga" goals={others} />
              </select>
            </label>
            <button name="val" value="lank" className={quietButton}>
              Spara
            </button>
            {decision && (
              <button name="val" value="angra" className={quietButton}>
                Ångra
              </button>
            )}
          </form>
        </details>
      )}
    </li>
  );
}

function Options({ label, goals }: { label: string; goals: GoalChoice[] }) {
  if (goals.length === 0) return null;
  return (
    <optgroup label={label}>
      {goals.map(({ id, title, year }) => (
        <option key={id} value={id}>
          {year}: {title.length > 90 ? `${title.slice(0, 90)} …` : title}
        </option>
      ))}
    </optgroup>
  );
}
