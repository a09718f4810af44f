/** What came of files that led to no page of their own: one line each. `answers` are "kod:filnamn". */
export function UploadAnswers({ answers }: { answers: readonly string[] }) {
  const told = answers.flatMap((answer) => {
    const at = answer.indexOf(":");
    const say = sentences[answer.slice(0, at)];
    return say ? [say(answer.slice(at + 1))] : [];
  });
  if (told.length === 0) return null;
  return (
    <ul role="status" className="mb-8 max-w-measure border-l-4 border-partly bg-tint px-4 py-2.5">
      {told.map((sentence) => (
        <li key={sentence} className="wrap-anywhere">
          {sentence}
        </li>
      ))}
    </ul>
  );
}

const sentences: Record<string, (name: string) => string> = {
  mottagen: (name) => `${name}: mottagen. Den läses nu, och står under Rapporter.`,
  finns: (name) => `${name}: samma fil är redan under granskning.`,
  publicerad: (name) =>
    `${name}: samma fil är redan publicerad. Kryssa i rutan för att läsa in den igen och rätta rapporten.`,
  tom: (name) => `${name}: filen är tom. Kontrollera att den blev hel när den sparades.`,
  stor: (name) => `${name}: filen är större än 25 MB. Dela upp den, eller spara bilderna mindre.`,
  ingen: () => "Välj minst en fil.",
  mycket: () => "Filerna är tillsammans större än 100 MB. Läs in några i taget.",
};
