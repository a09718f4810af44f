"use server";

import { z } from "zod";
import { getGoalsMapping } from "@/lib/data/mappingGoals";
import { getLinePlace, settle, unsettle } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import type { Actor } from "@/lib/domain/actor";
import { settlingSchema, type Settling } from "@/lib/domain/review";
import { NotFound } from "@/lib/data/access";
import { routes } from "@/lib/routes";
import { leadTo } from "../../../leadTo";
import { orNotFound, requireSameOrigin } from "../../../visitor";
import { goalWordsOf } from "./goalForm";

const formSchema = z.object({
  id: z.string(),
  version: z.coerce.number().int().min(0),
  uppgift: z.string().max(20).catch(""),
  val: z.string().max(20),
  foregangare: z.string().max(60).catch(""),
  anteckning: z.string().trim().max(500).catch(""),
  rad: z.coerce.number().int().positive().optional().catch(undefined),
  tryckt: z.string().trim().max(200).catch(""),
});
type Form = z.infer<typeof formSchema>;

/** What each way back takes back. */
const undone: Record<string, Settling["about"]> = {
  "angra-lank": "goal",
  "angra-rattning": "goalCorrection",
  "angra-strykning": "goalDiscard",
  "angra-tillagg": "goalAdded",
};

/** Settles a goal: what it says, which it continues, that it is none, or that there is one more. */
export async function settleGoalAction(data: FormData): Promise<void> {
  await requireSameOrigin();
  const form = formSchema.parse(Object.fromEntries(data));
  const { id, version, uppgift: key } = form;
  const actor = await getActor();
  const about = undone[form.val];
  const settling = about ? null : await settlingOf(actor, form, data);
  if (typeof settling === "string")
    leadTo(routes.reviewGoals({ id }, { svar: settling, mal: key || "ny" }, key));
  const settled = await told(
    settling
      ? settle(actor, id, version, [settling])
      : unsettle(actor, id, version, [{ about: about ?? "goal", key }]),
  );
  if (settled === null)
    leadTo(routes.reviewGoals({ id }, { svar: "malet-star-inte-dar", mal: "ny" }));
  const svar = settled.kind === "conflict" ? "konflikt" : undefined;
  leadTo(routes.reviewGoals({ id }, { svar }, settling?.key ?? key));

  /** A goal that doesn't stand where it is said to is for the form to tell; all else is no page. */
  async function told<Value>(asked: Promise<Value>): Promise<Value | null> {
    const isAdded = form.val === "ny";
    return orNotFound(
      asked.catch((error: unknown) => {
        if (isAdded && error instanceof NotFound) return null;
        throw error;
      }),
    );
  }
}

/** What the form settles, or the code of what to tell. */
async function settlingOf(
  actor: Actor | null,
  form: Form,
  data: FormData,
): Promise<Settling | string> {
  const { id, uppgift: key, val, foregangare, rad, tryckt } = form;
  const note = form.anteckning || null;
  if (val === "stryk") return { about: "goalDiscard", key, note };
  if (val === "lank") {
    const predecessorId = foregangare === "ny" ? null : foregangare;
    const link = settlingSchema.safeParse({ about: "goal", key, predecessorId });
    return link.success ? link.data : "ofullstandig";
  }
  const { goals } = await orNotFound(getGoalsMapping(actor, id));
  const goal = goals.find((each) => each.key === key);
  const words = goalWordsOf(data, goal?.words ?? null);
  if (typeof words === "string") return words;
  if (val === "ratta") return { about: "goalCorrection", key, words, note };
  const place = rad === undefined ? null : await orNotFound(getLinePlace(actor, id, rad));
  if (!place) return "malet-star-inte-dar";
  const number = goals.filter((each) => each.key.startsWith(`nytt:${place.line}:`)).length;
  return {
    about: "goalAdded",
    key: `nytt:${place.line}:${number}`,
    place,
    printed: tryckt,
    words,
  };
}
