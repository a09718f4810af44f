/** A button that isn't the form's main one: bordered, on the page's own ground. */
export const quietButton =
  "min-h-9 cursor-pointer rounded-[2px] border border-rule-strong bg-paper px-3 text-sm font-semibold text-accent hover:bg-tint";
