import type { KnownChoice, SeriesMapping } from "@/lib/domain/mapping";
import { findSharedDefinition } from "@/lib/domain/sharedDefinition";
import { describeBreakCause } from "@/lib/format/breakCause";
import { formatDate } from "@/lib/format/date";
import { seriesKindName } from "@/lib/format/seriesKind";
import { unitName } from "@/lib/format/unit";
import { BreakForm } from "./BreakForm";
import { ContextFields } from "./ContextFields";
import { DefinitionForm } from "./DefinitionForm";
import { quietButton } from "./quietButton";
import { SeriesForm } from "./SeriesForm";
import type { SettleContext } from "./settleContext";

interface SeriesEntryProps {
  series: SeriesMapping;
  /** The known series it may be picked among, all of its kind; given for the one that is opened. */
  known: KnownChoice[] | null;
  context: SettleContext;
}

/** A series of the report: which known one it is or that it is new, and the forms to say otherwise. */
export function SeriesEntry({ series, known, context }: SeriesEntryProps) {
  const { decision, defined } = series;
  const shared = findSharedDefinition(defined ? defined.definition : series.definition);
  const [near] = series.near;
  return (
    <li id={`s-${series.key}`} className="scroll-mt-4 border-b border-rule py-3">
      <p className="font-semibold">
        {series.label}
        {series.context && <span className="font-normal text-quiet"> · {series.context}</span>}
      </p>
      <p className="text-sm text-quiet">
        {seriesKindName(series.kind)}, {unitName(series.unit)}, {series.figures}{" "}
        {series.figures === 1 ? "uppgift" : "uppgifter"}
      </p>
      <p className="text-sm">
        {series.known ? `Är serien ”${nameOf(series.known)}”.` : "Ny serie."}
        {decision && ` Avgjort av ${decision.by}.`}
        {series.near.length > 0 &&
          !decision &&
          ` Liknar ”${series.near.map(nameOf).join("”, ”")}”.`}
      </p>
      {(shared || defined) && (
        <p className="text-sm">
          Gemensam definition: {shared ? shared.name : "ingen"}.
          {defined && ` Avgjort av ${defined.by} ${formatDate(defined.at.slice(0, 10))}.`}
        </p>
      )}
      {series.break && (
        <p className="text-sm">
          Tidsseriebrott {formatDate(series.break.date)} ({describeBreakCause(series.break.cause)}):{" "}
          {series.break.note}
        </p>
      )}
      {context.mayReview && series.known === null && !decision && near && (
        <form action={context.settle} className="mt-1">
          <ContextFields context={context} figureKey={series.key} />
          <input type="hidden" name="serie" value={near.id} />
          <button name="val" value="serie" className={quietButton}>
            Det är ”{near.label}”
          </button>
        </form>
      )}
      {context.mayReview && (
        <details open={known !== null} className="mt-1">
          <summary className="inline-block py-1 text-sm text-accent underline underline-offset-4">
            Ändra<span className="sr-only"> {series.label}</span>
          </summary>
          <div className="mt-2 grid gap-4 border-l-2 border-rule-strong pl-4">
            <SeriesForm series={series} known={known} context={context} />
            <DefinitionForm series={series} context={context} />
            <BreakForm series={series} context={context} />
          </div>
        </details>
      )}
    </li>
  );
}

function nameOf({ label, context }: KnownChoice): string {
  return context ? `${label} (${context})` : label;
}
