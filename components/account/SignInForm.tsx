"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";
import { Field } from "./Field";

interface SignInState {
  email: string;
  why: "refused" | "ended" | "tooMany" | null;
}

interface SignInFormProps {
  /** Where to go afterwards. */
  till: string;
  signIn: (state: SignInState, form: FormData) => Promise<SignInState>;
}

/** E-mail and password. A refusal says the same whatever was wrong with either. */
export function SignInForm({ till, signIn }: SignInFormProps) {
  const [state, action, isPending] = useActionState(signIn, { email: "", why: null });
  return (
    <form action={action} className="max-w-measure">
      {state.why && (
        <p role="alert" className="mb-6 border-l-4 border-not-achieved pl-4">
          {refusals[state.why]}
        </p>
      )}
      <input type="hidden" name="till" value={till} />
      <Field
        label="E-post"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state.email}
      />
      <Field label="Lösenord" name="password" type="password" autoComplete="current-password" />
      <button type="submit" className="button mt-2" disabled={isPending}>
        Logga in
      </button>
    </form>
  );
}

const refusals = {
  refused:
    "E-postadressen och lösenordet hör inte ihop, eller så är kontot avstängt. Efter tio fel i rad vilar kontot en kvart.",
  ended:
    "Engångslösenordet är redan använt, eller så har det gått ut. Be den som är administratör om ett nytt.",
  tooMany:
    "Just nu kommer det för många försök att logga in härifrån. Lösenordet har inte prövats. Vänta en kvart och försök igen.",
};
