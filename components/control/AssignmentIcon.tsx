import type { AssignmentStatus } from "@/lib/domain/assignment";

/**
 * How far an assignment has come, as shapes that need no colour: a full disc, a half one, an empty ring, and a
 * dash for a status of the report's own. Hidden from assistive technology: the word stands beside it.
 */
export function AssignmentIcon({ status }: { status: AssignmentStatus | null }) {
  return (
    <svg
      width={14}
      height={14}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      className="relative top-[0.12em] shrink-0"
    >
      {status === null ? <path d="M2 7h10" /> : <circle cx="7" cy="7" r="5.75" />}
      {status === "ongoing" && (
        <path d="M7 1.25a5.75 5.75 0 0 0 0 11.5Z" fill="currentColor" stroke="none" />
      )}
      {status === "completed" && <circle cx="7" cy="7" r="6" fill="currentColor" stroke="none" />}
    </svg>
  );
}
