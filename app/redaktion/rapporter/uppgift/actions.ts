"use server";

import { redirect } from "next/navigation";
import { getActor } from "@/lib/data/session";
import { getStatable, stateFigure } from "@/lib/data/upload/stated";
import { routes } from "@/lib/routes";
import { orNotFound, requireSameOrigin } from "../../visitor";
import { statedFields, statedOf } from "./statedForm";

/** Makes a draft of the figure that the form states, and leads to its review; or back, with what to mend. */
export async function stateFigureAction(data: FormData): Promise<void> {
  await requireSameOrigin();
  const fields = statedFields.parse(Object.fromEntries(data));
  const actor = await getActor();
  const committeeId = fields.namnd ?? "";
  const { series } = await orNotFound(getStatable(actor, committeeId));
  const known = series.find(({ id }) => id === fields.serie) ?? null;
  const stated = statedOf(fields, known);
  if (typeof stated === "string")
    redirect(routes.stateFigure({ ...fields, namnd: committeeId, svar: stated }));
  const { id, isUnderWay } = await orNotFound(stateFigure(actor, committeeId, stated));
  redirect(routes.review({ id }, { svar: isUnderWay ? "finns" : "lamnad" }));
}
