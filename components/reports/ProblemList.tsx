import type { Problem } from "@/lib/domain/problem";
import { describeProblem } from "@/lib/format/problem";

/** What is odd in the document, each with its line. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  return (
    <ul className="text-sm">
      {problems.map((problem, index) => (
        <li key={index} className="border-b border-rule py-2">
          {describeProblem(problem)}{" "}
          {problem.place && (
            <a href={`#rad-${problem.place.line}`} className="inline-block py-0.5">
              Rad {problem.place.line}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
