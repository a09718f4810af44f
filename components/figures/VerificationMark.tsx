import { statusOf, type Figure } from "@/lib/domain/figure";

/** How sure the reading of a figure is, as a sign and a word. */
export function VerificationMark({ figure }: { figure: Pick<Figure, "flags" | "verification"> }) {
  const status = statusOf(figure);
  if (status === "doubtful") return <Mark sign="?" word="osäker" colour="text-partly" />;
  if (status === "read") return <Mark sign="○" word="läst" colour="text-quiet" />;
  const word = figure.verification === "byPerson" ? "granskad" : "kontrollräknad";
  return <Mark sign="✓" word={word} colour="text-achieved" />;
}

function Mark({ sign, word, colour }: { sign: string; word: string; colour: string }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-sm whitespace-nowrap ${colour}`}>
      <span aria-hidden="true" className="inline-block w-[1em] text-center font-semibold">
        {sign}
      </span>
      {word}
    </span>
  );
}
