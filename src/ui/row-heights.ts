/** Where the rows of a long list stand, of which few were ever drawn: what was measured, else the mean of it. */

export class RowHeights {
  readonly #measured = new Map<string, number>();
  #sum = 0;
  #keys: readonly string[] = [];
  /** By place: the measured height, 0 where there is none. */
  #heights = new Float64Array();
  /** Distance of each row's upper edge from the first's; one more than there are rows. Null once it is out of date. */
  #edges: Float64Array | null = null;

  /** `guess`: height of a row before any was measured, in px. */
  constructor(readonly guess: number) {}

  /** The rows there are now, in order; the same list again costs nothing. */
  setKeys(keys: readonly string[]): void {
    if (keys === this.#keys) return;
    this.#keys = keys;
    this.#heights = Float64Array.from(keys, (key) => this.#measured.get(key) ?? 0);
    this.#edges = null;
  }

  /** Notes the true height of the row at a place; answers whether it was another before. */
  measure(index: number, height: number): boolean {
    const key = this.#keys[index];
    const before = this.#heights[index];
    if (key === undefined || before === undefined || height <= 0 || before === height) return false;
    this.#sum += height - (this.#measured.get(key) ?? 0);
    this.#measured.set(key, height);
    this.#heights[index] = height;
    this.#edges = null;
    return true;
  }

  /** Forgets every height: the list has another width. */
  forget(): void {
    this.#measured.clear();
    this.#heights.fill(0);
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
    const edges = new Float64Array(this.#heights.length + 1);
    let edge = 0;
    for (let at = 0; at < this.#heights.length; at++) {
      edge += this.#heights[at] || mean;
      edges[at + 1] = edge;
    }
    this.#edges = edges;
    return edges;
  }
}
