import type { AreaMapping } from "./areaMapping";

/**
 * Which mappings hold of all that are told: those of a table of shares; and for areas that it doesn't name, those of
 * whole areas, each as it was told first. An area that went whole to several was split, and in what parts nobody has
 * said: it is not mapped.
 */
export function combineMappings(
  shared: readonly AreaMapping[],
  whole: readonly AreaMapping[],
): AreaMapping[] {
  const named = new Set(shared.map(({ predecessorId }) => predecessorId));
  const once = onlyWhole(onceEach(whole));
  return [...shared, ...once.filter(({ predecessorId }) => !named.has(predecessorId))];
}

/** Report after report tells the same reorganisation: the first to tell it is kept. */
function onceEach(mappings: readonly AreaMapping[]): AreaMapping[] {
  const seen = new Map<string, AreaMapping>();
  for (const mapping of mappings) {
    const key = `${mapping.predecessorId} ${mapping.successorId}`;
    if (!seen.has(key)) seen.set(key, mapping);
  }
  return [...seen.values()];
}

function onlyWhole(mappings: readonly AreaMapping[]): AreaMapping[] {
  return mappings.filter(
    ({ predecessorId }) =>
      mappings.filter((each) => each.predecessorId === predecessorId).length === 1,
  );
}
