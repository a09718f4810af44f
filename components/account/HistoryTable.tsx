import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { Event } from "@/lib/domain/event";
import type { Report } from "@/lib/domain/report";
import { formatMomentWithTime } from "@/lib/format/date";
import { eventDetail, eventWord } from "@/lib/format/event";
import { reportName } from "@/lib/format/report";

interface Entry {
  event: Event;
  committee: Committee | null;
  report: Report | null;
  person: { name: string; email: string } | null;
}

/** The history as printed lines: when, who, what, to what. */
export function HistoryTable({ entries }: { entries: readonly Entry[] }) {
  return (
    <ScrollRegion label="händelser">
      <table className="data-table">
        <caption className="sr-only">Händelser, nyast först</caption>
        <thead>
          <tr>
            <th scope="col">När</th>
            <th scope="col">Vem</th>
            <th scope="col">Vad</th>
            <th scope="col">Rapport eller konto</th>
            <th scope="col">Nämnd</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.event.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function EntryRow({ entry: { event, committee, report, person } }: { entry: Entry }) {
  const detail = eventDetail(event);
  return (
    <tr>
      <td className="whitespace-nowrap">
        <time dateTime={event.at.toISOString()}>{formatMomentWithTime(event.at)}</time>
      </td>
      <td>{event.actor}</td>
      <td>
        {eventWord(event.action)}
        {detail && <span className="block text-quiet">{detail}</span>}
      </td>
      <td>
        {report && `${reportName(report)}, utgåva ${report.release}`}
        {person && person.name}
      </td>
      <td>{committee && `${committee.name}, ${committee.municipality.name}`}</td>
    </tr>
  );
}
