import { countByTable } from "@/lib/domain/tableCount";
import type { Revision } from "@/lib/domain/revision";
import { describeRevision } from "@/lib/format/checklist";
import { Listing, type ListContext } from "./Listing";

interface RevisionsProps {
  revisions: readonly Revision[];
  context: ListContext;
}

/** Which figures of earlier reports will stand as revised. */
export function Revisions({ revisions, context }: RevisionsProps) {
  return (
    <Listing
      title="Ändrade uppgifter"
      items={revisions}
      part="revideringar"
      context={context}
      tables={(all) =>
        countByTable(
          all,
          ({ now }) => now.section,
          ({ now }) => now.figure.place,
        )
      }
    >
      {(shown) => (
        <ul className="text-sm">
          {shown.map((revision, index) => (
            <li key={index} className="border-b border-rule py-2">
              {describeRevision(revision)}
            </li>
          ))}
        </ul>
      )}
    </Listing>
  );
}
