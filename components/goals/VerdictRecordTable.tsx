import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { decimal, toDecimalText } from "@/lib/domain/decimal";
import type { VerdictRecord } from "@/lib/domain/verdictRecord";
import { formatShare } from "@/lib/format/number";

/** How often a forecast verdict came true, after April and after August. */
export function VerdictRecordTable({ records }: { records: readonly VerdictRecord[] }) {
  const caption = "Förväntad bedömning mot bokslutets";
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Bedömt</th>
            {["Mål", "Blev som väntat", "Blev bättre", "Blev sämre", "Som väntat"].map((head) => (
              <th key={head} scope="col" className="num">
                {head === "Som väntat" ? "Andel som väntat" : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map(({ occasion, count, cameTrue, better, worse }) => (
            <tr key={occasion}>
              <th scope="row">{names[occasion]}</th>
              <td className="num">{count}</td>
              <td className="num">{cameTrue}</td>
              <td className="num">{better}</td>
              <td className="num">{worse}</td>
              <td className="num">
                {formatShare(toDecimalText(decimal(cameTrue).div(count).toDecimalPlaces(4)), {
                  decimals: 0,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const names: Record<VerdictRecord["occasion"], string> = {
  t1: "Efter april",
  t2: "Efter augusti",
  other: "Vid annan tid",
};
