"use client";

// In the client because it listens to keys. Every key does what a link or a button of the page does, so
// that nothing is lost without it.
import { useEffect, useRef, useState } from "react";
import { KeyHelp } from "./KeyHelp";
import { focusFromAddress, press } from "./reviewKeyActions";

interface ReviewKeysProps {
  /** Changes with everything that is settled: the figure of the address then takes the focus. */
  version: string;
  /** What was settled last and how much is left, for those who hear the page. */
  told: string;
  /** The next page where something waits, and the one before; null when there is none. */
  nextHref: string | null;
  previousHref: string | null;
}

const stored = "namndkollen-kortkommandon";
/** Outlives the component, which is made anew with the page after each change. */
let announcedVersion: string | null = null;

/** One-key commands for the review. They can be turned off, and are left alone while somebody types. */
export function ReviewKeys({ version, told, nextHref, previousHref }: ReviewKeysProps) {
  const [isOn, setIsOn] = useState(true);
  const region = useRef<HTMLParagraphElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // Asked after the first drawing, which must be the server's.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setIsOn(localStorage.getItem(stored) !== "av");
  }, []);
  useEffect(() => {
    focusFromAddress();
    if (announcedVersion === version) return;
    const isFirst = announcedVersion === null;
    announcedVersion = version;
    // A region that is filled before it is there is not read out.
    if (!isFirst && region.current) region.current.textContent = told;
  }, [version, told]);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (help.current?.open) return;
      const isDone =
        event.key === "?"
          ? (help.current?.showModal(), true)
          : press(event.key, { nextHref, previousHref });
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
    <>
      <p ref={region} role="status" className="sr-only" />
      <KeyHelp dialog={help} isOn={isOn} onToggle={toggle} />
    </>
  );
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
