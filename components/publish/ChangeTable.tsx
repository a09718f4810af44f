"use client";

// In the client so that a list of hundreds is sent as words, and not as markup once more.
import { DoubtMark } from "@/components/figures/DoubtMark";

export interface ChangeRow {
  label: string;
  detail: string;
  /** As the readers see it now, and as they will; left out where there is none. */
  before?: ShownValue;
  after?: ShownValue;
}

export interface ShownValue {
  text: string;
  isMissing?: true;
  isDoubtful?: true;
}

interface ChangeTableProps {
  title: string;
  rows: readonly ChangeRow[];
}

/** Figures as they are and as they will be. */
export function ChangeTable({ title, rows }: ChangeTableProps) {
  const hasBefore = rows.some(({ before }) => before);
  const hasAfter = rows.some(({ after }) => after);
  return (
    <table className="data-table">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Uppgift</th>
          {hasBefore && (
            <th scope="col" className="num">
              Nu
            </th>
          )}
          {hasAfter && (
            <th scope="col" className="num">
              {hasBefore ? "Blir" : "Värde"}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, detail, before, after }, index) => (
          <tr key={index}>
            <th scope="row">
              {label} <span className="text-quiet">{detail}</span>
            </th>
            {hasBefore && <Value value={before} />}
            {hasAfter && <Value value={after} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: { value: ShownValue | undefined }) {
  if (!value) return <td />;
  return (
    <td className="num">
      {value.isMissing ? <i className="text-quiet">{value.text}</i> : value.text}
      {value.isDoubtful && <DoubtMark />}
    </td>
  );
}
