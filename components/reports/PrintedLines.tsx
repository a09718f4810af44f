import Link from "next/link";
import { FigureValue } from "@/components/figures/FigureValue";
import { VerificationMark } from "@/components/figures/VerificationMark";
import type { Committee } from "@/lib/domain/committee";
import type { DocumentLine, FigureInSeries } from "@/lib/domain/selection";
import { basisName } from "@/lib/format/basis";
import { formatShortPeriod } from "@/lib/format/period";
import { routes } from "@/lib/routes";
import styles from "./PrintedLines.module.css";

interface PrintedLinesProps {
  committee: Committee;
  lines: DocumentLine[];
  figures: FigureInSeries[];
}

/**
 * The whole document line by line, each line with what was read from it beside it. A plain list, since a
 * report may have a thousand lines; blank ones are left out, and the line's number tells that.
 */
export function PrintedLines({ committee, lines, figures }: PrintedLinesProps) {
  const byLine = new Map<number, FigureInSeries[]>();
  for (const each of figures) {
    const { line } = each.figure.place;
    byLine.set(line, [...(byLine.get(line) ?? []), each]);
  }
  return (
    <ol className={styles.lines}>
      {lines
        .filter((line) => line.text.trim() !== "")
        .map((line) => {
          const read = byLine.get(line.number);
          return (
            <li key={line.number} id={`rad-${line.number}`} value={line.number}>
              <code>{line.text.trim().replaceAll("\t", "  ")}</code>
              {read && <Reading committee={committee} figures={read} />}
            </li>
          );
        })}
    </ol>
  );
}

function Reading({ committee, figures }: Pick<PrintedLinesProps, "committee" | "figures">) {
  const series = [...new Map(figures.map((each) => [each.series.id, each.series])).values()];
  return (
    <dl>
      {series.map((each) => (
        <div key={each.id}>
          <dt>
            <Link href={routes.indicator(committee, each)} prefetch={false}>
              {each.label}
            </Link>
          </dt>
          {figures
            .filter((one) => one.series.id === each.id)
            .map(({ figure }) => (
              <dd key={figure.id}>
                <span>
                  {basisName(figure.basis)} {formatShortPeriod(figure.period)}
                </span>
                <FigureValue figure={figure} withUnit />
                <VerificationMark figure={figure} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
