/** What each key does: a button or a field of the figure that has the focus. */
const buttons: Record<string, string> = {
  a: "accept",
  s: "alike",
  f: "proposed",
  d: "discard",
  u: "undo",
};
const fields: Record<string, string> = { e: "value", m: "missing" };

export const commands: [string, string][] = [
  ["j", "nästa uppgift som väntar"],
  ["k", "föregående"],
  ["J", "nästa rad, även sådant som inte väntar"],
  ["K", "föregående rad"],
  ["a", "godkänn som läst"],
  ["r", "godkänn hela raden som läst"],
  ["s", "godkänn dem i tabellen som väntar av samma skäl"],
  ["f", "använd förslaget"],
  ["e", "rätta: skriv värdet, Enter sparar"],
  ["m", "sätt som saknad: välj skäl"],
  ["d", "välj bort"],
  ["u", "ångra det som är avgjort"],
  ["l", "till raden i dokumentet, och tillbaka"],
  ["g", "till knappen som godkänner de övriga"],
  ["?", "visa den här listan; Esc stänger"],
];

/** Where to go from the page's last and first figure that waits; null when there is none. */
export interface Neighbours {
  nextHref: string | null;
  previousHref: string | null;
}

/** Does what a key stands for, and tells whether it stands for anything here. */
export function press(key: string, neighbours: Neighbours): boolean {
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1, "[data-waits]", neighbours);
  if (key === "J" || key === "K") return move(key === "J" ? 1 : -1, "", null);
  if (key === "l") return jump();
  if (key === "g") return focusOn(document.querySelector('[data-act="rest"]'));
  const card = currentCard();
  if (!card) return false;
  if (key === "r") return acceptRow(card);
  const button = card.querySelector(`button[data-act="${buttons[key] ?? ""}"]`);
  if (button instanceof HTMLElement) return (button.click(), true);
  return fields[key] !== undefined && fieldIn(card, fields[key]);
}

/** Gives the figure of the address the focus. */
export function focusFromAddress(): void {
  const card = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (card instanceof HTMLElement && card.dataset.figure !== undefined) show(card);
}

/** The whole line; a line with a single figure that waits is accepted by that. */
function acceptRow(card: HTMLElement): boolean {
  const button =
    card.querySelector('button[data-act="row"]') ?? card.querySelector('button[data-act="accept"]');
  return button instanceof HTMLElement && (button.click(), true);
}

/** Every figure that has the focus is unfolded, with its fields. */
function fieldIn(card: HTMLElement, act: string): boolean {
  const field = card.querySelector(`[data-act="${act}"]`);
  if (!(field instanceof HTMLElement)) return false;
  show(card);
  field.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement) field.select();
  return true;
}

function move(step: 1 | -1, which: string, neighbours: Neighbours | null): boolean {
  const all = [...document.querySelectorAll<HTMLElement>("[data-figure]")];
  const current = currentCard();
  const at = current ? all.indexOf(current) : step === 1 ? -1 : all.length;
  const offered = which === "" ? all : all.filter((card) => card.matches(which));
  const next =
    step === 1
      ? offered.find((card) => all.indexOf(card) > at)
      : offered.findLast((card) => all.indexOf(card) < at);
  const href = step === 1 ? neighbours?.nextHref : neighbours?.previousHref;
  if (next) show(next);
  else if (href) location.assign(href);
  return true;
}

/** From a figure to where it is printed, and from there back. */
function jump(): boolean {
  const mark = document.activeElement?.closest('[id^="d-"]');
  const key = mark ? mark.id.slice(2) : currentCard()?.dataset.figure;
  if (key === undefined) return false;
  const other = document.getElementById(mark ? `u-${key}` : `d-${key}`);
  if (mark && other instanceof HTMLElement) return (show(other), true);
  return focusOn(other);
}

function focusOn(element: Element | null): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus();
  return true;
}

function show(card: HTMLElement): void {
  card.focus({ preventScroll: true });
  // It unfolds, and the one before it folds, before the next drawing.
  requestAnimationFrame(() => card.scrollIntoView({ block: "center" }));
}

function currentCard(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("[data-figure]") ?? null;
}

/** Brings a figure's printed number into sight in the document's own pane, and no further. */
export function showInDocument(key: string): void {
  const mark = document.getElementById(`d-${key}`);
  const pane = mark?.closest<HTMLElement>("[data-document]");
  if (!mark || !pane) return;
  for (const each of pane.querySelectorAll("[data-current]")) each.removeAttribute("data-current");
  mark.setAttribute("data-current", "");
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += offset - pane.clientHeight / 3;
}
