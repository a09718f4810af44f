"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { WithdrawState } from "@/components/publish/WithdrawForm";
import { openCorrection } from "@/lib/data/correction";
import { getActor } from "@/lib/data/session";
import { withdrawReport } from "@/lib/data/withdraw";
import { describeOutcome } from "@/lib/format/publish";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../../visitor";

const idSchema = z.object({ id: z.string() });
const withdrawSchema = idSchema.extend({ reason: z.string().trim().max(1000).catch("") });

/** Opens a release for correction, and goes there. */
export async function correctAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { id } = idSchema.parse(Object.fromEntries(form));
  const opened = await orNotFound(openCorrection(await getActor(), id));
  redirect(routes.upload(opened, { svar: opened.isUnderWay ? "finns" : undefined }));
}

/** Takes a report back, or tells why not and keeps what was written. */
export async function withdrawAction(_: WithdrawState, form: FormData): Promise<WithdrawState> {
  await requireSameOrigin();
  const { id, reason } = withdrawSchema.parse(Object.fromEntries(form));
  const outcome = await orNotFound(withdrawReport(await getActor(), id, reason));
  if (outcome.kind === "withdrawn") redirect(routes.release({ id }, { svar: "tillbakadragen" }));
  return { reason, faults: describeOutcome(outcome) };
}
