/** Rows of a trained model by the numbers of its features: two typed arrays, as a post asks for some thousands. */

/** No row has the number asked for. */
export const NO_ROW = -1;

export interface KeyTable {
  /** Keys, each at the place that it points to or at the next free one; -1 is free. */
  slots: Int32Array;
  /** Row of the key at each slot. */
  rows: Int32Array;
}

/** Keys are from 0 up; where one stands twice, the later row counts. */
export function keyTable(keys: readonly number[]): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const slots = new Int32Array(size).fill(NO_ROW);
  const rows = new Int32Array(size);
  const mask = size - 1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    let slot = key & mask;
    while (slots[slot] !== NO_ROW && slots[slot] !== key) slot = (slot + 1) & mask;
    slots[slot] = key;
    rows[slot] = row;
  }
  return { slots, rows };
}

export function rowOf({ slots, rows }: KeyTable, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  for (;;) {
    const there = slots[slot];
    if (there === key) return rows[slot] ?? NO_ROW;
    if (there === NO_ROW) return NO_ROW;
    slot = (slot + 1) & mask;
  }
}
