import type { DraftGoal, DraftMeasure } from "../draft";
import { findTarget } from "../target";
import type { Block } from "./blocks";
import { tellsGoal } from "./prefix";

const chapter =
  /^(\d[\d.]*\s+)?(namndens |styrelsens )?(mal|verksamhetsmal)( (for )?(20\d\d.*|aret))?$/;
const goalCue = /\b(ska|skall)\b/;
/** What may follow a goal in a plan. */
const follower = /^(motivering|malanalys|bakgrund|indikator(er)?|matetal|mått|foljs upp)\b/;
const followedBy = /följs upp (?:med|genom) (?:mätetalet|indikatorn|måttet)\s+(.+?)\.\s/i;

/**
 * Goals that are set and not yet judged: headings under "Nämndens mål", each with its grounds or measures, and
 * whatever says of itself that it is a goal ("Mål: Fler ska …").
 */
export function plannedGoals(blocks: readonly Block[]): DraftGoal[] {
  const goals: DraftGoal[] = [];
  let under: { level: number | null } | null = null;
  blocks.forEach((block, index) => {
    if (tellsGoal(block.text) && !block.lines.slice(1).some(({ text }) => text.includes(":"))) {
      goals.push(goalOf(block, blocks, index));
      return;
    }
    if (chapter.test(block.plain)) {
      under = { level: block.level };
      return;
    }
    if (under === null) return;
    if (block.level !== null && under.level !== null && block.level <= under.level) {
      under = null;
      return;
    }
    const next = blocks[index + 1];
    const isTitle =
      block.level !== null
        ? under.level !== null && block.level === under.level + 1
        : goalCue.test(block.plain) && block.text.length <= 300 && !isUnderTitle(blocks[index - 1]);
    if (!isTitle || (block.level === null && !follower.test(next?.plain ?? ""))) return;
    goals.push(goalOf(block, blocks, index));
  });
  return goals;
}

function goalOf(block: Block, blocks: readonly Block[], index: number): DraftGoal {
  return {
    title: block.text,
    perspective: null,
    verdict: null,
    expected: false,
    printed: "",
    place: block.place,
    target: findTarget(block.text),
    measures: measuresUnder(blocks.slice(index + 1, index + 3)),
  };
}

/** What stands right under a Markdown heading that is a goal is a remark on it and no goal of its own. */
function isUnderTitle(above: Block | undefined): boolean {
  return above !== undefined && above.level !== null && goalCue.test(above.plain);
}

/** In the paragraph under the goal, or after one remark ("Målet ersätter …"). */
function measuresUnder(below: readonly Block[]): DraftMeasure[] {
  const end = below.findIndex(({ level }) => level !== null);
  return below.slice(0, end < 0 ? below.length : end).flatMap(({ text }) => measuresIn(text));
}

/** "Följs upp med mätetalet X. Målvärde: minst 80 %." */
export function measuresIn(text: string): DraftMeasure[] {
  const label = followedBy.exec(`${text} `)?.[1];
  if (label === undefined) return [];
  const target = /målvärde:?\s*(.+)$/i.exec(text)?.[1];
  return [{ label, target: target === undefined ? null : findTarget(target), figureKeys: [] }];
}
