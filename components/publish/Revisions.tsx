import type { Revision } from "@/lib/domain/revision";
import { describeRevision } from "@/lib/format/checklist";

/** Which figures of earlier reports will stand as revised. */
export function Revisions({ revisions }: { revisions: readonly Revision[] }) {
  return (
    <details open={revisions.length <= 12}>
      <summary className="inline-block py-1 font-semibold text-accent underline underline-offset-4">
        {revisions.length === 1 ? "1 uppgift" : `${revisions.length} uppgifter`}
      </summary>
      <ul className="text-sm">
        {revisions.map((revision, index) => (
          <li key={index} className="border-b border-rule py-2">
            {describeRevision(revision)}
          </li>
        ))}
      </ul>
    </details>
  );
}
