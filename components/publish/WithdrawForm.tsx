"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";

export interface WithdrawState {
  reason: string;
  faults: string[];
}

interface WithdrawFormProps {
  reportId: string;
  withdraw: (state: WithdrawState, form: FormData) => Promise<WithdrawState>;
}

/** Takes a report back; the reason is for the public to read. */
export function WithdrawForm({ reportId, withdraw }: WithdrawFormProps) {
  const [state, action, isPending] = useActionState(withdraw, { reason: "", faults: [] });
  return (
    <form action={action} className="max-w-measure">
      {state.faults.length > 0 && (
        <div role="alert" className="mb-6 border-l-4 border-not-achieved pl-4">
          {state.faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <input type="hidden" name="id" value={reportId} />
      <label className="mb-4 block">
        <span className="mb-1 block text-sm font-semibold">Varför</span>
        <textarea
          name="reason"
          rows={3}
          required
          maxLength={1000}
          defaultValue={state.reason}
          className="field w-full"
          aria-describedby="skal-hjalp"
        />
        <span id="skal-hjalp" className="mt-1 block text-sm text-quiet">
          Läsarna ser skälet och datumet i stället för rapporten. Ingen tidigare utgåva kommer
          tillbaka av sig själv.
        </span>
      </label>
      <button type="submit" className="button" disabled={isPending}>
        Dra tillbaka
      </button>
    </form>
  );
}
