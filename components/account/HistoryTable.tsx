import { group } from "d3-array";
import Link from "next/link";
import { ScrollRegion } from "@/components/ui/ScrollRegion";
import type { Committee } from "@/lib/domain/committee";
import type { Event } from "@/lib/domain/event";
import type { Report } from "@/lib/domain/report";
import { formatMoment, formatTime } from "@/lib/format/date";
import { eventDetail, eventWord } from "@/lib/format/event";
import { reportName } from "@/lib/format/report";
import { routes } from "@/lib/routes";

interface Entry {
  event: Event;
  committee: Committee | null;
  report: Report | null;
  upload: { id: string; fileName: string } | null;
  person: { name: string; email: string } | null;
}

/** The history as printed lines, a day at a time: when, who, what, to what. */
export function HistoryTable({ entries }: { entries: readonly Entry[] }) {
  const days = group(entries, ({ event }) => formatMoment(event.at));
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
        {[...days].map(([day, ofDay]) => (
          <tbody key={day}>
            <tr>
              <th scope="rowgroup" colSpan={5} className="pt-6 font-serif text-base font-semibold">
                {day}
              </th>
            </tr>
            {ofDay.map((entry) => (
              <EntryRow key={entry.event.id} entry={entry} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

function EntryRow({ entry }: { entry: Entry }) {
  const { event, committee } = entry;
  const detail = eventDetail(event);
  return (
    <tr>
      <td className="whitespace-nowrap tabular-nums">
        <time dateTime={event.at.toISOString()}>{formatTime(event.at)}</time>
      </td>
      <td>{event.actor}</td>
      <td>
        {eventWord(event)}
        {detail && <span className="block max-w-prose text-quiet">{detail}</span>}
      </td>
      <td>
        <Subject entry={entry} />
      </td>
      <td>{committee && `${committee.name}, ${committee.municipality.name}`}</td>
    </tr>
  );
}

/** What it was done to, with the way there: a release, a report under review, a person. */
function Subject({ entry: { report, upload, person } }: { entry: Entry }) {
  if (report && report.publishedAt) {
    const name = `${reportName(report)}, utgåva ${report.release}`;
    return <Link href={routes.release(report)}>{name}</Link>;
  }
  if (upload) return <Link href={routes.upload(upload)}>{upload.fileName}</Link>;
  if (report) return reportName(report);
  return person?.name;
}
