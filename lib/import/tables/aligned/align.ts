import { centerOf, type Span } from "../../placed/segment";

export type Edge = (span: Span) => number;

const edges: readonly Edge[] = [({ right }) => right, centerOf, ({ left }) => left];

/** Where columns stand, and by which edge: numbers are set flush right, seldom centred or flush left. */
export interface Columns {
  places: number[];
  edge: Edge;
  isFlushRight: boolean;
  spans: Span[];
  /** How far the cells of whole rows stand from each column's place; a few stand farther. */
  drifts: number[];
}

/**
 * The columns that rows of equally many cells form: the middle one of their places, by the edge at which they stand most
 * exactly under each other.
 */
export function columnsOf(rows: readonly (readonly Span[])[]): Columns {
  const count = rows[0]?.length ?? 0;
  const each = Array.from({ length: count }, (_, column) =>
    rows.flatMap((row) => row[column] ?? []),
  );
  const found = edges.map((edge) => {
    const places = each.map((cells) => median(cells.map(edge)));
    const distances = each.map((cells, column) =>
      cells.map((cell) => Math.abs(edge(cell) - (places[column] ?? 0))),
    );
    const spread = distances.flat().reduce((sum, one) => sum + one, 0);
    return { places, edge, spread, drifts: distances.map(mostOf) };
  });
  const best = found.reduce((least, one) => (one.spread < least.spread ? one : least));
  const spans = each.map((cells) => ({
    left: median(cells.map(({ left }) => left)),
    right: median(cells.map(({ right }) => right)),
  }));
  const { places, edge, drifts } = best;
  return { places, edge, isFlushRight: edge === edges[0], spans, drifts };
}

/**
 * The column of each cell of a row, left to right and no two the same, so that they stand nearest; uncertain when another
 * way is nearly as near, or a cell stands farther off than in most whole rows: two numbers that have run together
 * draw all after them to the left. Null for more cells than columns.
 */
export function assign(
  cells: readonly Span[],
  columns: Columns,
): { columns: number[]; isUncertain: boolean } | null {
  const { places, edge } = columns;
  if (cells.length === places.length)
    return { columns: cells.map((_, index) => index), isUncertain: false };
  if (cells.length > places.length) return null;
  const [best, next] = waysOf(cells.map(edge), places, 0);
  if (!best) return null;
  const isNear = next !== undefined && next.cost - best.cost < clearance;
  const isOff = cells.some((cell, at) => standsOff(cell, best.columns[at] ?? 0, columns));
  const isUncertain = isNear || isOff;
  return { columns: best.columns, isUncertain };
}

/** Farther from its column than most, or so far that it may be the next one's. */
export function standsOff(cell: Span, column: number, { places, edge, drifts }: Columns): boolean {
  const place = places[column] ?? 0;
  const pitch = Math.min(
    ...[column - 1, column + 1].map((next) => Math.abs((places[next] ?? Infinity) - place)),
  );
  return Math.abs(edge(cell) - place) > Math.min(drifts[column] ?? 0, pitch / 4) + 1;
}

/** Points by which the best way must be better than the next: three characters. */
const clearance = 15;

interface Way {
  cost: number;
  columns: number[];
}

/** The two best ways to put the cells in columns from `from` on; the rest cannot win. */
function waysOf(cells: readonly number[], places: readonly number[], from: number): Way[] {
  const table = new Map<string, Way[]>();
  const solve = (cell: number, column: number): Way[] => {
    if (cell === cells.length) return [{ cost: 0, columns: [] }];
    if (places.length - column < cells.length - cell) return [];
    const key = `${cell} ${column}`;
    const known = table.get(key);
    if (known) return known;
    const distance = Math.abs((cells[cell] ?? 0) - (places[column] ?? 0));
    const here = solve(cell + 1, column + 1).map((way) => ({
      cost: way.cost + distance,
      columns: [column, ...way.columns],
    }));
    const ways = [...here, ...solve(cell, column + 1)]
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, 2);
    table.set(key, ways);
    return ways;
  };
  return solve(0, from);
}

/** What three of four are no larger than. */
function mostOf(distances: readonly number[]): number {
  return distances.toSorted((a, b) => a - b)[Math.ceil(distances.length * 0.75) - 1] ?? 0;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}
