"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";
import { Field } from "./Field";

type Outcome = "changed" | "wrongCurrent" | "tooShort" | "tooPlain" | "notRepeated" | "same" | null;

interface PasswordFormProps {
  shortest: number;
  longest: number;
  change: (outcome: Outcome, form: FormData) => Promise<Outcome>;
}

/** The current password and a new one twice; says what came of it. */
export function PasswordForm({ shortest, longest, change }: PasswordFormProps) {
  const [outcome, action, isPending] = useActionState(change, null);
  const said = outcome && wordsOf(outcome, shortest);
  return (
    <form action={action} className="max-w-measure">
      {said && (
        <p
          role={outcome === "changed" ? "status" : "alert"}
          className={`mb-6 border-l-4 pl-4 ${
            outcome === "changed" ? "border-achieved" : "border-not-achieved"
          }`}
        >
          {said}
        </p>
      )}
      <Field
        label="Nuvarande lösenord"
        name="current"
        type="password"
        autoComplete="current-password"
      />
      <Field
        label="Nytt lösenord"
        name="next"
        type="password"
        autoComplete="new-password"
        hint={`Minst ${shortest} tecken. Några ord i rad är lätta att minnas och svåra att gissa.`}
        minLength={shortest}
        maxLength={longest}
      />
      <Field
        label="Nytt lösenord en gång till"
        name="repeated"
        type="password"
        autoComplete="new-password"
        minLength={shortest}
        maxLength={longest}
      />
      <button type="submit" className="button mt-2" disabled={isPending}>
        Byt lösenord
      </button>
    </form>
  );
}

function wordsOf(outcome: NonNullable<Outcome>, shortest: number): string {
  return {
    changed: "Lösenordet är bytt, och du är utloggad överallt utom här.",
    wrongCurrent:
      "Det nuvarande lösenordet stämmer inte. Efter tio fel i rad vilar kontot en kvart.",
    tooShort: `Det nya lösenordet ska ha minst ${shortest} tecken.`,
    tooPlain:
      "Det nya lösenordet är för lätt att gissa: det är e-postadressen, eller samma få tecken om igen.",
    notRepeated: "Det nya lösenordet är inte skrivet lika båda gångerna.",
    same: "Det nya lösenordet är detsamma som det gamla.",
  }[outcome];
}
