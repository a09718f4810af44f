import type { KnownChoice, SeriesMapping } from "@/lib/domain/mapping";
import type { SeriesProposal } from "@/lib/domain/review";
import { findSharedDefinition } from "@/lib/domain/sharedDefinition";
import type { Takeover } from "@/lib/domain/takeover";
import { describeBreakCause } from "@/lib/format/breakCause";
import { formatDate } from "@/lib/format/date";
import { seriesKindName } from "@/lib/format/seriesKind";
import { takeoverSentence } from "@/lib/format/takeover";
import { unitName } from "@/lib/format/unit";
import { routes } from "@/lib/routes";
import { BreakForm } from "./BreakForm";
import { ReviewForm } from "./ReviewForm";
import { DefinitionForm } from "./DefinitionForm";
import { quietButton } from "./quietButton";
import { SeriesForm } from "./SeriesForm";
import type { SettleContext } from "./settleContext";

interface SeriesEntryProps {
  series: SeriesMapping;
  /** What it takes over by what is proposed or settled; null for nothing. */
  takeover: Takeover | null;
  /** Given for the one that is opened: the known series of its kind, and what is proposed of it. */
  opened: { known: KnownChoice[]; proposal: SeriesProposal | null } | null;
  context: SettleContext;
}

/** A series of the report and which known one it is, or that it is new; the forms stand at the one that is opened. */
export function SeriesEntry({ series, takeover, opened, context }: SeriesEntryProps) {
  return (
    <li
      id={`s-${series.key}`}
      className="grid scroll-mt-4 gap-x-8 gap-y-1 border-b border-rule py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <p className="text-base font-semibold">
          {series.label}
          {series.context && <span className="font-normal text-quiet"> · {series.context}</span>}
        </p>
        <p className="text-quiet">
          {`${seriesKindName(series.kind)}, ${unitName(series.unit)}, ${series.figures} ${series.figures === 1 ? "uppgift" : "uppgifter"}`}
        </p>
      </div>
      <div className="min-w-0">
        <Standing series={series} takeover={opened?.proposal ? null : takeover} />
        {context.mayReview && <Ways series={series} context={context} isOpen={opened !== null} />}
      </div>
      {context.mayReview && opened !== null && (
        <div className="grid gap-5 border-l-4 border-accent bg-tint px-4 py-4 sm:col-span-2">
          <SeriesForm
            key={JSON.stringify(opened.proposal)}
            series={series}
            takeover={takeover}
            context={context}
            {...opened}
          />
          <DefinitionForm series={series} context={context} />
          <BreakForm series={series} context={context} />
        </div>
      )}
    </li>
  );
}

/** What it is now, and who has said so. */
function Standing({ series, takeover }: Pick<SeriesEntryProps, "series" | "takeover">) {
  const { decision, defined, near } = series;
  const shared = findSharedDefinition(defined ? defined.definition : series.definition);
  return (
    <>
      <p>
        {series.known ? `Är serien ”${nameOf(series.known)}”.` : "Blir en ny serie."}
        {decision && ` Avgjort av ${decision.by}.`}
        {near.length > 1 &&
          !decision &&
          ` Liknar också ”${near.slice(1).map(nameOf).join("”, ”")}”.`}
      </p>
      {takeover && <p>{takeoverSentence(takeover)}</p>}
      {(shared || defined) && (
        <p>
          Gemensam definition: {shared ? shared.name : "ingen"}.
          {defined && ` Avgjort av ${defined.by} ${formatDate(defined.at.slice(0, 10))}.`}
        </p>
      )}
      {series.break && (
        <p>
          Tidsseriebrott {formatDate(series.break.date)} ({describeBreakCause(series.break.cause)}):{" "}
          {series.break.note}
        </p>
      )}
    </>
  );
}

/** The likest known one with one click, and the way to the forms. */
function Ways({
  series,
  context,
  isOpen,
}: Pick<SeriesEntryProps, "series" | "context"> & { isOpen: boolean }) {
  const { key, label, decision, known } = series;
  const [near] = known === null && !decision ? series.near : [];
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
      {near && (
        <ReviewForm context={context} figureKey={key}>
          <input type="hidden" name="serie" value={near.id} />
          <button name="val" value="serie" className={quietButton}>
            Det är ”{nameOf(near)}”
          </button>
        </ReviewForm>
      )}
      {!isOpen && (
        <a
          href={routes.reviewSeries({ id: context.uploadId }, { serie: key }, key)}
          className="inline-block py-1"
        >
          Ändra<span className="sr-only"> {label}</span>
        </a>
      )}
    </div>
  );
}

function nameOf({ label, context }: KnownChoice): string {
  return context ? `${label} (${context})` : label;
}
