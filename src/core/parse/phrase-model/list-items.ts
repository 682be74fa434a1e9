/** Where each word of a row stands in its list: between commas, other marks and the words that join. */
import { GAP } from "./gap.ts";
import type { Row } from "./row.ts";
import { JOIN_GROUP } from "./word-traits.ts";

/** A bit for each gap that ends an item. */
const BREAKS = [
  GAP.comma,
  GAP.colon,
  GAP.slash,
  GAP.open,
  GAP.close,
  GAP.dash,
  GAP.semicolon,
  GAP.ampersand,
  GAP.other,
].reduce((bits, gap) => bits | (1 << gap), 0);
/** Longer items and lists are all alike. */
const MOST_WORDS = 8;
const MOST_ITEMS = 3;

/** Fills in the row's items; its gaps and groups must be there. */
export function markItems(row: Row): void {
  let number = 0;
  for (let i = 0; i < row.count; number++) {
    let next = i + 1;
    while (next < row.count && !((BREAKS >> (row.gap[next] ?? 0)) & 1) && row.group[next] !== JOIN_GROUP)
      next++;
    const first = row.group[i] === JOIN_GROUP && next > i + 1 ? i + 1 : i;
    for (let at = i; at < next; at++) {
      row.itemAt[at] = at < first ? 0 : Math.min(MOST_WORDS, at - first + 1);
      row.itemLeft[at] = Math.min(MOST_WORDS, next - at);
      row.itemNumber[at] = Math.min(MOST_ITEMS, number);
    }
    i = next;
  }
}
