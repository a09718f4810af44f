interface CopyTextProps {
  id: string;
  label: string;
  text: string;
}

/** A text to copy: in a field of its own, so that it can be selected whole without a script. */
export function CopyText({ id, label, text }: CopyTextProps) {
  return (
    <div className="max-w-page text-sm">
      <label htmlFor={id} className="kicker mb-0.5 block">
        {label}
      </label>
      <textarea
        id={id}
        readOnly
        rows={Math.max(1, Math.ceil(text.length / 70))}
        defaultValue={text}
        className="field block w-full resize-y font-sans leading-relaxed break-all"
      />
    </div>
  );
}
