import type { Upload, UploadState } from "@/lib/domain/upload";
import { uploadStepName } from "@/lib/format/upload";
import { RefreshWhile } from "./RefreshWhile";

const steps: readonly UploadState[] = ["received", "reading", "checking", "read"];

/** How far the reading has come, step by step, and what is known: no bar that guesses. */
export function UploadProgress({ upload }: { upload: Upload }) {
  const at = steps.indexOf(upload.state);
  return (
    <>
      <RefreshWhile />
      <ol className="max-w-measure" aria-live="polite">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === at ? "step" : undefined}
            className={`flex gap-3 border-b border-rule py-2 ${index === at ? "font-semibold" : "text-quiet"}`}
          >
            <span aria-hidden="true" className="w-4">
              {index < at ? "✓" : index === at ? "→" : ""}
            </span>
            <span>
              {uploadStepName(step)}
              {index < at && <span className="sr-only"> (gjort)</span>}
              {known(step, upload)}
            </span>
          </li>
        ))}
      </ol>
      <p className="mt-4 max-w-measure text-sm text-quiet">
        Sidan förnyas av sig själv. Du kan stänga den: filen läses ändå, och står sedan under
        Rapporter.
      </p>
    </>
  );
}

function known(step: UploadState, { lineCount, pageCount, state }: Upload): string {
  if (step !== "checking" || state !== "checking" || lineCount === null) return "";
  const lines = `${lineCount} rader text`;
  return pageCount ? `: ${lines} på ${pageCount} sidor` : `: ${lines}`;
}
