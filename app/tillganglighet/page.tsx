import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Tillgänglighet" };

export default function AccessibilityPage() {
  return (
    <>
      <PageHeading title="Tillgänglighet">
        <p>
          Hur långt webbplatsen följer WCAG 2.2, nivå A och AA, som är målet, och vad som brister.
        </p>
      </PageHeading>
      <Section id="fungerar" title="Så ska det fungera">
        <div className="prose">
          <p>
            Sidorna går att läsa utan JavaScript, på papper, med tangentbord, i 320 bildpunkters
            bredd och i ljust och mörkt läge. Diagrammen har en mening som sammanfattar dem, och
            samma rader som tabell. Inget sägs med bara färg: en bedömning har ett märke och ett
            ord.
          </p>
        </div>
      </Section>
      <Section id="provat" title="Så är det prövat">
        <div className="prose">
          <p>
            Varje slags publik sida prövas med verktyget axe mot WCAG 2.2 A och AA, bred och smal, i
            ljust och mörkt läge, och granskningen av en rapport prövas med bara tangentbord och
            utan JavaScript. Proven görs om när programmet ändras.
          </p>
          <p>
            Ett verktyg hittar bara en del av felen. Webbplatsen är inte prövad av personer som
            använder hjälpmedel, och ingen utomstående har granskat den.
          </p>
        </div>
      </Section>
      <Section id="brister" title="Kända brister">
        <div className="prose">
          <ul>
            <li>
              En sida som inte finns svarar rätt, men orden på den visas bara med JavaScript.
              Webbläsaren visar annars en tom sida.
            </li>
            <li>
              Det interaktiva diagrammet över en serie kräver JavaScript. Diagrammet och tabellen på
              sidan innehåller samma siffror utan det.
            </li>
            <li>
              Breda tabeller rullar i sidled på en smal skärm. De går att nå och rulla med
              tangentbordet.
            </li>
            <li>
              Bilder av diagram i PNG har ingen text i sig, till skillnad från dem i SVG. Den som
              använder bilden behöver själv lägga till den; sammanfattningen står vid diagrammet.
            </li>
            <li>
              Ordval och rader är rapporternas egna. De kan vara svårlästa, och i inskannade
              rapporter kan de vara fel lästa. Sådant är märkt som osäkert.
            </li>
          </ul>
        </div>
      </Section>
      <Section id="kontakt" title="Kontakt">
        <div className="prose">
          <p>
            Något som inte går att använda anmäls till den organisation som driver webbplatsen. Den
            ska lämna sina kontaktuppgifter här, och det är inte gjort än. Alla uppgifter finns
            också som fil, under <Link href={routes.data()}>Data</Link>.
          </p>
        </div>
      </Section>
    </>
  );
}
