"use client";

// In the client for useActionState only: without scripts the form works the same, as the server draws it.
import { useActionState } from "react";
import type { PublishFields, PublishState } from "./publishState";

interface PublishFormProps {
  uploadId: string;
  seen: string;
  /** The number of the release that this makes. */
  release: number;
  first: PublishFields;
  publish: (state: PublishState, form: FormData) => Promise<PublishState>;
}

/** Decision date, case number and what changed, and the button. What was filled in is kept when it is refused. */
export function PublishForm({ uploadId, seen, release, first, publish }: PublishFormProps) {
  const [state, action, isPending] = useActionState(publish, { fields: first, faults: [] });
  const { fields, faults } = state;
  return (
    <form action={action} className="max-w-measure">
      {faults.length > 0 && (
        <div role="alert" className="mb-6 border-l-4 border-not-achieved pl-4">
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
      <input type="hidden" name="id" value={uploadId} />
      <input type="hidden" name="seen" value={seen} />
      <label className="mb-4 block">
        <span className="mb-1 block text-sm font-semibold">Nämndens beslutsdatum</span>
        <input
          name="decidedOn"
          defaultValue={fields.decidedOn}
          className="field w-full"
          autoComplete="off"
          aria-describedby="beslutsdatum-hjalp"
        />
        <span id="beslutsdatum-hjalp" className="mt-1 block text-sm text-quiet">
          Till exempel 2025-02-20 eller 20 februari 2025. Tomt om det inte är känt.
        </span>
      </label>
      <label className="mb-4 block">
        <span className="mb-1 block text-sm font-semibold">Diarienummer</span>
        <input
          name="caseNumber"
          defaultValue={fields.caseNumber}
          className="field w-full"
          maxLength={80}
          autoComplete="off"
        />
      </label>
      {release > 1 && (
        <label className="mb-4 block">
          <span className="mb-1 block text-sm font-semibold">Vad som ändras, för läsarna</span>
          <textarea
            name="releaseNote"
            rows={5}
            required
            maxLength={2000}
            defaultValue={fields.releaseNote}
            className="field w-full"
            aria-describedby="andring-hjalp"
          />
          <span id="andring-hjalp" className="mt-1 block text-sm text-quiet">
            Förslaget är gjort av skillnaden ovan. Skriv gärna varför.
          </span>
        </label>
      )}
      <button type="submit" className="button mt-2" disabled={isPending}>
        {release > 1 ? `Publicera utgåva ${release}` : "Publicera"}
      </button>
    </form>
  );
}
