import type { Assessment } from "@/lib/domain/goal";
import { verdictWord } from "@/lib/format/verdict";
import { VerdictIcon, verdictColour } from "./VerdictIcon";

interface VerdictMarkProps {
  assessment: Pick<Assessment, "verdict" | "expected">;
  /** The printed line of the assessment; without it the mark is no link. */
  href?: string;
}

/** A verdict as icon, word and colour, in that order of importance; a link to where it was printed. */
export function VerdictMark({ assessment, href }: VerdictMarkProps) {
  const { verdict, expected } = assessment;
  const word = verdictWord(verdict, expected);
  const row = `inline-flex items-baseline gap-1.5 ${verdictColour[verdict]}`;
  if (!href)
    return (
      <span className={row}>
        <VerdictIcon verdict={verdict} />
        {word}
      </span>
    );
  return (
    <a href={href} className={`${row} no-underline`}>
      <VerdictIcon verdict={verdict} />
      <span className="figure-link">{word}</span>
    </a>
  );
}
