import type { Metadata } from "next";
import Link from "next/link";
import { AcceptRest } from "@/components/review/AcceptRest";
import { AddFigure } from "@/components/review/AddFigure";
import { Answer } from "@/components/review/Answer";
import { DocumentPage } from "@/components/review/DocumentPage";
import { DocumentPane } from "@/components/review/DocumentPane";
import { FigureRows } from "@/components/review/FigureRows";
import { PageList } from "@/components/review/PageList";
import { ReviewHeading } from "@/components/review/ReviewHeading";
import { ReviewKeys } from "@/components/review/ReviewKeys";
import { settleChoices } from "@/components/review/settleChoices";
import type { SettleContext } from "@/components/review/settleContext";
import { SharedForm } from "@/components/review/SharedForm";
import { EmptyState } from "@/components/ui/EmptyState";
import { getReview, getReviewPage, type Review } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import { may } from "@/lib/domain/permission";
import { countGroups, type ReviewCounts, type ReviewFigure } from "@/lib/domain/reviewFigure";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import { decisionWord } from "@/lib/format/decision";
import { reportName } from "@/lib/format/report";
import { Sentences } from "@/lib/format/reviewFigure";
import { routes } from "@/lib/routes";
import { reviewQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound } from "../../../visitor";
import { settleAction } from "./actions";
import { groupsOf } from "./figureGroups";

interface ReviewPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "Granska uppgifter" };

export default async function ReviewPage({ params, searchParams }: ReviewPageProps) {
  const { id } = await params;
  const query = reviewQuerySchema.parse(firstOfEach(await searchParams));
  const actor = await getActor();
  const review = await orNotFound(getReview(actor, id));
  const { upload, draft, figures, pages, version } = review;
  const waiting = figures.filter(isWaiting);
  const page = Number(query.sida ?? firstPage(waiting[0] ?? figures[0]));
  const lines = await orNotFound(getReviewPage(actor, id, page));
  const here = figures.filter(({ place }) => reviewPageOf(place) === page);
  const context: SettleContext = {
    uploadId: id,
    version,
    page,
    mayReview: may(actor, "review", {
      committeeId: upload.committee?.id ?? null,
      reportState: upload.reviewState,
    }),
    settle: settleAction,
  };
  const counts = countGroups(figures);
  const opened = here.find(({ key }) => key === query.uppgift) ?? here.find(isWaiting);
  const sentences = new Sentences();
  const groups = groupsOf(here, sentences, (left) => (
    <AcceptRest context={context} onPage={left} inAll={counts.rest.left} />
  ));
  return (
    <>
      <ReviewHeading
        upload={upload}
        current="figures"
        title={draft.identity ? `Granska ${reportName(draft.identity)}` : "Granska uppgifterna"}
      >
        <p>
          {standing(counts)}{" "}
          {isSettled(counts) && (
            <Link href={routes.reviewSeries(upload)}>Gå vidare till serierna</Link>
          )}
        </p>
      </ReviewHeading>
      <Answer code={query.svar} />
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <PageList
          uploadId={id}
          pages={pages}
          current={page}
          figures={figures}
          isText={!upload.pageCount}
        />
        <ReviewKeys
          version={`${version} ${page}`}
          told={[lastSaid(figures, version), standing(counts)].filter(Boolean).join(" ")}
          nextHref={hrefOf(
            review,
            waiting.find(({ place }) => reviewPageOf(place) > page),
          )}
          previousHref={hrefOf(
            review,
            waiting.findLast(({ place }) => reviewPageOf(place) < page),
          )}
        />
      </div>
      <SharedForm context={context} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)]">
        <section aria-labelledby="dokument-rubrik" className="min-w-0">
          <h2 id="dokument-rubrik" className="sr-only">
            Dokumentet
          </h2>
          <DocumentPane>
            <DocumentPage number={page} lines={lines} figures={here} />
          </DocumentPane>
        </section>
        <section aria-labelledby="uppgifter-rubrik" className="min-w-0">
          <h2 id="uppgifter-rubrik" className="sr-only">
            Uppgifterna
          </h2>
          {opened && isWaiting(opened) && opened !== here[0] && (
            <p className="text-sm">
              <a href={`#u-${opened.key}`} className="inline-block py-1">
                Till nästa som väntar
              </a>
            </p>
          )}
          {here.length === 0 && (
            <EmptyState>Inga uppgifter är lästa från den här sidan.</EmptyState>
          )}
          <FigureRows
            key={`${version} ${page} ${query.uppgift ?? ""}`}
            groups={groups}
            sentences={sentences.all}
            context={context}
            choices={settleChoices}
            opened={opened?.key ?? null}
          />
          {here.every(({ group }) => group !== "rest") && (
            <AcceptRest context={context} onPage={0} inAll={counts.rest.left} />
          )}
          <AddFigure
            context={context}
            year={draft.identity?.year ?? new Date().getFullYear()}
            series={review.series.map(({ key, series }) => ({
              key,
              name: [series.label, series.parent, series.aspect].filter(Boolean).join(" · "),
            }))}
          />
        </section>
      </div>
    </>
  );
}

function isWaiting({ decision, group }: ReviewFigure): boolean {
  return decision === null && group !== "rest";
}

function firstPage(figure: ReviewFigure | undefined): number {
  return figure ? reviewPageOf(figure.place) : 1;
}

function hrefOf({ upload }: Review, figure: ReviewFigure | undefined): string | null {
  if (!figure) return null;
  const sida = String(reviewPageOf(figure.place));
  return routes.review(upload, { sida, uppgift: figure.key }, figure.key);
}

function isSettled({ doubtful, differs, rest }: ReviewCounts): boolean {
  return doubtful.left + differs.left + rest.left === 0;
}

function standing(counts: ReviewCounts): string {
  const { doubtful, differs, rest } = counts;
  if (isSettled(counts)) return "Alla uppgifter är avgjorda.";
  const doubts = doubtful.left === 1 ? "1 osäker" : `${doubtful.left} osäkra`;
  const others = rest.left === 1 ? "1 övrig" : `${rest.left} övriga`;
  return `${doubts}, ${differs.left} som skiljer sig från tidigare och ${others} är kvar att avgöra.`;
}

/** What the newest change settled, when it is about one figure. */
function lastSaid(figures: readonly ReviewFigure[], version: number): string {
  const settled = figures.filter(({ decision }) => decision?.version === version);
  const [only] = settled;
  return only && settled.length === 1 ? `${only.label}: ${decisionWord(only).toLowerCase()}.` : "";
}
