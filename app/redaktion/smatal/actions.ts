"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { getActor } from "@/lib/data/session";
import { changeThreshold, thresholdSchema } from "@/lib/data/thresholds";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../visitor";

const formSchema = z.object({
  municipalityId: z.uuid(),
  threshold: z
    .string()
    .trim()
    .transform((text) => (text === "" ? null : Number(text)))
    .pipe(thresholdSchema),
});

/** Sets under how many persons a municipality's counts are hidden. */
export async function changeThresholdAction(form: FormData): Promise<void> {
  await requireSameOrigin();
  const given = formSchema.safeParse(Object.fromEntries(form));
  // The field itself lets nothing else through; what comes past it changes nothing.
  if (!given.success) return;
  const { municipalityId, threshold } = given.data;
  await orNotFound(changeThreshold(await getActor(), municipalityId, threshold));
  revalidatePath(routes.smallCounts());
}
