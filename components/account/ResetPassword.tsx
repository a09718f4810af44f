"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";
import { HandedOverNote, type HandedOver } from "./HandedOverNote";

interface ResetPasswordProps {
  user: { id: string; name: string; email: string };
  reset: (state: HandedOver, form: FormData) => Promise<HandedOver>;
}

/** Gives somebody a new one-time password, shown once, and signs them out everywhere. */
export function ResetPassword({ user, reset }: ResetPasswordProps) {
  const [state, action, isPending] = useActionState(reset, { kind: "nothing" });
  return (
    <form action={action}>
      <HandedOverNote state={state} />
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="email" value={user.email} />
      <button type="submit" className="button-quiet" disabled={isPending}>
        Nytt engångslösenord<span className="sr-only"> till {user.name}</span>
      </button>
    </form>
  );
}
