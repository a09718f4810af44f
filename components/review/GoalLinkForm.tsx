import type { GoalChoice, GoalMapping } from "@/lib/domain/mapping";
import { ReviewForm } from "./ReviewForm";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface GoalLinkFormProps {
  goal: GoalMapping;
  known: GoalChoice[];
  context: SettleContext;
}

/** The earlier goal that one continues, with those it resembles to choose among. */
export function GoalLinkForm({ goal, known, context }: GoalLinkFormProps) {
  const { key, decision, near } = goal;
  const chosen = continuedId(goal);
  const continued = known.find(({ id }) => id === chosen);
  const offered = [...(continued ? [continued] : []), ...near].filter(
    (each, index, all) => all.findIndex(({ id }) => id === each.id) === index,
  );
  const others = known.filter(({ id }) => !offered.some((each) => each.id === id));
  return (
    <ReviewForm
      context={context}
      figureKey={key}
      className="flex flex-wrap items-end gap-2 text-sm"
    >
      <label className="min-w-0">
        Fortsätter
        <select
          name="foregangare"
          defaultValue={chosen ?? "ny"}
          className="field block max-w-full sm:max-w-[40rem]"
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
        <button name="val" value="angra-lank" className={quietButton}>
          Ångra
        </button>
      )}
    </ReviewForm>
  );
}

/** The goal that it continues: as a person has said, else as the rules find; null for none. */
export function continuedId({ decision, automatic }: GoalMapping): string | null {
  return decision ? decision.predecessorId : (automatic?.id ?? null);
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
