"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { PublishState } from "@/components/publish/publishState";
import { publishUpload } from "@/lib/data/release";
import { getActor } from "@/lib/data/session";
import { describeOutcome, dateFault } from "@/lib/format/publish";
import { readDate } from "@/lib/format/readDate";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../../../visitor";

const text = (length: number) => z.string().trim().max(length).catch("");
const formSchema = z.object({
  id: z.string(),
  seen: text(200),
  decidedOn: text(40),
  caseNumber: text(80),
  releaseNote: text(2000),
});

/** Publishes what was looked at, or tells why not and keeps what was written. */
export async function publishAction(_: PublishState, form: FormData): Promise<PublishState> {
  await requireSameOrigin();
  const { id, seen, ...fields } = formSchema.parse(Object.fromEntries(form));
  const decidedOn = fields.decidedOn === "" ? null : readDate(fields.decidedOn);
  if (fields.decidedOn !== "" && decidedOn === null) return { fields, faults: [dateFault] };
  const words = { decidedOn, caseNumber: fields.caseNumber || null, seen };
  const given = { ...words, releaseNote: fields.releaseNote };
  const outcome = await orNotFound(publishUpload(await getActor(), id, given));
  if (outcome.kind === "published") redirect(routes.release({ id }, { svar: "publicerad" }));
  return { fields, faults: describeOutcome(outcome) };
}
