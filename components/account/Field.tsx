import type { ComponentProps } from "react";

interface FieldProps extends ComponentProps<"input"> {
  label: string;
  /** What may be written, under the label. */
  hint?: string;
}

/** A labelled line to write in. Must be filled in. */
export function Field({ label, hint, ...input }: FieldProps) {
  const hintId = hint && `${input.name}-hjalp`;
  return (
    <div className="mb-4">
      <label>
        <span className="mb-1 block text-sm font-semibold">{label}</span>
        <input required aria-describedby={hintId} className="field w-full" {...input} />
      </label>
      {hint && (
        <p id={hintId} className="mt-1 text-sm text-quiet">
          {hint}
        </p>
      )}
    </div>
  );
}
