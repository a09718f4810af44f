import type { Target } from "@/lib/domain/goal";
import { goalWordsSchema, type GoalWords } from "@/lib/domain/reviewGoal";
import { statedTarget } from "@/lib/import/target";

/**
 * What a form says that a goal is, or the code of what to tell. A target that stands as it was read is
 * kept as it was; any other must be one that can be read.
 */
export function goalWordsOf(data: FormData, before: GoalWords | null): GoalWords | string {
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const rows = ["matt-namn", "matt-mal", "matt-var"].map((name) => data.getAll(name).map(String));
  const [labels = [], targets = [], places = []] = rows;
  const measures: unknown[] = [];
  for (const [index, label] of labels.entries()) {
    if (label.trim() === "") continue;
    const was = places[index] ? Number(places[index]) : null;
    const target = targetOf(targets[index]?.trim() ?? "", was, before);
    if (target === "unreadable") return "inget-malvarde";
    measures.push({ label, target, was });
  }
  const words = goalWordsSchema.safeParse({
    title: text("titel").replace(/\s+/g, " "),
    perspective: text("perspektiv") || null,
    verdict: text("bedomning") || null,
    expected: text("vantas") === "ja",
    measures,
  });
  return words.success ? words.data : "ofullstandig";
}

function targetOf(
  text: string,
  was: number | null,
  before: GoalWords | null,
): Target | null | "unreadable" {
  if (text === "") return null;
  const earlier = before?.measures.find((each) => each.was === was)?.target;
  if (was !== null && earlier && earlier.printed === text) return earlier;
  return statedTarget(text) ?? "unreadable";
}
