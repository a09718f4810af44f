import Link from "next/link";
import { FigureValue } from "@/components/figures/FigureValue";
import { seriesName } from "@/lib/format/seriesName";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { Figure } from "@/lib/domain/figure";
import type { Report } from "@/lib/domain/report";
import type { Restatement } from "@/lib/domain/restatement";
import type { NotedRestatement } from "@/lib/domain/restatementNote";
import { basisName } from "@/lib/format/basis";
import { describeBreak } from "@/lib/format/comparability";
import { formatAmount, formatPercentagePoints } from "@/lib/format/number";
import { formatShortPeriod } from "@/lib/format/period";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface RevisionsTableProps {
  caption: string;
  committee: Committee;
  revisions: readonly NotedRestatement[];
}

const labels = ["Period", "Tidigare", "Ändrat till", "Skillnad", "Visas"] as const;

/** Figures that one report states differently than another, both with the report that states them. */
export function RevisionsTable({ caption, committee, revisions }: RevisionsTableProps) {
  return (
    <ScrollRegion label={caption}>
      <table role="table" className="data-table stacked-table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Uppgift
            </th>
            {labels.map((label) => (
              <th key={label} role="columnheader" scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {revisions.map((revision) => (
            <Row key={revision.to.id} committee={committee} revision={revision} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ committee, revision }: { committee: Committee; revision: NotedRestatement }) {
  const { series, from, to, fromReport, toReport, note } = revision;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link href={routes.indicator(committee, series)} className="text-ink">
          {seriesName(series)}
        </Link>
        <span className="block text-sm text-quiet">{basisName(to.basis)}</span>
      </th>
      <td role="cell" data-label={labels[0]}>
        <span className="whitespace-nowrap">{formatShortPeriod(to.period)}</span>
      </td>
      <td role="cell" data-label={labels[1]}>
        <Statement committee={committee} figure={from} report={fromReport} />
      </td>
      <td role="cell" data-label={labels[2]}>
        <Statement committee={committee} figure={to} report={toReport} />
      </td>
      <td role="cell" data-label={labels[3]}>
        <span className="whitespace-nowrap">{differenceOf(revision)}</span>
      </td>
      <td role="cell" data-label={labels[4]} className="text-sm">
        <span>
          {whyOf(revision)}
          {note && (
            <span className="mt-1 block">
              Rapporten förklarar:{" "}
              <a href={routes.place(committee, toReport, note.place)}>
                <q>{note.text}</q>
              </a>
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}

function Statement(props: { committee: Committee; figure: Figure; report: Report }) {
  const { committee, figure, report } = props;
  return (
    <span>
      <FigureValue figure={figure} href={routes.place(committee, report, figure.place)} withUnit />
      <span className="block text-sm text-quiet">{reportName(report)}</span>
    </span>
  );
}

function differenceOf({ difference, unit }: Restatement): string {
  if (unit === "percent") return formatPercentagePoints(difference, { signed: true });
  return formatAmount(difference, unit, { signed: true });
}

/** Which value the pages show and why; and what may lie behind the change. */
function whyOf(revision: Restatement): string {
  const shown = revision.isShown
    ? "Det ändrade, som den senaste rapporten anger."
    : "Varken eller: en senare rapport har ändrat igen.";
  const cause = revision.break ? ` Rapporten berättar om ${describeBreak(revision.break)}.` : "";
  const doubt = revision.isDoubtful ? " Den ena läsningen är osäker." : "";
  return shown + cause + doubt;
}
