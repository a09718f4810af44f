"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { getActor } from "@/lib/data/session";
import { discardUpload } from "@/lib/data/upload";
import { confirmIdentity } from "@/lib/data/uploadIdentity";
import { cumulativePeriod, yearPeriod } from "@/lib/domain/period";
import { reportKindSchema, type ReportIdentity } from "@/lib/domain/report";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../../visitor";

const idSchema = z.object({ id: z.string() });
const ownerSchema = idSchema.extend({
  kommun: z.string().trim().min(1).max(100),
  namnd: z.string().trim().min(1).max(200),
});
const occasionSchema = z.object({
  slag: reportKindSchema,
  ar: z.coerce.number().int().min(1990).max(2100),
  manad: z.coerce.number().int().min(0).max(12).catch(0),
});

/** Confirms whose report it is and which; the review begins, or the document is read in that light. */
export async function confirmAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const fields = Object.fromEntries(form);
  const { id } = idSchema.parse(fields);
  const owner = ownerSchema.safeParse(fields);
  const isTable = fields.slag === undefined;
  const identity = isTable ? null : identityOf(fields);
  if (!owner.success || identity === undefined)
    redirect(routes.upload({ id }, { svar: "ofullstandigt" }));
  const said = { municipality: owner.data.kommun, committee: owner.data.namnd, identity };
  const { kind } = await orNotFound(confirmIdentity(await getActor(), id, said));
  if (kind === "confirmed") redirect(routes.review({ id }, { svar: answers[kind] }));
  redirect(routes.upload({ id }, { svar: answers[kind] }));
}

/** Throws an upload away. */
export async function discardAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const { id } = idSchema.parse(Object.fromEntries(form));
  await orNotFound(discardUpload(await getActor(), id));
  redirect(routes.editing());
}

const answers = {
  confirmed: "bekraftad",
  readAgain: "lases-om",
  unknownMunicipality: "okand-kommun",
  unknownCommittee: "okand-namnd",
  underWay: "redan",
} as const;

/** Undefined when a part is lacking. A plan and annual accounts are of the whole year. */
function identityOf(fields: Record<string, unknown>): ReportIdentity | undefined {
  const occasion = occasionSchema.safeParse(fields);
  if (!occasion.success) return undefined;
  const { slag: kind, ar: year, manad: month } = occasion.data;
  if (kind === "plan" || kind === "annual")
    return { kind, year, tertial: null, period: yearPeriod(year) };
  if (month === 0) return undefined;
  const tertial = kind !== "interim" ? null : month === 4 ? 1 : month === 8 ? 2 : null;
  return { kind, year, tertial, period: cumulativePeriod(year, month) };
}
