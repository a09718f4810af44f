import "server-only";
import type { Assignment } from "../../domain/assignment";
import type { Prisma } from "../generated/client";
import { toIsoDate } from "./dates";

type AssignmentRow = Prisma.AssignmentGetPayload<object>;

/** A stored assignment as the domain's. */
export function toAssignment({
  title,
  status,
  printed,
  dated,
  date,
  page,
  line,
}: AssignmentRow): Assignment {
  return { title, status, printed, dated, date: date && toIsoDate(date), place: { page, line } };
}
