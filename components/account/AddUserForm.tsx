"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";
import { Field } from "./Field";
import { HandedOverNote, type HandedOver } from "./HandedOverNote";

interface AddUserFormProps {
  add: (state: HandedOver, form: FormData) => Promise<HandedOver>;
}

/** A new account; its password is shown once, in the answer. */
export function AddUserForm({ add }: AddUserFormProps) {
  const [state, action, isPending] = useActionState(add, { kind: "nothing" });
  return (
    <form action={action} className="max-w-measure">
      <HandedOverNote state={state} />
      <Field label="Namn" name="name" autoComplete="off" maxLength={120} />
      <Field label="E-post" name="email" type="email" autoComplete="off" maxLength={254} />
      <button type="submit" className="button mt-2" disabled={isPending}>
        Lägg till
      </button>
    </form>
  );
}
