import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Checklist } from "@/components/publish/Checklist";
import { Difference } from "@/components/publish/Difference";
import type { ListContext } from "@/components/publish/Listing";
import { PublishForm } from "@/components/publish/PublishForm";
import { Revisions } from "@/components/publish/Revisions";
import { ReviewHeading } from "@/components/review/ReviewHeading";
import { Section } from "@/components/ui/Section";
import { getPublication, type Publication } from "@/lib/data/release";
import { getActor } from "@/lib/data/session";
import { getUpload } from "@/lib/data/upload";
import { blocks } from "@/lib/domain/checklist";
import { formatDate, formatMoment } from "@/lib/format/date";
import { proposedNote, publishRefusal } from "@/lib/format/publish";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";
import { publishQuerySchema } from "@/lib/routes/editing";
import { firstOfEach } from "@/lib/routes/query";
import { orNotFound } from "../../../visitor";
import { publishAction } from "./actions";

export const metadata: Metadata = { title: "Publicera" };

interface PublishPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PublishPage({ params, searchParams }: PublishPageProps) {
  const { id } = await params;
  const { visa } = publishQuerySchema.parse(firstOfEach(await searchParams));
  const actor = await getActor();
  const { reviewState } = await orNotFound(getUpload(actor, id));
  if (reviewState === "published") redirect(routes.release({ id }));
  const publication = await orNotFound(getPublication(actor, id));
  const { upload, checklist, enacted } = publication;
  const context: ListContext = { upload: { id }, isWhole: visa === "allt" };
  return (
    <>
      <ReviewHeading
        upload={upload}
        current="publish"
        title={enacted ? `Publicera ${reportName(enacted.report)}` : "Publicera"}
      >
        {enacted && <p>{standing(enacted)}</p>}
      </ReviewHeading>
      <Section title="Checklista" id="checklista">
        <Checklist
          items={checklist}
          sectionAt={enacted?.sectionAt ?? new Map()}
          context={context}
        />
      </Section>
      {enacted && (
        <Section title="Vad läsarna får se" id="skillnad" note={comparedWith(enacted)}>
          <Difference difference={enacted.difference} series={enacted.series} context={context} />
        </Section>
      )}
      {enacted && enacted.revisions.length > 0 && (
        <Section
          title="Tidigare uppgifter som ändras"
          id="revideringar"
          note="Det som tidigare rapporter har angett visas kvar bredvid det nya."
        >
          <Revisions revisions={enacted.revisions} context={context} />
        </Section>
      )}
      <Section title="Publicera" id="publicera">
        <Publish publication={publication} />
      </Section>
    </>
  );
}

function Publish({ publication }: { publication: Publication }) {
  const { upload, answer, checklist, enacted, seen } = publication;
  if (!answer.allowed) return <p className="max-w-measure">{publishRefusal(answer.why)}</p>;
  if (!enacted || blocks(checklist)) {
    return <p className="max-w-measure">Det som hindrar i checklistan måste avgöras först.</p>;
  }
  const { report, last } = enacted;
  const first = {
    decidedOn: last?.decidedOn ? formatDate(last.decidedOn) : "",
    caseNumber: last?.caseNumber ?? "",
    releaseNote: proposedNote(enacted.difference, report.releaseNote),
  };
  return (
    <PublishForm
      uploadId={upload.id}
      seen={seen}
      release={report.release}
      first={first}
      publish={publishAction}
    />
  );
}

type Enacted = NonNullable<Publication["enacted"]>;

function standing({ report, last }: Enacted): string {
  if (!last) return "Det blir den första utgåvan.";
  const state = last.state === "withdrawn" ? ", som är tillbakadragen" : "";
  return `Det blir utgåva ${report.release}, efter utgåva ${last.release}${state}.`;
}

function comparedWith({ last }: Enacted): string | undefined {
  if (!last?.publishedAt) return undefined;
  return `Jämfört med utgåva ${last.release}, publicerad ${formatMoment(last.publishedAt)}.`;
}
