import type { Committee } from "@/lib/domain/committee";

/** A committee with its municipality, "Barnnämnden i Ydre"; what a role for all of them covers when null. */
export function committeeName(id: string | null, committees: readonly Committee[]): string {
  if (id === null) return "alla nämnder";
  const found = committees.find((committee) => committee.id === id);
  return found ? `${found.name} i ${found.municipality.name}` : "en annan nämnd";
}
