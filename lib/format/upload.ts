import type { UploadState } from "../domain/upload";

/** What a step of the reading is called: "Läses". */
export function uploadStepName(state: UploadState): string {
  return steps[state];
}

/** A size as a person says it: "734 kB", "1,3 MB". */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")}\u00a0MB`;
}

const steps: Record<UploadState, string> = {
  received: "Mottagen",
  reading: "Läses",
  checking: "Tolkas och kontrolleras",
  read: "Klar att granska",
  refused: "Kunde inte läsas",
};
