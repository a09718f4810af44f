import { VerdictMark } from "@/components/goals/VerdictMark";
import type { GoalChoice, GoalMapping } from "@/lib/domain/mapping";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import { routes } from "@/lib/routes";
import { ReviewForm } from "./ReviewForm";
import { GoalFields } from "./GoalFields";
import { continuedId, GoalLinkForm } from "./GoalLinkForm";
import { quietButton } from "./quietButton";
import type { SettleContext } from "./settleContext";

interface GoalEntryProps {
  goal: GoalMapping;
  known: GoalChoice[];
  context: SettleContext;
  /** The form that came back with something to mend stands open. */
  isOpen: boolean;
}

/** A goal of the report beside the lines it is printed on, with the ways to correct, strike and link it. */
export function GoalEntry({ goal, known, context, isOpen }: GoalEntryProps) {
  const { key, words, isDiscarded } = goal;
  return (
    <li
      id={`m-${key}`}
      tabIndex={-1}
      data-figure={key}
      className="grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-rule py-4 outline-offset-4 lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)]"
    >
      <div className="min-w-0">
        <p className={`font-semibold ${isDiscarded ? "text-quiet line-through" : ""}`}>
          {words.title}
        </p>
        <Standing goal={goal} known={known} context={context} />
        {context.mayReview && !isDiscarded && (
          <Change goal={goal} known={known} context={context} isOpen={isOpen} />
        )}
      </div>
      <Printed goal={goal} uploadId={context.uploadId} />
    </li>
  );
}

/** How it is judged and followed up, who has changed what, and the way back. */
function Standing({ goal, known, context }: Omit<GoalEntryProps, "isOpen">) {
  const { key, words, isDiscarded, settledBy, isCorrected, readTitle, decision } = goal;
  const continued = known.find(({ id }) => id === continuedId(goal));
  const said = isDiscarded ? "Struket" : isCorrected ? "Rättat" : "Tillagt";
  const undo = isDiscarded ? "angra-strykning" : isCorrected ? "angra-rattning" : "angra-tillagg";
  return (
    <div className="text-sm">
      {!isDiscarded && (
        <>
          <p className="py-1">
            {words.verdict === null ? (
              <span className="text-quiet">Ingen bedömning</span>
            ) : (
              <VerdictMark assessment={{ verdict: words.verdict, expected: words.expected }} />
            )}
          </p>
          {words.measures.length > 0 && (
            <ul className="text-quiet">
              {words.measures.map(({ label, target }, index) => (
                <li key={index}>
                  {label}
                  {target && `: ${target.printed}`}
                </li>
              ))}
            </ul>
          )}
          <p>
            {continued ? `Fortsätter målet ”${continued.title}” (${continued.year}).` : "Nytt mål."}
            {decision && ` Avgjort av ${decision.by}.`}
          </p>
        </>
      )}
      {settledBy !== null && (
        <ReviewForm
          context={context}
          figureKey={key}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-1"
        >
          <span>
            <span aria-hidden="true" className="font-semibold text-achieved">
              ✓{" "}
            </span>
            {said} av {settledBy}.
            {isCorrected && readTitle !== words.title && ` Lästes som ”${readTitle ?? ""}”.`}
          </span>
          {context.mayReview && (
            <button name="val" value={undo} data-act="undo" className={quietButton}>
              Ångra
            </button>
          )}
        </ReviewForm>
      )}
    </div>
  );
}

function Change({ goal, known, context, isOpen }: GoalEntryProps) {
  const { key, words } = goal;
  return (
    <details open={isOpen} className="mt-1 text-sm">
      <summary className="inline-block py-1 text-accent underline underline-offset-4">
        Ändra<span className="sr-only">: {words.title}</span>
      </summary>
      <div className="mt-2 grid gap-4 border-l-2 border-rule-strong pl-4">
        <ReviewForm context={context} figureKey={key} className="grid gap-3">
          <GoalFields words={words} />
          <p>
            <button name="val" value="ratta" className={quietButton}>
              Rätta målet
            </button>
          </p>
        </ReviewForm>
        {known.length > 0 && <GoalLinkForm goal={goal} known={known} context={context} />}
        <ReviewForm context={context} figureKey={key} className="flex flex-wrap items-end gap-2">
          <label>
            Varför det inte är ett mål
            <input
              name="anteckning"
              maxLength={500}
              autoComplete="off"
              className="field block w-64"
            />
          </label>
          <button name="val" value="stryk" data-act="discard" className={quietButton}>
            Stryk: det är inget mål
          </button>
        </ReviewForm>
      </div>
    </details>
  );
}

function Printed({ goal, uploadId }: { goal: GoalMapping; uploadId: string }) {
  const { place, lines, printed } = goal;
  const sida = String(reviewPageOf(place));
  return (
    <div className="min-w-0 text-sm">
      <p className="text-quiet">
        Så står det, från{" "}
        <a
          href={`${routes.review({ id: uploadId }, { sida })}#r-${place.line}`}
          className="inline-block py-0.5"
        >
          rad {place.line}
        </a>
        {printed === "" ? "" : ", med bedömningen "}
        {printed !== "" && <q>{printed}</q>}
      </p>
      <ol className="mt-1 border-l-2 border-rule pl-3 font-mono text-[0.8125rem]">
        {lines.map(({ number, text }) => (
          <li key={number} className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
}
