import type { Event } from "@/lib/domain/event";
import { formatMomentWithTime } from "@/lib/format/date";
import { eventDetail, eventWord } from "@/lib/format/event";

/** What was done to a report: when, by whom, what; newest first. */
export function EventList({ events }: { events: readonly Event[] }) {
  return (
    <ol className="max-w-measure text-sm">
      {events.map((event) => {
        const detail = eventDetail(event);
        return (
          <li key={event.id} className="border-b border-rule py-2">
            <time dateTime={event.at.toISOString()} className="text-quiet">
              {formatMomentWithTime(event.at)}
            </time>
            <span className="block">
              {event.actor}: {eventWord(event).toLowerCase()}
              {detail && `, ${detail}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
