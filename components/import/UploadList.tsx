import Link from "next/link";
import type { Upload, UploadState } from "@/lib/domain/upload";
import { formatMomentWithTime } from "@/lib/format/date";
import { describeProblem } from "@/lib/format/problem";
import { formatBytes, uploadStepName } from "@/lib/format/upload";
import { routes } from "@/lib/routes";

interface UploadListProps {
  uploads: Upload[];
  /** How many figures in doubt wait in each, by id. */
  doubts: ReadonlyMap<string, number>;
}

/** Files brought in, each with how far it has come and what it waits for. */
export function UploadList({ uploads, doubts }: UploadListProps) {
  return (
    <ul>
      {uploads.map((upload) => (
        <li
          key={upload.id}
          className="grid gap-x-6 border-b border-rule py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
        >
          <div className="min-w-0">
            <Link
              href={routes.upload(upload)}
              className="inline-block max-w-full py-0.5 font-semibold wrap-anywhere"
            >
              {upload.fileName}
            </Link>
            <span className="block text-sm text-quiet">
              {upload.committee
                ? `${upload.committee.name}, ${upload.committee.municipality.name}`
                : "Nämnd inte bekräftad"}
            </span>
          </div>
          <div className="min-w-0 text-sm">
            <span className="block">{standingOf(upload, doubts.get(upload.id) ?? null)}</span>
            <span className="block text-quiet">
              {formatMomentWithTime(upload.uploadedAt)}, {upload.uploadedBy},{" "}
              {formatBytes(upload.byteSize)}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function standingOf(upload: Upload, doubts: number | null): string {
  const [problem] = upload.problems;
  if (upload.state === "refused")
    return `Kunde inte läsas. ${problem ? describeProblem(problem) : ""}`;
  if (upload.reviewState === "published") return "Publicerad";
  if (upload.state !== "read") return howFar(upload.state);
  if (upload.reviewState === "draft") return "Väntar på att nämnd och rapport bekräftas";
  if (doubts === null || doubts === 0) return "Granskas; inga osäkra uppgifter kvar";
  return `Granskas; ${doubts} ${doubts === 1 ? "osäker uppgift" : "osäkra uppgifter"} kvar`;
}

/** "2 av 3: läses": the last step is that it can be reviewed. */
function howFar(state: UploadState): string {
  const step = steps.indexOf(state) + 1;
  const queued = state === "received" ? ", väntar på sin tur" : "";
  return `${step} av ${steps.length}: ${uploadStepName(state).toLowerCase()}${queued}`;
}

const steps: readonly UploadState[] = ["received", "reading", "checking"];
