import type { Clause, ClauseTarget, Sentence } from "@/lib/format/clause";

interface BriefTextProps {
  sentences: readonly Sentence[];
  /** The address of what a clause stands on; undefined for what has none. */
  hrefOf: (target: ClauseTarget) => string | undefined;
}

/** The report in a minute: sentences in which each number leads to where it stands. */
export function BriefText({ sentences, hrefOf }: BriefTextProps) {
  return (
    <ul className="max-w-[46rem] space-y-2 text-lg leading-snug">
      {sentences.map((sentence, index) => (
        <li key={index}>
          {sentence.map((clause, place) => (
            <ClauseText key={place} clause={clause} hrefOf={hrefOf} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function ClauseText({ clause, hrefOf }: { clause: Clause } & Pick<BriefTextProps, "hrefOf">) {
  const href = clause.target && hrefOf(clause.target);
  if (!href) return clause.text;
  return (
    <a href={href} className="figure-link">
      {clause.text}
    </a>
  );
}
