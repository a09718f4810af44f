import { z } from "zod";
import { decimalText } from "../domain/decimal";
import type { Event } from "../domain/event";
import { missingReasonSchema } from "../domain/figure";
import { verdictSchema } from "../domain/goal";
import { unitSchema } from "../domain/unit";
import { missingReasonName } from "./missing";
import { formatAmount } from "./number";
import { verdictWord } from "./verdict";

const goalSchema = z.object({
  title: z.string(),
  verdict: verdictSchema.nullable(),
  expected: z.boolean(),
});

const dataSchema = z.object({
  subject: z.string().catch(""),
  subjects: z.array(z.string()).catch([]),
  count: z.number().int().catch(0),
  unit: unitSchema.nullish().catch(null),
  read: decimalText.nullish().catch(null),
  value: decimalText.nullish().catch(null),
  missing: missingReasonSchema.nullish().catch(null),
  printed: z.string().catch(""),
  line: z.number().int().nullish().catch(null),
  note: z.string().nullish().catch(null),
  was: goalSchema.nullish().catch(null),
  words: goalSchema.nullish().catch(null),
  undone: z.object({ about: z.string() }).nullish().catch(null),
});
type Data = z.infer<typeof dataSchema>;

/**
 * What was settled in a review, with which figure or goal it was, and what it was before: "Antal besök
 * (Utfall): 12 → 120". Null for what is no event of a review. What an older event doesn't tell is left out.
 */
export function reviewEventDetail({ action, data }: Pick<Event, "action" | "data">): string | null {
  const say = sayings[action];
  if (!say) return null;
  const told = dataSchema.parse(data);
  const text = say(told);
  return told.note ? `${text}${text ? ". " : ""}”${told.note}”` : text;
}

const sayings: Partial<Record<Event["action"], (data: Data) => string>> = {
  figuresAccepted: (data) => (data.count > 1 ? several(data) : data.subjects[0] || data.subject),
  figureCorrected: (data) => join(data.subject, change(data, amount(data, data.value))),
  figureSetMissing: (data) =>
    join(data.subject, change(data, data.missing ? missingReasonName(data.missing) : "")),
  figureDiscarded: (data) => join(data.subject, data.printed && `”${data.printed}”`),
  figureAdded: (data) => join(data.subject, [amount(data, data.value), lineOf(data)].join("")),
  figureStated: (data) =>
    join(data.subject, data.missing ? missingReasonName(data.missing) : amount(data, data.value)),
  seriesChanged: ({ subject }) => subject,
  seriesMapped: ({ subject }) => subject,
  breakRecorded: ({ subject }) => subject,
  goalLinked: ({ subject }) => subject,
  goalCorrected: goalChange,
  goalAdded: (data) => `${data.subject}${lineOf(data)}`,
  goalDiscarded: ({ subject }) => subject,
  decisionUndone: ({ subject, undone }) => join(subject, undoneWords[undone?.about ?? ""] ?? ""),
};

const undoneWords: Record<string, string> = {
  figure: "väntar igen",
  added: "tillagd uppgift togs bort",
  column: "kolumnen är som den lästes",
  series: "serien är som den lästes",
  break: "tidsseriebrottet togs bort",
  goal: "kopplingen togs bort",
  goalCorrection: "målet är som det lästes",
  goalDiscard: "målet är med igen",
  goalAdded: "tillagt mål togs bort",
};

function several({ count, subjects }: Data): string {
  const more = count - subjects.length;
  if (subjects.length === 0) return `${count} uppgifter`;
  return `${count} uppgifter: ${subjects.join("; ")}${more > 0 ? ` och ${more} till` : ""}`;
}

function goalChange({ subject, was, words }: Data): string {
  if (!was || !words) return subject;
  const parts = [
    was.title === words.title ? "" : `→ ${words.title}`,
    was.verdict === words.verdict && was.expected === words.expected
      ? ""
      : `${verdictOf(was)} → ${verdictOf(words)}`,
  ].filter(Boolean);
  return join(subject, parts.join("; "));
}

function verdictOf({ verdict, expected }: z.infer<typeof goalSchema>): string {
  return verdict === null ? "ingen bedömning" : verdictWord(verdict, expected);
}

function change(data: Data, after: string): string {
  const before = data.read ? amount(data, data.read) : data.printed ? `”${data.printed}”` : "";
  return before ? `${before} → ${after}` : after;
}

function amount({ unit }: Data, value: string | null | undefined): string {
  return value ? formatAmount(value, unit ?? "unknown") : "";
}

function lineOf({ line }: Data): string {
  return line ? `, rad ${line}` : "";
}

function join(subject: string, what: string): string {
  return [subject, what].filter(Boolean).join(": ");
}
