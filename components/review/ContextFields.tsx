import type { SettleContext } from "./settleContext";

/** The hidden fields of a form of the review. */
export function ContextFields({
  context,
  figureKey,
}: {
  context: SettleContext;
  figureKey?: string;
}) {
  return (
    <>
      <input type="hidden" name="id" value={context.uploadId} />
      <input type="hidden" name="version" value={context.version} />
      <input type="hidden" name="sida" value={context.page} />
      {figureKey !== undefined && <input type="hidden" name="uppgift" value={figureKey} />}
    </>
  );
}
