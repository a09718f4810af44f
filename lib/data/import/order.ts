import "server-only";

/**
 * The known order with the printed one worked in: what is new comes right after what it was printed
 * after, so that a row that appears in one year's statement stands where that statement has it.
 */
export function mergeOrder<T>(known: readonly T[], printed: readonly T[]): T[] {
  const order = [...known];
  let cursor = -1;
  for (const each of printed) {
    const index = order.indexOf(each);
    if (index >= 0) cursor = index;
    else order.splice(++cursor, 0, each);
  }
  return order;
}
