"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { settle, unsettle } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import { settlingSchema } from "@/lib/domain/review";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../../../visitor";

const formSchema = z.object({
  id: z.string(),
  version: z.coerce.number().int().min(0),
  uppgift: z.string().max(10),
  val: z.enum(["lank", "angra"]),
  foregangare: z.string().max(60).catch(""),
});

/** Says which goal one continues; "ny" for none. */
export async function linkGoalAction(data: FormData): Promise<void> {
  await requireSameOrigin();
  const {
    id,
    version,
    uppgift: key,
    val,
    foregangare,
  } = formSchema.parse(Object.fromEntries(data));
  const actor = await getActor();
  const settling = settlingSchema.safeParse({
    about: "goal",
    key,
    predecessorId: foregangare === "ny" ? null : foregangare,
  });
  if (val === "lank" && !settling.success)
    redirect(routes.reviewGoals({ id }, { svar: "ofullstandig" }));
  const settled = await orNotFound(
    val === "lank" && settling.success
      ? settle(actor, id, version, [settling.data])
      : unsettle(actor, id, version, [{ about: "goal", key }]),
  );
  const svar = settled.kind === "conflict" ? "konflikt" : undefined;
  redirect(routes.reviewGoals({ id }, { svar }));
}
