/** A text with a place in a drawing; `y` is its baseline. */
export interface Label {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  kind: LabelKind;
}

/** What the text tells of, for its colour and weight. */
export type LabelKind = "whole" | "part" | "forecast" | "target" | "break" | "gap" | "axis";

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text that wants to stand at a point, and on which side of it first. */
export interface WantedLabel {
  x: number;
  y: number;
  text: string;
  prefer: "above" | "below" | "right" | "left";
  /** Other places along what it names, tried when its own is taken. */
  alsoAt?: number[];
  /** Placed even when nothing is free: better crowded than silent. */
  isRequired: boolean;
  kind: LabelKind;
}

export const textSize = 13;
const reach = 9;

/**
 * How wide a text will be, in the chart's units: Source Sans at 13 takes about half its size per
 * character. An estimate, so everything keeps a little room to its neighbours.
 */
export function textWidth(text: string, size = textSize): number {
  return text.length * size * 0.52;
}

/** The box that a label covers. */
export function boxOf(label: Label, size = textSize): Box {
  const width = textWidth(label.text, size);
  const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
  const left = label.x - shift;
  return { left, right: left + width, top: label.y - size * 0.8, bottom: label.y + size * 0.25 };
}

/**
 * Gives each wanted label a free place beside its point, first come first served: the side it prefers,
 * then the others. One that finds no place is left out unless it is required; the table has it anyway.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  bounds: Box,
  obstacles: readonly Box[],
): Label[] {
  const taken = [...obstacles];
  const placed: Label[] = [];
  for (const each of wanted) {
    const candidates = candidatesOf(each).map((label) => keptWithin(label, bounds));
    const free = candidates.find((label) => isFree(boxOf(label), bounds, taken));
    const label = free ?? (each.isRequired ? leastCrowded(candidates, bounds, taken) : undefined);
    if (!label) continue;
    placed.push(label);
    taken.push(boxOf(label));
  }
  return placed;
}

function candidatesOf(wanted: WantedLabel): Label[] {
  return [wanted.x, ...(wanted.alsoAt ?? [])].flatMap((x) => candidatesAt({ ...wanted, x }));
}

function candidatesAt({ x, y, text, prefer, kind }: WantedLabel): Label[] {
  const sides = {
    above: { x, y: y - reach, text, anchor: "middle", kind },
    below: { x, y: y + reach + textSize * 0.7, text, anchor: "middle", kind },
    right: { x: x + reach, y: y + textSize * 0.33, text, anchor: "start", kind },
    left: { x: x - reach, y: y + textSize * 0.33, text, anchor: "end", kind },
    farAbove: { x, y: y - reach - textSize * 1.2, text, anchor: "middle", kind },
    farBelow: { x, y: y + reach + textSize * 1.9, text, anchor: "middle", kind },
  } as const;
  const order = [prefer, "above", "below", "right", "left", "farAbove", "farBelow"] as const;
  return [...new Set(order)].map((side) => sides[side]);
}

/** Pushes a label sideways into the drawing, so that an edge never cuts a number. */
function keptWithin(label: Label, bounds: Box): Label {
  const box = boxOf(label);
  const shift = Math.max(0, bounds.left - box.left) - Math.max(0, box.right - bounds.right);
  return label.anchor === "middle" && shift !== 0 ? { ...label, x: label.x + shift } : label;
}

function isFree(box: Box, bounds: Box, taken: readonly Box[]): boolean {
  return isInside(box, bounds) && !taken.some((other) => overlap(box, other) > 0);
}

function isInside(box: Box, bounds: Box): boolean {
  const isWide = box.left >= bounds.left && box.right <= bounds.right;
  return isWide && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

function leastCrowded(
  candidates: readonly Label[],
  bounds: Box,
  taken: readonly Box[],
): Label | undefined {
  const outside = 1e6;
  const crowd = (label: Label) =>
    taken.reduce(
      (sum, other) => sum + overlap(boxOf(label), other),
      isInside(boxOf(label), bounds) ? 0 : outside,
    );
  return candidates.toSorted((a, b) => crowd(a) - crowd(b))[0];
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Breaks a text between words into lines that fit a width; a longer word keeps a line of its own. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer) <= width + 1) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
