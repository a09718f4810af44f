import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { UploadForm } from "@/components/import/UploadForm";
import { UploadAnswers } from "@/components/import/UploadAnswers";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { listWorkplaces } from "@/lib/data/workplace";
import { committeesFor, mayAnywhere } from "@/lib/domain/permission";
import { routes } from "@/lib/routes";
import { requireVisitor } from "../../visitor";

export const metadata: Metadata = { title: "Läs in rapporter" };

export default async function BringInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireVisitor(routes.bringIn());
  if (!mayAnywhere(actor, "upload")) notFound();
  const own = committeesFor(actor, "upload");
  const committees = (await listWorkplaces(actor))
    .map(({ committee }) => committee)
    .filter(({ id }) => own === "all" || own.includes(id));
  const { svar } = await searchParams;
  return (
    <>
      <PageHeading title="Läs in rapporter">
        <p>
          Dokumentet läses av ett program utan tillgång till nätet. Du granskar sedan siffrorna
          bredvid texten och publicerar när de stämmer.
        </p>
      </PageHeading>
      <UploadAnswers answers={[svar ?? []].flat()} />
      <UploadForm committees={committees} />
      <div className="pt-12">
        <Section title="Mallar" id="mallar" note="För serier som inte står i en rapport.">
          <ul>
            <li>
              <a href={routes.template("veckor")} download>
                Placerade vecka för vecka (CSV)
              </a>
            </li>
            <li>
              <a href={routes.template("manader")} download>
                Placerade månad för månad (CSV)
              </a>
            </li>
          </ul>
          <p className="mt-3 max-w-measure text-sm text-quiet">
            Fyll i mallen i ett kalkylprogram eller en texteditor, spara som CSV och läs in den här.
            En tom cell betyder att uppgiften saknas, aldrig noll. Veckorna blir en egen serie för
            året; månaderna blir månadsuppföljningen till och med den sista ifyllda.
          </p>
        </Section>
      </div>
    </>
  );
}
