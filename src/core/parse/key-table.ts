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
  const slots = slotsFor(keys);
  const rows = new Int32Array(slots.length);
  for (let row = 0; row < keys.length; row++) rows[put(slots, keys[row] ?? 0)] = row;
  return { slots, rows };
}

export function rowOf({ slots, rows }: KeyTable, key: number): number {
  const slot = slotOf(slots, key);
  return slots[slot] === key ? (rows[slot] ?? NO_ROW) : NO_ROW;
}

/** Keys that are only asked for: the slots of a table without rows. */
export function keySet(keys: readonly number[]): Int32Array {
  const slots = slotsFor(keys);
  for (const key of keys) put(slots, key);
  return slots;
}

export function hasKey(slots: Int32Array, key: number): boolean {
  return slots[slotOf(slots, key)] === key;
}

function slotsFor({ length }: readonly number[]): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 2))).fill(NO_ROW);
}

function put(slots: Int32Array, key: number): number {
  const slot = slotOf(slots, key);
  slots[slot] = key;
  return slot;
}

/** Slot of a key, or the free one where it would stand. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 1;
  let slot = key & mask;
  while (slots[slot] !== key && slots[slot] !== NO_ROW) slot = (slot + 1) & mask;
  return slot;
}
