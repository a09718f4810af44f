import type { Metadata } from "next";
import Link from "next/link";
import { FirstLines } from "@/components/import/FirstLines";
import { IdentityForm } from "@/components/import/IdentityForm";
import { RefusedUpload } from "@/components/import/RefusedUpload";
import { UploadProgress } from "@/components/import/UploadProgress";
import { Answer } from "@/components/review/Answer";
import { ReviewSteps } from "@/components/review/ReviewSteps";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { getReview, getReviewPage } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import { getUpload } from "@/lib/data/upload";
import { proposedIdentity } from "@/lib/data/uploadIdentity";
import { listWorkplaces } from "@/lib/data/workplace";
import type { Actor } from "@/lib/domain/actor";
import { may } from "@/lib/domain/permission";
import { countGroups } from "@/lib/domain/reviewFigure";
import type { Upload } from "@/lib/domain/upload";
import { formatMomentWithTime } from "@/lib/format/date";
import { describeProblem } from "@/lib/format/problem";
import { reportName } from "@/lib/format/report";
import { formatBytes } from "@/lib/format/upload";
import { uploadQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound } from "../../visitor";
import { confirmAction, discardAction } from "./actions";

interface UploadPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: "Rapport under arbete" };

export default async function UploadPage({ params, searchParams }: UploadPageProps) {
  const { id } = await params;
  const { svar } = uploadQuerySchema.parse(firstOfEach(await searchParams));
  const actor = await getActor();
  const upload = await orNotFound(getUpload(actor, id));
  return (
    <>
      <PageHeading
        kicker={`Inläst ${formatMomentWithTime(upload.uploadedAt)} av ${upload.uploadedBy}`}
        title={upload.fileName}
      >
        <p>{sizeOf(upload)}</p>
      </PageHeading>
      <Answer code={svar} />
      {upload.state === "refused" && <RefusedUpload upload={upload} />}
      {upload.state === "read" && actor && <ReadUpload actor={actor} upload={upload} />}
      {upload.state !== "read" && upload.state !== "refused" && <UploadProgress upload={upload} />}
      {isOpen(upload) && <Discard upload={upload} />}
    </>
  );
}

async function ReadUpload({ actor, upload }: { actor: Actor; upload: Upload }) {
  const [review, proposed, workplaces, lines] = await Promise.all([
    orNotFound(getReview(actor, upload.id)),
    orNotFound(proposedIdentity(actor, upload.id)),
    listWorkplaces(actor),
    orNotFound(getReviewPage(actor, upload.id, 1)),
  ]);
  const { draft, figures, series } = review;
  const isConfirmed = upload.reviewState !== "draft";
  const errors = isConfirmed ? draft.problems.filter(({ severity }) => severity === "error") : [];
  const form = (
    <IdentityForm
      uploadId={upload.id}
      proposed={proposed}
      committees={workplaces.map(({ committee }) => committee)}
      isTable={draft.stated?.subject !== undefined}
      confirm={confirmAction}
      submitLabel={isConfirmed ? "Ändra" : "Bekräfta och börja granska"}
    />
  );
  if (!isConfirmed)
    return (
      <Section
        title="Vilken rapport är det?"
        id="rapporten"
        note="Det som dokumentet säger. Rätta det som inte stämmer."
      >
        <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          {form}
          <FirstLines lines={lines} />
        </div>
      </Section>
    );
  return (
    <>
      <Section
        title="Granska"
        id="granska"
        note={proposed.identity && reportName(proposed.identity)}
      >
        <ReviewSteps
          upload={upload}
          counts={countGroups(figures)}
          newSeries={series.filter(({ known }) => known === null).length}
          series={series.length}
          goals={draft.goals.length}
        />
        {errors.map((problem, index) => (
          <p key={index} className="mt-3 max-w-measure text-not-achieved">
            {describeProblem(problem)}
          </p>
        ))}
      </Section>
      <Section title="Vilken rapport" id="rapporten">
        <p>
          {upload.committee?.name}, {upload.committee?.municipality.name}
          {proposed.identity && `: ${reportName(proposed.identity).toLowerCase()}`}
        </p>
        {upload.reviewState === "inReview" && mayReview(actor, upload) && (
          <details className="mt-3">
            <summary className="inline-block py-1 text-accent underline underline-offset-4">
              Ändra nämnd eller rapport
            </summary>
            <div className="mt-4">{form}</div>
          </details>
        )}
      </Section>
    </>
  );
}

function Discard({ upload }: { upload: Upload }) {
  return (
    <details className="mt-10 text-sm">
      <summary className="inline-block py-1 text-accent underline underline-offset-4">
        Kasta den här filen
      </summary>
      <form action={discardAction} className="mt-3 max-w-measure">
        <input type="hidden" name="id" value={upload.id} />
        <p className="mb-3">
          Filen och allt som är granskat i den försvinner. Det som redan är publicerat påverkas
          inte. <Link href="#granska">Behåll den</Link> om du är osäker.
        </p>
        <button className="button">Kasta</button>
      </form>
    </details>
  );
}

function sizeOf({ byteSize, lineCount, pageCount }: Upload): string {
  const lines = lineCount ? `${lineCount} ${lineCount === 1 ? "rad" : "rader"}` : "";
  const pages = pageCount ? `${pageCount} ${pageCount === 1 ? "sida" : "sidor"}` : "";
  return [formatBytes(byteSize), lines, pages].filter(Boolean).join(", ");
}

function isOpen({ reviewState }: Upload): boolean {
  return reviewState === "draft" || reviewState === "inReview";
}

function mayReview(actor: Actor, { committee, reviewState }: Upload): boolean {
  return may(actor, "review", { committeeId: committee?.id ?? null, reportState: reviewState });
}
