import type { Metadata } from "next";
import Link from "next/link";
import { Marks } from "@/components/figures/Marks";
import { SharedDefinitions } from "@/components/compare/SharedDefinitions";
import { PageHeading } from "@/components/ui/PageHeading";
import { Section } from "@/components/ui/Section";
import { TakeOut } from "@/components/ui/TakeOut";
import { routes } from "@/lib/routes";
import { WordList } from "./WordList";

export const metadata: Metadata = { title: "Om" };

export default function AboutPage() {
  return (
    <>
      <PageHeading title="Om Nämndkollen">
        <p>
          Kommunens nämnder lämnar en plan före året, två delårsrapporter under det och ett bokslut
          efter. Här står vad de säger bredvid varandra.
        </p>
      </PageHeading>
      <Section id="metod" title="Så läses en rapport">
        <div className="prose">
          <p>
            Ett program läser rapportens tabeller och mål efter fasta regler. Det gissar inte och
            lägger inte till något: en siffra som inte står i rapporten står inte heller här. Varje
            siffra sparas med raden där den trycktes, och dit leder den när du följer den.
          </p>
          <p>
            Sedan kontrollräknas det som går. Delar ska bli summor, prognos minus budget ska bli
            avvikelsen, och samma siffra i två rapporter ska vara densamma. Det som rapporten själv
            räknat fel visas som det trycktes, tillsammans med kontrollen som inte stämmer.
          </p>
        </div>
      </Section>
      <Section id="jamfora" title="Vad som får jämföras">
        <div className="prose">
          <p>
            Två siffror ställs mot varandra bara när de gäller lika lång del av året, samma enhet
            och samma definition, och när ingen omorganisation eller ändrad definition ligger
            emellan. Januari till april jämförs med januari till april ett annat år, aldrig med ett
            helt år. När en jämförelse inte går att göra står skälet.
          </p>
          <p>
            En uppgift som saknas är aldrig noll. Har en rapport ändrat en siffra som en tidigare
            rapport angav gäller den senaste, och den tidigare står kvar vid rapporten.
          </p>
        </div>
      </Section>
      <Section id="definitioner" title="Gemensamma definitioner">
        <div className="prose">
          <SharedDefinitions />
          <p>
            <Link href={routes.compare()}>Jämför nämnder</Link>
          </p>
        </div>
      </Section>
      <Section id="sma-antal" title="Små antal">
        <div className="prose">
          <p>
            En kommun kan bestämma att antal personer under en gräns inte visas, så att ingen
            enskild kan pekas ut. Då döljs också det som skulle avslöja dem: en post till i samma
            summa, eller det tidigare av två delår när få kom till emellan. En dold uppgift är märkt
            Q och är aldrig noll, här och i alla filer. I Exempelkommun är gränsen fem. Rapportens
            löptext ändras inte, utom på raderna där de dolda uppgifterna står.
          </p>
        </div>
      </Section>
      <Section id="marken" title="Vad märkena betyder">
        <div className="prose">
          <Marks />
          <p>
            Bedömningen av ett mål är alltid nämndens egen. Om målet har ett målvärde och nämnden
            också redovisar utfallet för hela året jämför vi dem, och säger till när bedömningen och
            utfallet pekar åt olika håll.
          </p>
        </div>
      </Section>
      <Section id="ord" title="Ord">
        <div className="prose">
          <WordList />
        </div>
      </Section>
      <Section id="csv" title="Filerna">
        <div className="prose">
          <p>
            Vid varje vy finns samma rader som fil. Alla filer, deras adresser och vad kolumnerna
            betyder står under <Link href={routes.data()}>Data</Link>.
          </p>
          <TakeOut href={routes.start()} what="Allt" />
        </div>
      </Section>
      <Section id="kallor" title="Källor och villkor">
        <div className="prose">
          <p>
            Alla siffror och mål kommer ur nämndernas rapporter, som är allmänna handlingar. Vilken
            rapport och vilken rad står vid varje siffra. Ange gärna både nämndens rapport och
            Nämndkollen när du använder en siffra.
          </p>
          <p>
            Folkmängden den 31 december, som summor delas med i jämförelser, är SCB:s (CC0):
            Helsingborg 2000–2025 och Enköping 2024. Andra år för Enköping finns inte här, och det
            som skulle delas med dem visas inte. Inga uppgifter från Kolada används.
          </p>
          <p>
            Löptexten i exempelrapporterna för Helsingborg och Enköping är omskriven, men tabellerna
            och siffrorna är rapporternas.
          </p>
        </div>
      </Section>
      <Section id="exempelkommun" title="Exempelkommun finns inte">
        <div className="prose">
          <p>
            Exempelkommun, dess nämnder, mål och siffror är påhittade. De finns för att visa vad
            sidorna kan när en nämnd har lämnat sina rapporter i fem år, med en omorganisation, en
            ändrad definition och en rapport som saknas. Varje sida som visar kommunen säger det.
          </p>
        </div>
      </Section>
    </>
  );
}
