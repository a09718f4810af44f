import type { Accumulation, Better } from "@/lib/domain/series";

interface NamedSelectProps<Value extends string> {
  name: string;
  label: string;
  chosen: string;
  options: readonly Value[];
  nameOf: (value: Value) => string;
}

/** A list of what there is to choose among, each by its name in Swedish. */
export function NamedSelect<Value extends string>({
  name,
  label,
  chosen,
  options,
  nameOf,
}: NamedSelectProps<Value>) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen} className="field block">
        {options.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

export const accumulationNames: Record<Accumulation, string> = {
  flow: "läggs ihop",
  ratio: "andel",
  mean: "medelvärde",
  point: "läget en viss dag",
};

export const betterNames: Record<Better, string> = {
  higher: "högre är bättre",
  lower: "lägre är bättre",
  neither: "ingen",
};
