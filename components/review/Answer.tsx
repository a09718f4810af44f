/** What the form that led here came to; nothing for a code without words. */
export function Answer({ code }: { code: string | undefined }) {
  const sentence = code === undefined ? undefined : sentences[code];
  if (!sentence) return null;
  return (
    <p role="status" className="mb-8 max-w-measure border-l-4 border-partly bg-tint px-4 py-2.5">
      {sentence}
    </p>
  );
}

const sentences: Record<string, string> = {
  mottagna: "Filerna är mottagna och läses en i taget. Listan förnyas av sig själv.",
  lamnad: "Uppgiften är lämnad. Granska den och publicera när den stämmer.",
  "serie-saknas": "Välj en serie, eller skriv vad den nya ska heta.",
  "period-oklar": "Perioden är oklar: skriv året med fyra siffror, eller dagen.",
  "varde-eller-saknas": "Skriv ett värde, eller välj varför det saknas.",
  "varde-och-saknas": "Antingen ett värde eller ett skäl till att det saknas, inte båda.",
  "tvetydigt-tal":
    "Talet kan betyda två saker. Skriv decimaler med komma och tusental med mellanslag: 1 234 eller 1,234.",
  "annan-enhet": "Talet är skrivet i en annan enhet än seriens. Räkna om det till seriens enhet.",
  "kostnad-utan-minus": "Serien är en kostnad. Kostnader skrivs med minus.",
  finns: "Samma fil är redan inläst. Här är den.",
  bekraftad: "Nämnd och rapport är bekräftade. Granskningen kan börja.",
  "lases-om": "Dokumentet läses en gång till, med nämnd och period som du har angett.",
  "okand-kommun": "Det finns ingen svensk kommun med det namnet. Kontrollera stavningen.",
  "okand-namnd":
    "Nämnden finns inte här än. En administratör för hela webbplatsen kan lägga upp den.",
  redan: "Samma fil granskas redan i den nämnden.",
  ofullstandigt: "Något fattas: kommun, nämnd, slag, år och, för delår och månad, månaden.",
  konflikt:
    "Någon annan hann avgöra samma sak medan du läste. Inget av ditt sparades; det här gäller nu.",
  "inget-tal": "Det gick inte att läsa som ett tal. Skriv till exempel 1 234,5 eller −20.",
  "star-inte-dar":
    "Det står inte på den raden. Skriv det precis som det är tryckt, och radens nummer.",
  "inget-malvarde":
    "Ett målvärde gick inte att läsa. Skriv till exempel minst 76 %, högst 30 dagar eller minska med 20 procent.",
  "malet-star-inte-dar":
    "Det står inte där. Skriv målet och bedömningens ord precis som de är tryckta, och numret på raden där målet börjar.",
  "inget-skal": "Välj varför uppgiften saknas.",
  ofullstandig: "Något fattas i formuläret, eller är skrivet på ett sätt som inte går att läsa.",
};
