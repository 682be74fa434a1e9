/** Where the rows of a long list stand, of which few were ever drawn: what was measured, else the mean of it. */

export class RowHeights {
  readonly #measured = new Map<string, number>();
  #sum = 0;
  #keys: readonly string[] = [];
  /** Distance of each row's upper edge from the first's; one more than there are rows. Null once it is out of date. */
  #edges: Float64Array | null = null;

  /** `guess`: height of a row before any was measured, in px. */
  constructor(readonly guess: number) {}

  /** The rows there are now, in order. */
  setKeys(keys: readonly string[]): void {
    if (keys === this.#keys) return;
    this.#keys = keys;
    this.#edges = null;
  }

  /** Notes a row's true height; answers whether it was another before. */
  measure(key: string, height: number): boolean {
    const before = this.#measured.get(key);
    if (height <= 0 || before === height) return false;
    this.#sum += height - (before ?? 0);
    this.#measured.set(key, height);
    this.#edges = null;
    return true;
  }

  /** Forgets every height: the list has another width. */
  forget(): void {
    this.#measured.clear();
    this.#sum = 0;
    this.#edges = null;
  }

  /** Distance from the list's upper edge to a row's; to the lower edge for the number of rows. */
  top(index: number): number {
    return this.#all()[Math.min(Math.max(0, index), this.#keys.length)] ?? 0;
  }

  /** The row at a distance from the list's upper edge; the first or last where it lies outside. */
  rowAt(distance: number): number {
    const edges = this.#all();
    let low = 0;
    let high = Math.max(0, this.#keys.length - 1);
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((edges[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #all(): Float64Array {
    if (this.#edges) return this.#edges;
    const mean = this.#measured.size > 0 ? this.#sum / this.#measured.size : this.guess;
    const edges = new Float64Array(this.#keys.length + 1);
    for (const [at, key] of this.#keys.entries())
      edges[at + 1] = (edges[at] ?? 0) + (this.#measured.get(key) ?? mean);
    this.#edges = edges;
    return edges;
  }
}
