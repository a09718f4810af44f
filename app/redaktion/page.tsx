import Link from "next/link";
import { WorkplaceTable } from "@/components/account/WorkplaceTable";
import { RefreshWhile } from "@/components/import/RefreshWhile";
import { UploadList } from "@/components/import/UploadList";
import { Answer } from "@/components/review/Answer";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { countDoubts, listUploads } from "@/lib/data/upload";
import { listWorkplaces } from "@/lib/data/workplace";
import { mayAnywhere } from "@/lib/domain/permission";
import type { Upload } from "@/lib/domain/upload";
import { routes } from "@/lib/routes";
import { uploadQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { requireVisitor } from "./visitor";

const shownDone = 10;

interface EditorialPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EditorialPage({ searchParams }: EditorialPageProps) {
  const actor = await requireVisitor(routes.editing());
  const [workplaces, uploads, doubts] = await Promise.all([
    listWorkplaces(actor),
    listUploads(actor),
    countDoubts(actor),
  ]);
  const { svar } = uploadQuerySchema.parse(firstOfEach(await searchParams));
  const waiting = uploads.filter(isWaiting);
  const done = uploads.filter((upload) => !isWaiting(upload)).slice(0, shownDone);
  return (
    <>
      <PageHeading title="Rapporter">
        <p>Det som väntar i nämnderna som du arbetar med.</p>
      </PageHeading>
      <Answer code={svar} />
      {waiting.some(isUnderWay) && <RefreshWhile />}
      {mayAnywhere(actor, "upload") && (
        <p className="pb-10">
          <Link href={routes.bringIn()} className="button inline-flex items-center">
            Läs in rapporter
          </Link>
        </p>
      )}
      <Section title="Väntar" id="vantar">
        {waiting.length === 0 ? (
          <EmptyState>Inget väntar på granskning.</EmptyState>
        ) : (
          <UploadList uploads={waiting} doubts={doubts} />
        )}
      </Section>
      {done.length > 0 && (
        <Section title="Klart" id="klart" note="Senast publicerade eller återkallade härifrån.">
          <UploadList uploads={done} doubts={doubts} />
        </Section>
      )}
      <Section title="Nämnder" id="namnder" note="Hur många rapporter som är i vilket skede.">
        {workplaces.length === 0 ? (
          <EmptyState>
            Du har ingen roll i någon nämnd än. Den som är administratör kan ge dig en.
          </EmptyState>
        ) : (
          <WorkplaceTable workplaces={workplaces} />
        )}
      </Section>
    </>
  );
}

/** Its reading hasn't come to an end yet. */
function isUnderWay({ state }: Upload): boolean {
  return state !== "read" && state !== "refused";
}

function isWaiting({ reviewState }: Upload): boolean {
  return reviewState === "draft" || reviewState === "inReview";
}
