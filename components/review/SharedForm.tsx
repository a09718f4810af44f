import { ReviewForm } from "./ReviewForm";
import type { SettleContext } from "./settleContext";

const id = "avgor";

/** The one form that the buttons of all figures send: a page of a hundred figures needn't have as many forms. */
export function SharedForm({ context }: { context: SettleContext }) {
  if (!context.mayReview) return null;
  return <ReviewForm context={context} id={id} />;
}

/** What a button of that form sends: what is to be done, of which figure. */
export function sharedButton(choice: string, key: string) {
  return { form: id, name: "val", value: `${choice} ${key}` };
}
