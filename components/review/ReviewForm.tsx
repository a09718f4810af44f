import type { ReactNode } from "react";
import type { SettleContext } from "./settleContext";

interface ReviewFormProps {
  context: SettleContext;
  /** What of the draft it is about: the key of a figure, of a series' first one, or of a goal. */
  figureKey?: string;
  id?: string;
  className?: string;
  children?: ReactNode;
}

/** A form of the review: it settles something, and says of which upload, as it was seen. */
export function ReviewForm({ context, figureKey, children, ...form }: ReviewFormProps) {
  return (
    <form action={context.settle} {...form}>
      <input type="hidden" name="id" value={context.uploadId} />
      <input type="hidden" name="version" value={context.version} />
      <input type="hidden" name="sida" value={context.page} />
      {figureKey !== undefined && <input type="hidden" name="uppgift" value={figureKey} />}
      {children}
    </form>
  );
}
