/** The words that the pages use, for those who don't work in a municipality. */
export function WordList() {
  return (
    <dl className="mt-3 max-w-measure">
      {words.map(([word, meaning]) => (
        <div
          key={word}
          className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="font-semibold">{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

const words = [
  [
    "Tertial",
    "En tredjedel av året. Tertial 1 är januari till april, tertial 2 räknas till augusti.",
  ],
  ["Delårsrapport", "Nämndens rapport under året, efter tertial 1 och tertial 2."],
  ["Årsbokslut", "Nämndens rapport om hela året, när det är slut."],
  [
    "Utfall",
    "Vad det blev. I ett bokslut gäller det hela året, i en delårsrapport månaderna hittills.",
  ],
  ["Prognos", "Vad nämnden under året väntar sig att hela året ska bli."],
  ["Avvikelse", "Skillnaden mot budget. Plus är bättre än budget, minus sämre."],
  ["Målvärde", "Vad ett nyckeltal ska nå för att målet ska räknas som uppnått."],
  ["Måluppfyllelse", "Nämndens egen bedömning av om målen är uppnådda."],
  [
    "Tidsseriebrott",
    "En tidpunkt då det som mäts ändrades, så att före och efter inte kan jämföras.",
  ],
  ["Vårddygn", "Ett dygn för en person i familjehem, jourhem eller på institution."],
] as const;
