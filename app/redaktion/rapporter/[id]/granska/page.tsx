import type { Metadata } from "next";
import Link from "next/link";
import { AcceptRest } from "@/components/review/AcceptRest";
import { AddFigure } from "@/components/review/AddFigure";
import { Answer } from "@/components/review/Answer";
import { decisionWord } from "@/components/review/DecisionLine";
import { DocumentPage } from "@/components/review/DocumentPage";
import { FigureCard } from "@/components/review/FigureCard";
import { PageList } from "@/components/review/PageList";
import { RestFigures } from "@/components/review/RestFigures";
import { ReviewKeys } from "@/components/review/ReviewKeys";
import { SharedForm } from "@/components/review/SharedForm";
import type { SettleContext } from "@/components/review/settleContext";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { getReview, getReviewPage, type Review } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import { may } from "@/lib/domain/permission";
import { acceptableRow, countGroups, type ReviewFigure } from "@/lib/domain/reviewFigure";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import { reportName } from "@/lib/format/report";
import { firstOfEach, reviewQuerySchema, routes } from "@/lib/routes";
import { orNotFound } from "../../../visitor";
import { settleAction } from "./actions";

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
  const rest = here.filter(({ group }) => group === "rest");
  const counts = countGroups(figures);
  return (
    <>
      <PageHeading
        kicker={<Link href={routes.upload(upload)}>{upload.fileName}</Link>}
        title={draft.identity ? `Granska ${reportName(draft.identity)}` : "Granska uppgifterna"}
      >
        <p>{standing(counts)}</p>
      </PageHeading>
      <Answer code={query.svar} />
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
      <SharedForm context={context} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,11fr)_minmax(0,10fr)]">
        <section aria-labelledby="dokument-rubrik" className="min-w-0">
          <h2 id="dokument-rubrik" className="mb-3">
            Dokumentet
          </h2>
          <div
            data-document
            tabIndex={0}
            role="region"
            aria-label="Dokumentets sida som den lästes"
            className="overflow-auto lg:sticky lg:top-4 lg:max-h-[calc(100dvh-4rem)]"
          >
            <DocumentPage number={page} lines={lines} figures={here} />
          </div>
        </section>
        <section aria-labelledby="uppgifter-rubrik" className="min-w-0">
          <h2 id="uppgifter-rubrik">Uppgifterna</h2>
          {here.length === 0 && (
            <EmptyState>Inga uppgifter är lästa från den här sidan.</EmptyState>
          )}
          <Group
            title="Osäkra"
            figures={here.filter(({ group }) => group === "doubtful")}
            {...{ context }}
            opened={query.uppgift}
          />
          <Group
            title="Skiljer sig från tidigare rapporter"
            figures={here.filter(({ group }) => group === "differs")}
            {...{ context }}
            opened={query.uppgift}
          />
          {rest.length > 0 && (
            <>
              <h3 className="mt-6">Övriga ({rest.length})</h3>
              <AcceptRest
                context={context}
                onPage={rest.filter(({ decision }) => decision === null).length}
                inAll={counts.rest.left}
              />
              <RestFigures figures={rest} context={context} opened={query.uppgift} />
            </>
          )}
          {rest.length === 0 && (
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

interface GroupProps {
  title: string;
  figures: ReviewFigure[];
  context: SettleContext;
  opened: string | undefined;
}

function Group({ title, figures, context, opened }: GroupProps) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3 className="mt-6">
        {title} ({figures.length})
      </h3>
      <ul>
        {figures.map((figure) => (
          <FigureCard
            key={figure.key}
            figure={figure}
            context={context}
            isOpen={figure.key === opened}
            inRow={rowAt(figure, figures)}
          />
        ))}
      </ul>
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
  return routes.review(upload, { sida }, figure.key);
}

function standing({ doubtful, differs, rest }: ReturnType<typeof countGroups>): string {
  const waiting = doubtful.left + differs.left;
  if (waiting + rest.left === 0) return "Alla uppgifter är avgjorda.";
  return `${doubtful.left} osäkra, ${differs.left} som skiljer sig från tidigare och ${rest.left} övriga är kvar att avgöra.`;
}

/** What the newest change settled, when it is about one figure. */
function lastSaid(figures: readonly ReviewFigure[], version: number): string {
  const settled = figures.filter(({ decision }) => decision?.version === version);
  const [only] = settled;
  return only && settled.length === 1 ? `${only.label}: ${decisionWord(only).toLowerCase()}.` : "";
}

/** How many a line has to accept in one go, at the first of them; 0 at the others. */
function rowAt({ key, place }: ReviewFigure, figures: readonly ReviewFigure[]): number {
  const row = acceptableRow(figures, place.line);
  return row[0]?.key === key ? row.length : 0;
}
