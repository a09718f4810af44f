import "server-only";
import type { Release } from "../../domain/release";
import type { Prisma } from "../generated/client";
import { reportColumns, toReport } from "./report";

/** The columns a release is made of. */
export const releaseColumns = {
  ...reportColumns,
  withdrawnAt: true,
  withdrawalReason: true,
} satisfies Prisma.ReportSelect;

type ReleaseRow = Prisma.ReportGetPayload<{ select: typeof releaseColumns }>;

/** A stored release as the domain's. */
export function toRelease(row: ReleaseRow): Release {
  const { withdrawnAt, withdrawalReason } = row;
  return { ...toReport(row), withdrawnAt, withdrawalReason };
}
