import type { ReactNode } from "react";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import { verdicts, type Verdict } from "@/lib/domain/goal";
import { verdictWord } from "@/lib/format/verdict";
import { VerdictIcon } from "./VerdictIcon";
import { VerdictBar } from "./VerdictStrip";

interface VerdictCountsTableProps {
  caption: string;
  /** What a row is: "År", "Nämnd". */
  head: string;
  rows: {
    key: string;
    label: ReactNode;
    counts: Record<Verdict, number>;
    isTotal?: boolean;
  }[];
}

/** Counts of verdicts row by row under each other, with a strip each; the columns add up to "Mål". */
export function VerdictCountsTable({ caption, head, rows }: VerdictCountsTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="num">
              Mål
            </th>
            <td className="hidden w-1/3 sm:table-cell" />
            {verdicts.map((verdict) => (
              <th key={verdict} scope="col" className="num">
                <span className="inline-flex items-baseline gap-1.5 ">
                  <VerdictIcon verdict={verdict} size={15} />
                  {verdictWord(verdict, false)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, counts, isTotal }) => (
            <tr key={key} className={isTotal ? "total" : undefined}>
              <th scope="row">{label}</th>
              <td className="num">{verdicts.reduce((sum, each) => sum + counts[each], 0)}</td>
              <td className="hidden sm:table-cell">
                <VerdictBar counts={counts} />
              </td>
              {verdicts.map((verdict) => (
                <td key={verdict} className="num">
                  {counts[verdict]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
