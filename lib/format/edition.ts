import type { Release } from "../domain/release";
import { formatMoment } from "./date";

/** How a release stands: shown, replaced, or taken back and why. */
export function editionStanding({ state, withdrawnAt, withdrawalReason }: Release): string {
  if (state === "published") return "Visas";
  const when = withdrawnAt ? ` ${formatMoment(withdrawnAt)}` : "";
  if (withdrawalReason === null) return `Ersatt${when}`;
  return `Tillbakadragen${when}: ${withdrawalReason}`;
}
