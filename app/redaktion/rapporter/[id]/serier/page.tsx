import type { Metadata } from "next";
import { Answer } from "@/components/review/Answer";
import { SeriesEntry } from "@/components/review/SeriesEntry";
import { ReviewHeading } from "@/components/review/ReviewHeading";
import type { SettleContext } from "@/components/review/settleContext";
import { Section } from "@/components/ui/Section";
import { getMapping } from "@/lib/data/mapping";
import { getActor } from "@/lib/data/session";
import { getTakeovers } from "@/lib/data/takeovers";
import { getUpload } from "@/lib/data/upload";
import { may } from "@/lib/domain/permission";
import { seriesMappingQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound } from "../../../visitor";
import { settleSeriesAction } from "./actions";
import { readProposal } from "./proposal";

interface SeriesPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "Granska serier" };

export default async function SeriesPage({ params, searchParams }: SeriesPageProps) {
  const { id } = await params;
  const query = seriesMappingQuerySchema.parse(firstOfEach(await searchParams));
  const actor = await getActor();
  const upload = await orNotFound(getUpload(actor, id));
  const { series, known, version } = await orNotFound(getMapping(actor, id));
  const proposal = query.serie === undefined ? null : readProposal(query.forslag);
  const proposed = proposal && { ...proposal, key: query.serie ?? "" };
  const takeovers = await orNotFound(getTakeovers(actor, id, proposed));
  const context: SettleContext = {
    uploadId: id,
    version,
    page: 1,
    mayReview: may(actor, "review", {
      committeeId: upload.committee?.id ?? null,
      reportState: upload.reviewState,
    }),
    settle: settleSeriesAction,
  };
  const listOf = (matched: boolean) => (
    <ul>
      {series
        .filter((each) => (each.known !== null) === matched)
        .map((each) => (
          <SeriesEntry
            key={each.key}
            series={each}
            context={context}
            takeover={takeovers.get(each.key) ?? null}
            opened={
              each.key === query.serie
                ? { known: known.filter(({ kind }) => kind === each.kind), proposal }
                : null
            }
          />
        ))}
    </ul>
  );
  const matched = series.filter((each) => each.known !== null).length;
  // What was just settled of a known one must be seen where the address leads.
  const isOpened = series.some(
    (each) =>
      each.known !== null &&
      (each.key === query.serie || each.decision || each.defined || each.break),
  );
  return (
    <>
      <ReviewHeading upload={upload} current="series" title="Granska serier">
        <p>
          Rapportens rader, och vilka av nämndens serier de är. En rad som bytt namn hör till samma
          serie som förut; det nya namnet läggs till.
        </p>
      </ReviewHeading>
      <Answer code={query.svar} />
      {matched < series.length && (
        <Section
          title={`Nya (${series.length - matched})`}
          id="nya"
          note="Utan ändring blir de nya serier, med det som står."
        >
          {listOf(false)}
        </Section>
      )}
      {matched > 0 && (
        <Section title={`Kända (${matched})`} id="kanda">
          <details open={isOpened}>
            <summary className="inline-block py-1 text-accent underline underline-offset-4">
              Visa de {matched} som hör till kända serier
            </summary>
            {listOf(true)}
          </details>
        </Section>
      )}
    </>
  );
}
