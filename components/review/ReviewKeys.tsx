"use client";

// In the client because it listens to keys. Every key does what a link or a button of the page does, so
// that nothing is lost without it.
import { useEffect, useState } from "react";

interface ReviewKeysProps {
  /** Changes with everything that is settled: the figure of the address then takes the focus. */
  version: string;
  /** The next page where something waits, and the one before; null when there is none. */
  nextHref: string | null;
  previousHref: string | null;
}

const stored = "namndkollen-kortkommandon";

/** One-key commands for the review. They can be turned off, and are left alone while somebody types. */
export function ReviewKeys({ version, nextHref, previousHref }: ReviewKeysProps) {
  const [isOn, setIsOn] = useState(true);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  useEffect(() => {
    // Asked after the first drawing, which must be the server's.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setIsOn(localStorage.getItem(stored) !== "av");
  }, []);
  useEffect(() => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target instanceof HTMLElement && target.dataset.figure !== undefined) {
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "center" });
      showInDocument(target);
    }
  }, [version]);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const isDone =
        event.key === "?"
          ? (setIsHelpOpen((is) => !is), true)
          : press(event.key, nextHref, previousHref);
      if (isDone) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn, nextHref, previousHref]);
  const toggle = (value: boolean) => {
    setIsOn(value);
    localStorage.setItem(stored, value ? "på" : "av");
  };
  return (
    <details
      open={isHelpOpen}
      onToggle={(event) => setIsHelpOpen(event.currentTarget.open)}
      className="pb-4 text-sm"
    >
      <summary className="inline-block py-1 text-accent underline underline-offset-4">
        Kortkommandon <kbd>?</kbd>
      </summary>
      <dl className="mt-2 grid max-w-measure grid-cols-[3rem_minmax(0,1fr)] gap-y-1">
        {commands.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-mono font-semibold">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex items-center gap-2">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        Kortkommandon på
      </label>
    </details>
  );
}

const commands: [string, string][] = [
  ["j", "nästa uppgift som väntar"],
  ["k", "föregående"],
  ["f", "använd förslaget"],
  ["a", "godkänn som läst"],
  ["e", "rätta: skriv värdet, Enter sparar"],
  ["m", "sätt som saknad: välj skäl"],
  ["d", "välj bort"],
  ["u", "ångra det som är avgjort"],
  ["?", "visa eller göm den här listan"],
];

const buttons: Record<string, string> = {
  a: "accept",
  f: "proposed",
  d: "discard",
  u: "undo",
};
const fields: Record<string, string> = { e: "value", m: "missing" };

function press(key: string, nextHref: string | null, previousHref: string | null): boolean {
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1, nextHref, previousHref);
  const card = currentCard();
  if (!card) return false;
  const button = card.querySelector(`button[data-act="${buttons[key] ?? ""}"]`);
  if (button instanceof HTMLElement) return (button.click(), true);
  const field = card.querySelector(`[data-act="${fields[key] ?? ""}"]`);
  if (!(field instanceof HTMLElement)) return false;
  const details = field.closest("details");
  if (details) details.open = true;
  field.focus();
  if (field instanceof HTMLInputElement) field.select();
  return true;
}

function move(step: 1 | -1, nextHref: string | null, previousHref: string | null): boolean {
  const waiting = [...document.querySelectorAll<HTMLElement>("[data-figure][data-waits]")];
  const all = [...document.querySelectorAll<HTMLElement>("[data-figure]")];
  const current = currentCard();
  const at = current ? all.indexOf(current) : step === 1 ? -1 : all.length;
  const next =
    step === 1
      ? waiting.find((card) => all.indexOf(card) > at)
      : waiting.findLast((card) => all.indexOf(card) < at);
  const href = step === 1 ? nextHref : previousHref;
  if (next) {
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    showInDocument(next);
  } else if (href) location.assign(href);
  return true;
}

function currentCard(): HTMLElement | null {
  const card = document.activeElement?.closest<HTMLElement>("[data-figure]");
  return card ?? null;
}

/** Brings the printed number into sight in the document's own pane, and no further. */
function showInDocument(card: HTMLElement): void {
  const mark = document.getElementById(`d-${card.dataset.figure ?? ""}`);
  const pane = mark?.closest<HTMLElement>("[data-document]");
  if (!mark || !pane) return;
  for (const each of pane.querySelectorAll("[data-current]")) each.removeAttribute("data-current");
  mark.setAttribute("data-current", "");
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += offset - pane.clientHeight / 3;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLSelectElement ||
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type !== "checkbox"))
  );
}
