import { ReviewForm } from "./ReviewForm";
import { GoalFields } from "./GoalFields";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

/** A goal that the document has and the reader missed. Its title must begin on the line it is said to. */
export function AddGoal({ context, isOpen }: { context: SettleContext; isOpen: boolean }) {
  if (!context.mayReview) return null;
  return (
    <details open={isOpen} id="lagg-till" className="mt-6 text-sm">
      <summary className="inline-block py-1 text-accent underline underline-offset-4">
        Lägg till ett mål som inte lästes
      </summary>
      <ReviewForm context={context} className="mt-2 grid gap-3">
        <div className="flex flex-wrap gap-3">
          <label>
            Raden där målet börjar
            <input
              name="rad"
              required
              inputMode="numeric"
              pattern="[0-9]+"
              title="Radens nummer"
              className="field block w-24"
            />
          </label>
          <label>
            Bedömningens ord, som de är tryckta
            <input
              name="tryckt"
              maxLength={200}
              autoComplete="off"
              className="field block w-72 max-w-full"
            />
          </label>
        </div>
        <GoalFields words={null} />
        <p>
          <button name="val" value="ny" className={quietButton}>
            Lägg till målet
          </button>
        </p>
      </ReviewForm>
    </details>
  );
}
