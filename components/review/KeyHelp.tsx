"use client";

// In the client as a part of `ReviewKeys`, which opens it.
import type { RefObject } from "react";
import { quietButton } from "./quietButton";
import { commands } from "./reviewKeyActions";

interface KeyHelpProps {
  dialog: RefObject<HTMLDialogElement | null>;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}

/** The list of keys, over the page: it is left with Esc, and the focus is where it was. */
export function KeyHelp({ dialog, isOn, onToggle }: KeyHelpProps) {
  return (
    <div className="pb-3 text-sm">
      <button type="button" className={quietButton} onClick={() => dialog.current?.showModal()}>
        Kortkommandon <kbd className="font-mono">?</kbd>
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="kortkommandon"
        className="m-auto max-w-[34rem] border border-rule-strong bg-paper p-6 text-ink backdrop:bg-black/40"
      >
        <h2 id="kortkommandon">Kortkommandon</h2>
        <dl className="mt-3 grid grid-cols-[3rem_minmax(0,1fr)] gap-y-1">
          {commands.map(([key, what]) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="font-mono font-semibold">{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="mt-4 flex items-center gap-2">
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => onToggle(event.currentTarget.checked)}
          />
          Kortkommandon på
        </label>
        <form method="dialog" className="mt-4">
          <button className={quietButton}>Stäng</button>
        </form>
      </dialog>
    </div>
  );
}
