import type { ReactNode } from "react";
import type { Committee } from "@/lib/domain/committee";
import { verdictWord } from "@/lib/format/verdict";
import { routes, verdictSlugs, type GoalsQuery } from "@/lib/routes";

interface GoalsFilterProps {
  query: GoalsQuery;
  committees: readonly Committee[];
  years: readonly number[];
}

/** Narrow, group and sort: a plain GET form, so that the address holds the view and no script is needed. */
export function GoalsFilter({ query, committees, years }: GoalsFilterProps) {
  const municipalities = new Map(committees.map((each) => [each.municipality.slug, each]));
  const ofMunicipality = committees.filter(
    (each) => !query.kommun || each.municipality.slug === query.kommun,
  );
  return (
    <form
      action={routes.goals()}
      className="flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-rule-strong py-4 text-sm"
    >
      {query.vy && <input type="hidden" name="vy" value={query.vy} />}
      <Choice name="kommun" label="Kommun" value={query.kommun} all="Alla kommuner">
        {[...municipalities.values()].map(({ municipality }) => (
          <option key={municipality.slug} value={municipality.slug}>
            {municipality.name}
            {municipality.isInvented && " (påhittad)"}
          </option>
        ))}
      </Choice>
      <Choice name="namnd" label="Nämnd" value={query.namnd} all="Alla nämnder">
        {[...new Map(ofMunicipality.map((each) => [each.slug, each.name]))].map(([slug, name]) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="ar" label="År" value={query.ar} all="Alla år">
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </Choice>
      <Choice name="bedomning" label="Bedömning" value={query.bedomning} all="Alla bedömningar">
        {Object.entries(verdictSlugs).map(([slug, verdict]) => (
          <option key={slug} value={slug}>
            {verdictWord(verdict, false)}
          </option>
        ))}
      </Choice>
      <Choice name="grupp" label="Gruppera efter" value={query.grupp}>
        <option value="namnd">Nämnd</option>
        <option value="ar">År</option>
        <option value="bedomning">Bedömning</option>
      </Choice>
      <Choice name="ordning" label="Ordna efter" value={query.ordning}>
        <option value="ar">År, nyast först</option>
        <option value="namnd">Nämnd</option>
        <option value="bedomning">Bedömning</option>
        <option value="mal">Målets namn</option>
      </Choice>
      <button type="submit" className="button">
        Visa
      </button>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  value: string | undefined;
  /** What no choice is called; without it one must be made. */
  all?: string;
  children: ReactNode;
}

function Choice({ name, label, value, all, children }: ChoiceProps) {
  return (
    <label className="block max-w-full grow sm:grow-0">
      <span className="kicker mb-0.5 block">{label}</span>
      <select name={name} defaultValue={value ?? ""} className="field w-full">
        {all && <option value="">{all}</option>}
        {children}
      </select>
    </label>
  );
}
