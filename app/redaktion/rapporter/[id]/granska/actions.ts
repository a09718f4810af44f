"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { getReview, getReviewPage, settle, unsettle, type Settled } from "@/lib/data/review";
import { getActor } from "@/lib/data/session";
import type { Actor } from "@/lib/domain/actor";
import { decimalText } from "@/lib/domain/decimal";
import { basisSchema, missingReasonSchema } from "@/lib/domain/figure";
import { cumulativePeriod, monthPeriod, type Period } from "@/lib/domain/period";
import { settlingSchema, type FigureChoice, type Settling } from "@/lib/domain/review";
import { acceptableAlike, acceptableRow, type ReviewFigure } from "@/lib/domain/reviewFigure";
import { reviewPageOf } from "@/lib/domain/reviewPage";
import { readNumber } from "@/lib/import/number";
import { routes } from "@/lib/routes";
import { leadTo } from "../../../leadTo";
import { orNotFound, requireSameOrigin } from "../../../visitor";

const formSchema = z.object({
  id: z.string(),
  version: z.coerce.number().int().min(0),
  sida: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .catch("1"),
  val: z.string().max(160),
  uppgift: z.string().max(60).optional(),
  varde: z.string().max(80).optional(),
  saknas: z.string().max(40).optional(),
  anteckning: z.string().trim().max(500).optional(),
  slag: z.string().max(20).optional(),
  stracka: z.string().max(3).optional(),
  ar: z.string().max(4).optional(),
  rad: z.coerce.number().int().positive().optional(),
  tryckt: z.string().trim().max(100).optional(),
  serie: z.string().max(60).optional(),
});
type Form = z.infer<typeof formSchema>;

/** Settles one figure, or the rest in one go, and leads on to the next that waits. */
export async function settleAction(data: FormData): Promise<void> {
  await requireSameOrigin();
  const form = splitChoice(formSchema.parse(Object.fromEntries(data)));
  const actor = await getActor();
  if (form.val === "ovriga-sidan" || form.val === "ovriga-alla") return acceptRest(actor, form);
  const key = form.uppgift ?? "";
  const back = (svar: string) =>
    leadTo(routes.review(form, { sida: form.sida, uppgift: key, svar }, key));
  if (form.val === "angra") {
    const settled = await orNotFound(
      unsettle(actor, form.id, form.version, [
        { about: key.startsWith("ny:") ? "added" : "figure", key },
      ]),
    );
    return leadTo(
      routes.review(
        form,
        { sida: form.sida, ...(settled.kind === "conflict" && { svar: "konflikt" }) },
        key,
      ),
    );
  }
  if (form.val === "rad" || form.val === "samma-skal") return acceptSeveral(actor, form);
  if (form.val === "ny") return addFigure(actor, form);
  if (form.val === "kolumn") return settleColumn(actor, form);
  const choice = choiceOf(form);
  if (typeof choice === "string") return back(choice);
  const note = form.anteckning || null;
  const settled = await orNotFound(
    settle(actor, form.id, form.version, [{ about: "figure", key, choice, note }]),
  );
  if (settled.kind === "conflict") return back("konflikt");
  const { figures } = await orNotFound(getReview(actor, form.id));
  leadTo(hrefAfter(form, figures, key));
}

/** A button of the figures' shared form says which one it is about: "godkann 12:3". */
function splitChoice(form: Form): Form {
  const at = form.val.indexOf(" ");
  if (at < 0) return form;
  return { ...form, val: form.val.slice(0, at), uppgift: form.val.slice(at + 1) };
}

/** A figure that stands in the document and wasn't read: its number is what is printed. */
async function addFigure(actor: Actor | null, form: Form): Promise<void> {
  const back = (svar: string) => leadTo(routes.review(form, { sida: form.sida, svar }));
  const lines = await orNotFound(getReviewPage(actor, form.id, Number(form.sida)));
  const { draft } = await orNotFound(getReview(actor, form.id));
  const line = lines.find(({ number }) => number === form.rad);
  const reading = readNumber(form.tryckt ?? "");
  const bare = (text: string) => text.replace(/\s+/g, "");
  if (!line || !bare(line.text).includes(bare(form.tryckt ?? ""))) return back("star-inte-dar");
  if (reading.kind !== "value") return back("inget-tal");
  const added = draft.figures.filter(({ key }) => key.startsWith(`ny:${line.number}:`)).length;
  const isPaged = draft.figures.some(({ place }) => place.page !== null);
  const key = `ny:${line.number}:${added}`;
  const settling = settlingSchema.safeParse({
    about: "added",
    key,
    place: { page: isPaged ? Number(form.sida) : null, line: line.number },
    printed: form.tryckt,
    value: reading.value,
    basis: form.slag,
    period: periodOf(form),
    likeKey: form.serie,
  });
  if (!settling.success) return back("ofullstandig");
  const settled = await orNotFound(settle(actor, form.id, form.version, [settling.data]));
  if (settled.kind === "conflict") return back("konflikt");
  leadTo(routes.review(form, { sida: form.sida }, key));
}

/** The figures under the same heading in the same table are settled with the one that was open. */
async function settleColumn(actor: Actor | null, form: Form): Promise<void> {
  const { figures } = await orNotFound(getReview(actor, form.id));
  const figure = figures.find(({ key }) => key === form.uppgift);
  const basis = basisSchema.safeParse(form.slag);
  const period = periodOf(form);
  if (!figure) notFound();
  const back = (svar?: string) =>
    leadTo(routes.review(form, { sida: form.sida, uppgift: figure.key, svar }, figure.key));
  if (!basis.success || period === null) return back("ofullstandig");
  const figureKeys = figures
    .filter(({ section, column }) => section === figure.section && column === figure.column)
    .filter((each) => each.basis === figure.basis && each.period.end === figure.period.end)
    .map(({ key }) => key);
  const [key = figure.key] = figureKeys;
  const settling: Settling = { about: "column", key, figureKeys, basis: basis.data, period };
  const settled = await orNotFound(settle(actor, form.id, form.version, [settling]));
  return back(settled.kind === "conflict" ? "konflikt" : undefined);
}

/** "12" and "4" run from January, "m4" is the month alone; null when the form says neither. */
function periodOf({ stracka = "", ar = "" }: Form): Period | null {
  const match = /^(m?)([1-9]|1[0-2])$/.exec(stracka);
  const year = Number(ar);
  if (!match || !/^(19|20)\d\d$/.test(ar)) return null;
  const month = Number(match[2]);
  return match[1] === "m" ? monthPeriod(year, month) : cumulativePeriod(year, month);
}

/** What was read from the figure's line, or in its table and doubted for the same reason, where nothing else is proposed. */
async function acceptSeveral(actor: Actor | null, form: Form): Promise<void> {
  const { figures } = await orNotFound(getReview(actor, form.id));
  const figure = figures.find(({ key }) => key === form.uppgift);
  if (!figure) notFound();
  const several =
    form.val === "rad"
      ? acceptableRow(figures, figure.place.line)
      : acceptableAlike(figures, figure);
  const accept = { about: "figure", choice: { kind: "accept" }, note: null } as const;
  const settlings = several.map(({ key }): Settling => ({ ...accept, key }));
  const settled = await orNotFound(settle(actor, form.id, form.version, settlings));
  if (settled.kind === "conflict")
    leadTo(routes.review(form, { sida: form.sida, svar: "konflikt" }, figure.key));
  const keys = new Set(several.map(({ key }) => key));
  const decided = (each: ReviewFigure) => each.decision !== null || keys.has(each.key);
  leadTo(
    hrefAfter(
      form,
      figures.filter((each) => !decided(each) || each === figure),
      figure.key,
    ),
  );
}

/** All that nothing speaks against and nobody has settled: of the page, or of the whole document. */
async function acceptRest(actor: Actor | null, form: Form): Promise<void> {
  const { figures } = await orNotFound(getReview(actor, form.id));
  const settlings = figures
    .filter(({ group, decision }) => group === "rest" && decision === null)
    .filter(({ place }) => form.val === "ovriga-alla" || String(reviewPageOf(place)) === form.sida)
    .map(({ key }): Settling => ({ about: "figure", key, choice: { kind: "accept" }, note: null }));
  const settled: Settled = await orNotFound(settle(actor, form.id, form.version, settlings));
  const svar = settled.kind === "conflict" ? "konflikt" : undefined;
  leadTo(routes.review(form, { sida: form.sida, svar }));
}

/** What the form says of the figure; the code of what to tell when it says nothing that can be used. */
function choiceOf({ val, varde = "", saknas }: Form): FigureChoice | string {
  if (val === "godkann") return { kind: "accept" };
  if (val === "valj-bort") return { kind: "discard" };
  if (val === "saknas") {
    const missing = missingReasonSchema.safeParse(saknas);
    return missing.success ? { kind: "missing", missing: missing.data } : "inget-skal";
  }
  if (val.startsWith("varde:")) {
    const value = decimalText.safeParse(val.slice("varde:".length));
    return value.success ? { kind: "correct", value: value.data } : "inget-tal";
  }
  const reading = readNumber(varde.trim());
  return reading.kind === "value" ? { kind: "correct", value: reading.value } : "inget-tal";
}

/** The next figure that waits after the one just settled, else the first that does, else the page itself. */
function hrefAfter(form: Form, figures: readonly ReviewFigure[], key: string): string {
  const isWaiting = (each: ReviewFigure) =>
    each.key !== key && each.decision === null && each.group !== "rest";
  const at = figures.findIndex((figure) => figure.key === key);
  const next = figures.slice(at + 1).find(isWaiting) ?? figures.find(isWaiting);
  if (!next) return routes.review(form, { sida: form.sida, uppgift: key }, key);
  return routes.review(
    form,
    { sida: String(reviewPageOf(next.place)), uppgift: next.key },
    next.key,
  );
}
