import { formatMomentWithTime } from "@/lib/format/date";

interface ThresholdHistoryProps {
  of: {
    municipality: string;
    changes: readonly { at: Date; by: string; from: number | null; to: number | null }[];
  };
}

/** Who has changed a municipality's threshold, newest first; nothing where nobody has. */
export function ThresholdHistory({ of: { municipality, changes } }: ThresholdHistoryProps) {
  if (changes.length === 0) return null;
  return (
    <table className="data-table mt-6">
      <caption>Ändringar av gränsen</caption>
      <thead>
        <tr>
          <th scope="col">När</th>
          <th scope="col">Vem</th>
          <th scope="col">Från</th>
          <th scope="col">Till</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ at, by, from, to }) => (
          <tr key={`${municipality} ${at.toISOString()}`}>
            <td>{formatMomentWithTime(at)}</td>
            <td>{by}</td>
            <td>{from ?? "ingen gräns"}</td>
            <td>{to ?? "ingen gräns"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
