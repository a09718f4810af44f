import { routes } from "@/lib/routes";
import type { CompareQuery } from "@/lib/routes/compare";
import { ChoiceLinks } from "./ChoiceLinks";

interface CompareControlsProps {
  query: CompareQuery;
  /** Whether what is compared can be divided by the population. */
  isPerHeadPossible: boolean;
}

/** How the chosen series are shown; each choice is an address of its own. */
export function CompareControls({ query, isPerHeadPossible }: CompareControlsProps) {
  const choose = <Name extends keyof CompareQuery>(
    name: Name,
    options: readonly (readonly [CompareQuery[Name], string])[],
  ) =>
    options.map(([value, text]) => ({
      href: routes.compare({ ...query, [name]: value }),
      text,
      isCurrent: query[name] === value,
    }));
  return (
    <div className="border-b border-rule print:hidden">
      <ChoiceLinks label="Del av året" choices={choose("period", periods)} />
      <ChoiceLinks label="Uppgift" choices={choose("uppgift", bases)} />
      <ChoiceLinks label="Visa" choices={choose("visa", measures)} />
      {isPerHeadPossible && <ChoiceLinks label="Delat med" choices={choose("per", denominators)} />}
      <ChoiceLinks label="Diagram" choices={choose("bild", pictures)} />
      {query.bild === "rutor" && <ChoiceLinks label="Skala" choices={choose("skala", scales)} />}
    </div>
  );
}

const periods = [
  ["helar", "Helår"],
  ["t1", "Januari–april"],
  ["t2", "Januari–augusti"],
] as const;
const bases = [
  ["utfall", "Utfall"],
  ["budget", "Budget"],
  ["prognos", "Prognos"],
] as const;
const measures = [
  ["niva", "Nivå"],
  ["andring", "Ändring från året före"],
  ["index", "Index"],
] as const;
const denominators = [
  [undefined, "Inget"],
  ["invanare", "Invånare"],
] as const;
const pictures = [
  ["linjer", "Alla i ett"],
  ["rutor", "Ett för var"],
] as const;
const scales = [
  ["gemensam", "Gemensam"],
  ["egen", "Egen för var"],
] as const;
