import "server-only";
import { withoutAspects, type AreaMapping } from "../domain/areaMapping";
import type { Actor } from "../domain/actor";
import type { Figure } from "../domain/figure";
import { reportOrder, type Report } from "../domain/report";
import type { SeriesProposal } from "../domain/review";
import type { SeriesWithFigures } from "../domain/selection";
import type { Series } from "../domain/series";
import { reportSlug } from "../domain/slug";
import { takeoverOf, type Takeover } from "../domain/takeover";
import { applyDecisions } from "../import/review";
import { listToldMappings } from "./areaMappings";
import { getMapping } from "./mapping";
import { listReports } from "./reports";
import { getReview, type Review } from "./review";
import { listSeries } from "./series";

/** What is proposed of one series of a review, by its key. */
export type Proposed = SeriesProposal & { key: string };

/**
 * What the report's service areas take over by what is settled in its review, and by what is proposed there: what
 * the public will see of the years before when it is published, by the keys of the areas. Asks nothing where nothing
 * takes over. For those who may see the review.
 */
export async function getTakeovers(
  actor: Actor | null,
  id: string,
  proposal: Proposed | null,
): Promise<Map<string, Takeover>> {
  const review = await getReview(actor, id);
  const { committee } = review.upload;
  const report = draftReport(review);
  const proposed = proposedIn(review, proposal).filter(({ succession }) => succession !== null);
  if (!committee || !report || proposed.length === 0) return new Map();
  const [published, every, mappings, { known }] = await Promise.all([
    listReports(committee.id),
    listSeries({ committeeId: committee.id, kinds: ["serviceArea"] }),
    listToldMappings(committee.id),
    getMapping(actor, id),
  ]);
  // A correction takes the place of the release before, with all that it says.
  const others = published.filter(({ slug }) => slug !== report.slug);
  const isLeft = ({ reportId }: AreaMapping) =>
    reportId === null || others.some((each) => each.id === reportId);
  const reports = [...others, report];
  const orderOf = ({ reportId }: AreaMapping) => {
    const told = reports.find((each) => each.id === reportId);
    return told ? reportOrder(told) : "";
  };
  const settled = [
    ...mappings.settled.filter(isLeft),
    ...proposed.flatMap((each) => mappingsOf(each, id)),
  ];
  const facts = {
    list: withoutAspects(withDraft(every, review, proposed)),
    reports,
    shared: mappings.shared,
    whole: [
      ...settled.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b))),
      ...mappings.told.filter(isLeft),
    ],
  };
  const labels = new Map(known.map((each) => [each.id, each.label]));
  return new Map(
    proposed.flatMap((each) => {
      const takeover = takeoverOf(successorOf(each), facts, labels);
      return takeover ? [[each.key, takeover] as const] : [];
    }),
  );
}

function proposedIn({ decisions }: Review, proposal: Proposed | null): Proposed[] {
  const settled = decisions.flatMap((each) => (each.about === "series" ? [each] : []));
  if (proposal === null) return settled;
  return [...settled.filter(({ key }) => key !== proposal.key), proposal];
}

/** A series that isn't there yet goes by the key of its first figure. */
function successorOf({ seriesId, key }: Pick<Proposed, "seriesId" | "key">): string {
  return seriesId ?? `new ${key}`;
}

function mappingsOf(proposed: Proposed, reportId: string): AreaMapping[] {
  const { predecessorIds = [], date = "" } = proposed.succession ?? {};
  const successorId = successorOf(proposed);
  return predecessorIds
    .filter((predecessorId) => predecessorId !== successorId)
    .map((predecessorId) => ({
      ...{ predecessorId, successorId, date, reportId },
      share: "1",
      source: null,
    }));
}

function draftReport({ upload, draft }: Review): Report | null {
  if (!draft.identity || !upload.committee) return null;
  return {
    ...draft.identity,
    id: upload.id,
    committeeId: upload.committee.id,
    slug: reportSlug(draft.identity),
    title: draft.title,
    state: "inReview",
    release: 1,
    releaseNote: null,
    publishedAt: null,
    decidedOn: null,
    caseNumber: null,
    fileName: upload.fileName,
  };
}

/** The committee's areas with the figures that the draft adds as they are settled, and those areas that are new in it. */
function withDraft(
  list: readonly SeriesWithFigures[],
  review: Review,
  proposed: readonly Proposed[],
): SeriesWithFigures[] {
  const { upload, draft, decisions } = review;
  // What was added is in the review's draft already.
  const settled = applyDecisions(
    draft,
    decisions.filter(({ about }) => about !== "added"),
  );
  const byKey = new Map(settled.figures.map((figure) => [figure.key, figure]));
  const all = new Map(list.map((each) => [each.series.id, each]));
  for (const { key, figureKeys, series: words, known } of review.series) {
    if (words.kind !== "serviceArea") continue;
    const own = proposed.find((each) => each.key === key);
    const seriesId = own ? successorOf(own) : (known?.id ?? successorOf({ seriesId: null, key }));
    const before = all.get(seriesId);
    const figures = figureKeys.flatMap((each): Figure[] => {
      const figure = byKey.get(each);
      if (!figure) return [];
      const { series, ...rest } = figure;
      return [{ ...rest, id: each, seriesId, reportId: upload.id, unit: series.unit }];
    });
    const { kind, label, group, aspect, unit, accumulation, better, role } = words;
    const fresh: Series = {
      ...{ kind, label, group, aspect, unit, accumulation, better, role, ...own?.words },
      ...{ id: seriesId, committeeId: upload.committee?.id ?? "", slug: "", parentId: null },
      ...{ aliases: [], definition: null, breaks: [] },
    };
    all.set(seriesId, {
      series: before?.series ?? fresh,
      figures: [...(before?.figures ?? []), ...figures],
    });
  }
  return [...all.values()];
}
