"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { getMapping } from "@/lib/data/mapping";
import { settle, unsettle, type Settled } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import { settlingSchema, successionKey } from "@/lib/domain/review";
import { routes } from "@/lib/routes";
import { leadTo } from "../../../leadTo";
import { orNotFound, requireSameOrigin } from "../../../visitor";
import { writeProposal } from "./proposal";

const formSchema = z.object({
  id: z.string(),
  version: z.coerce.number().int().min(0),
  uppgift: z.string().max(60),
  val: z.enum(["serie", "angra-serie", "brott", "angra-brott", "definition", "angra-definition"]),
});

/** Settles which series a row is, what a new one is, a break in it, or which shared definition it has. */
export async function settleSeriesAction(data: FormData): Promise<void> {
  await requireSameOrigin();
  const form = formSchema.parse(Object.fromEntries(data));
  const actor = await getActor();
  const { id, version, uppgift: key } = form;
  const about = aboutOf[form.val];
  const tell = (settled: Settled | null) => {
    const svar =
      settled === null ? "ofullstandig" : settled.kind === "conflict" ? "konflikt" : undefined;
    leadTo(routes.reviewSeries({ id }, { svar }, key));
  };
  if (form.val.startsWith("angra"))
    return tell(await orNotFound(unsettle(actor, id, version, [{ about, key }])));
  const { series, known } = await orNotFound(getMapping(actor, id));
  const mapping = series.find((each) => each.key === key);
  if (!mapping) notFound();
  const settling = settlingSchema.safeParse(settlingOf[about](data, key, mapping.figureKeys));
  if (!settling.success) return tell(null);
  if (settling.data.about === "series") {
    const { succession } = settling.data;
    const areas = known.filter(({ kind }) => kind === "serviceArea").map(({ id: each }) => each);
    if (!(succession?.predecessorIds ?? []).every((each) => areas.includes(each)))
      return tell(null);
    // What an area takes over is shown before it is settled: another choice is shown anew.
    if (succession !== null && data.get("sett") !== successionKey(succession))
      leadTo(
        routes.reviewSeries({ id }, { serie: key, forslag: writeProposal(settling.data) }, key),
      );
  }
  tell(await orNotFound(settle(actor, id, version, [settling.data])));
}

const aboutOf = {
  serie: "series",
  "angra-serie": "series",
  brott: "break",
  "angra-brott": "break",
  definition: "definition",
  "angra-definition": "definition",
} as const;

const settlingOf = { series: seriesOf, break: breakOf, definition: definitionOf };

function definitionOf(data: FormData, key: string, figureKeys: string[]) {
  const chosen = data.get("definition");
  return { about: "definition", key, figureKeys, definition: chosen === "ingen" ? null : chosen };
}

function breakOf(data: FormData, key: string) {
  const [date, cause, note] = ["datum", "orsak", "anteckning"].map((name) => data.get(name));
  return { about: "break", key, date, cause, note };
}

/** A known series keeps what it is; only a new one is described. */
function seriesOf(data: FormData, key: string, figureKeys: string[]) {
  const chosen = data.get("serie") === "annan" ? data.get("annan") : data.get("serie");
  const isNew = chosen === "ny";
  const predecessorIds = data.getAll("fran");
  const [label, unit, accumulation, better] = ["namn", "enhet", "sort", "riktning"].map((name) =>
    data.get(name),
  );
  return {
    about: "series",
    key,
    figureKeys,
    seriesId: isNew ? null : chosen,
    words: isNew ? { label, unit, accumulation, better } : null,
    succession: predecessorIds.length > 0 ? { predecessorIds, date: data.get("datum") } : null,
  };
}
