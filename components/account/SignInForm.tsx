"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";
import { Field } from "./Field";

interface SignInState {
  email: string;
  isRefused: boolean;
}

interface SignInFormProps {
  /** Where to go afterwards. */
  till: string;
  signIn: (state: SignInState, form: FormData) => Promise<SignInState>;
}

/** E-mail and password. A refusal says the same whatever was wrong. */
export function SignInForm({ till, signIn }: SignInFormProps) {
  const [state, action, isPending] = useActionState(signIn, { email: "", isRefused: false });
  return (
    <form action={action} className="max-w-measure">
      {state.isRefused && (
        <p role="alert" className="mb-6 border-l-4 border-not-achieved pl-4">
          E-postadressen och lösenordet hör inte ihop, eller så är kontot avstängt. Efter tio fel i
          rad vilar kontot en kvart.
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
