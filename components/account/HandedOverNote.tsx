/** A password to hand over, or why there is none. */
export type HandedOver =
  | { kind: "nothing" }
  | { kind: "password"; email: string; password: string }
  | { kind: "taken" | "invalid"; email: string };

/** What came of making or resetting an account: the password is on the screen this once. */
export function HandedOverNote({ state }: { state: HandedOver }) {
  if (state.kind === "nothing") return null;
  if (state.kind !== "password") {
    return (
      <p role="alert" className="mb-6 border-l-4 border-not-achieved pl-4">
        {state.kind === "taken"
          ? `${state.email} har redan ett konto.`
          : "Fyll i ett namn och en e-postadress. I alla nämnder kan man bara vara administratör."}
      </p>
    );
  }
  return (
    <div role="status" className="mb-6 border-l-4 border-achieved bg-tint px-4 py-2.5">
      <p>
        Engångslösenord för {state.email}:{" "}
        <code className="font-semibold whitespace-nowrap">{state.password}</code>
      </p>
      <p className="text-sm text-quiet">
        Det visas bara nu. Lämna det på ett säkert sätt: det släpper in en gång, inom tre dygn, och
        byts då mot ett eget.
      </p>
    </div>
  );
}
