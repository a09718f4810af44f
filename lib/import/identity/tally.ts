/** Counts evidence for the candidates of one question, and answers only when one clearly leads. */
export class Tally<T> {
  private readonly weights = new Map<T, number>();
  private readonly once = new Set<string>();

  /** Adds evidence; with `onceKey` the same evidence counts a single time however often it is printed. */
  add(candidate: T, weight: number, onceKey?: string): void {
    if (onceKey !== undefined) {
      if (this.once.has(onceKey)) return;
      this.once.add(onceKey);
    }
    this.weights.set(candidate, this.weightOf(candidate) + weight);
  }

  weightOf(candidate: T): number {
    return this.weights.get(candidate) ?? 0;
  }

  /** Heaviest first. */
  ranked(): { candidate: T; weight: number }[] {
    return [...this.weights]
      .map(([candidate, weight]) => ({ candidate, weight }))
      .sort((a, b) => b.weight - a.weight);
  }

  /** The leader if it has `least` weight and `lead` times the weight of the next; null when in doubt. */
  winner(least: number, lead: number): T | null {
    const [first, second] = this.ranked();
    if (!first || first.weight < least) return null;
    if (second && first.weight < lead * second.weight) return null;
    return first.candidate;
  }

  /** The candidates as text for a problem: "A (5), B (4)". */
  toString(): string {
    return this.ranked()
      .slice(0, 3)
      .map(({ candidate, weight }) => `${String(candidate)} (${weight})`)
      .join(", ");
  }
}
