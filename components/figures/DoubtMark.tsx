/** Beside a figure whose reading is in doubt: a question mark to see, the words to hear. */
export function DoubtMark() {
  return (
    <span className="doubt ml-0.5 text-partly" title="Osäker läsning">
      <sup aria-hidden="true" className="font-semibold">
        ?
      </sup>
      <span className="sr-only"> (osäker läsning)</span>
    </span>
  );
}
