import type { Takeover } from "@/lib/domain/takeover";
import { describePredecessor, describeTakenYear } from "@/lib/format/takeover";

interface TakeoverTableProps {
  takeover: Takeover;
  title: string;
}

/** Which areas go into which from when, and what the one that takes over shows of each year by that. */
export function TakeoverTable({ takeover, title }: TakeoverTableProps) {
  const { series, predecessors, years } = takeover;
  return (
    <div className="grid max-w-measure gap-2">
      <h3 className="font-sans text-sm">{title}</h3>
      <ul className="grid gap-1">
        {predecessors.map((each, index) => (
          <li key={index}>{describePredecessor(each, series.label)}</li>
        ))}
      </ul>
      {years.length > 0 && (
        <table className="data-table">
          <caption>{`${series.label}, helår i dagens indelning`}</caption>
          <thead>
            <tr>
              <th scope="col">År</th>
              <th scope="col" className="num">
                Visar
              </th>
              <th scope="col">Hur</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const { value, how } = describeTakenYear(year, series.unit);
              return (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  <td className="num">{value ?? <i className="text-quiet">saknas</i>}</td>
                  <td className="whitespace-normal">{how}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p className="text-quiet">
        {years[0]?.how === "reported"
          ? "Så visas det när rapporten är publicerad. "
          : `Raden visas från det första helår som en rapport anger för ${series.label}. `}
        Hopräkningen står under Verksamheter över åren. De som går in behåller sina egna sidor med
        det som rapporterna angav.
      </p>
    </div>
  );
}
