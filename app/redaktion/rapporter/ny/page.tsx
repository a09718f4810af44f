import type { Metadata } from "next";
import Link from "next/link";
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
        <Section title="Enskild uppgift" id="uppgift">
          <p>
            <Link href={routes.stateFigure()}>Lämna en uppgift som inte står i någon rapport</Link>
          </p>
        </Section>
        <Section title="Mallar" id="mallar" note="För serier som inte står i en rapport.">
          <ul>
            <Template name="veckor">Placerade vecka för vecka</Template>
            <Template name="manader">Placerade månad för månad</Template>
          </ul>
          <p className="mt-3 max-w-measure text-sm text-quiet">
            Fyll i mallen, spara den som den är och läs in den här. Rader som inte är ifyllda än kan
            stå kvar. En tom cell bland de ifyllda betyder att uppgiften saknas, aldrig noll. Byt
            namn på kolumnerna eller lägg till fler om ni följer annat: varje kolumn blir en serie.
            Veckorna hör till året, månaderna till och med den sista ifyllda.
          </p>
        </Section>
      </div>
    </>
  );
}

function Template({ name, children }: { name: "veckor" | "manader"; children: string }) {
  return (
    <li className="flex flex-wrap gap-x-4 py-0.5">
      <span>{children}:</span>
      <a href={routes.template(name, "xlsx")} download>
        Excel<span className="sr-only">, {children}</span>
      </a>
      <a href={routes.template(name, "csv")} download>
        CSV<span className="sr-only">, {children}</span>
      </a>
    </li>
  );
}
