import type { Metadata } from "next";
import Link from "next/link";
import { FileCatalogue } from "@/components/take/FileCatalogue";
import { SharedDefinitions } from "@/components/compare/SharedDefinitions";
import { ColumnList } from "@/components/ui/ColumnList";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { listCommittees } from "@/lib/data/committees";
import { figureColumns, goalColumns } from "@/lib/export/columns";
import { routes } from "@/lib/routes";
import { csvOf, fileOf } from "@/lib/routes/files";
import { workedOutFiles } from "./files";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Data" };

export default async function DataPage() {
  const committees = await listCommittees();
  return (
    <>
      <PageHeading title="Data">
        <p>
          Allt som visas går att ta med sig som fil, utan konto. Samma rader, med källa, period och
          förbehåll i varje rad.
        </p>
      </PageHeading>
      <Section id="filer" title="Filer">
        <FileCatalogue committees={committees} />
      </Section>
      <Section id="adresser" title="Adresser">
        <div className="prose">
          <p>
            Varje vy har sin fil på samma adress med en ändelse: .csv, .xlsx eller .json. Det som är
            valt i vyn står i adressen och gäller också filen. Någon nyckel behövs inte.
          </p>
          <ul>
            <li>
              <Address href={csvOf(routes.start(), "maskin")}>Alla siffror, CSV</Address>
            </li>
            <li>
              <Address href={csvOf(routes.goals({ bedomning: "inte-uppnatt" }), "maskin")}>
                Mål som inte är uppnådda, CSV
              </Address>
            </li>
            <li>
              <Address href={fileOf(routes.goals(), "json")}>Alla mål, JSON</Address>
            </li>
          </ul>
          <p>
            CSV finns i två former. <em>Maskin</em> har komma mellan fälten, decimalpunkt och datum
            som 2025-04-30, i UTF-8 utan BOM. <em>Excel</em> har semikolon och decimalkomma, i UTF-8
            med BOM, och öppnas rätt i svenskt Excel. En textcell som börjar med tecken som
            kalkylprogram tolkar som en formel föregås av en apostrof.
          </p>
        </div>
      </Section>
      <Section id="kolumner" title="Kolumner">
        <div className="prose">
          <h3>I filer med siffror</h3>
          <ColumnList columns={figureColumns} />
          <h3>I filer med mål</h3>
          <ColumnList columns={goalColumns} />
          <h3>I filer med uträknat</h3>
          <p>
            De här filerna står vid vyer där något är uträknat ur de tryckta siffrorna, och säger
            vilka rader det är uträknat ur.
          </p>
          {workedOutFiles.map(({ name, columns }) => (
            <details key={name}>
              <summary className="inline-block py-1 text-accent underline underline-offset-4">
                {name}
              </summary>
              <ColumnList columns={columns} />
            </details>
          ))}
        </div>
      </Section>
      <Section id="definitioner" title="Gemensamma definitioner">
        <div className="prose">
          <SharedDefinitions />
        </div>
      </Section>
      <Section id="forbehall" title="Att tänka på">
        <div className="prose">
          <p>
            En uppgift som saknas har en tom cell och ett skäl, aldrig en nolla. En siffra för
            januari–april och en för hela året står i samma kolumn: se efter i kolumnerna för period
            innan de läggs ihop. Osäkra läsningar är märkta U och dolda små antal Q.{" "}
            <Link href={routes.about()}>Så läses och kontrolleras rapporterna</Link>.
          </p>
        </div>
      </Section>
    </>
  );
}

function Address({ href, children }: { href: string; children: string }) {
  return (
    <>
      {children}:{" "}
      <a href={href} className="font-mono text-sm wrap-anywhere" download>
        {href}
      </a>
    </>
  );
}
