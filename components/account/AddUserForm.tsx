"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState, type ReactNode } from "react";
import { Field } from "./Field";
import { HandedOverNote, type HandedOver } from "./HandedOverNote";

interface AddUserFormProps {
  add: (state: HandedOver, form: FormData) => Promise<HandedOver>;
  /** The fields to choose a first role with: drawn by the server, to whom they are all. */
  children: ReactNode;
}

/** A new account, with its first role if one is chosen; its password is shown once, in the answer. */
export function AddUserForm({ add, children }: AddUserFormProps) {
  const [state, action, isPending] = useActionState(add, { kind: "nothing" });
  return (
    <form action={action}>
      <HandedOverNote state={state} />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <Field label="Namn" name="name" autoComplete="off" maxLength={120} />
        <Field label="E-post" name="email" type="email" autoComplete="off" maxLength={254} />
      </div>
      <div className="grid items-end gap-x-4 gap-y-3 text-sm sm:grid-cols-[auto_minmax(0,1fr)_auto]">
        {children}
        <button type="submit" className="button justify-self-start" disabled={isPending}>
          Lägg till
        </button>
      </div>
    </form>
  );
}
