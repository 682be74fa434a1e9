/** The features of one word of a row, each as a number of 18 bits. */
import { GAPS } from "./gap.ts";
import type { Row } from "./row.ts";
import { JOIN_GROUP, mix } from "./word-traits.ts";

/** Most features of a word. */
export const MOST_FEATURES = 180;
const KEY = 0x3ffff;
/** Stands for a word beyond the end of the sentence. */
const EDGE = 0x5bd1e995;
const BITS = 12;

/** Writes the features' numbers into `into`, and what kind each is into `kinds`, and answers how many they are. */
export function featuresAt(row: Row, i: number, into: Int32Array, kinds?: Uint8Array): number {
  let n = 0;
  const see = (kind: number, value: number) => {
    if (kinds) kinds[n] = kind;
    into[n++] = mix(value ^ Math.imul(kind, 0x9e3779b1), kind) & KEY;
  };
  const last = row.count - 1;
  const at = (list: Int32Array, k: number) => (k < 0 || k > last ? EDGE : (list[k] ?? 0));
  const head = row.headline;
  const word = at(row.word, i);
  const word1 = at(row.word, i - 1);
  const word2 = at(row.word, i - 2);
  const next1 = at(row.word, i + 1);
  const group = at(row.group, i);
  const group1 = at(row.group, i - 1);
  const after1 = at(row.group, i + 1);
  const shape = at(row.shape, i) * 4 + row.plainCase;
  const gap = row.gap[i] ?? 0;
  const gapAfter = row.gap[i + 1] ?? 0;
  const gaps = gap * GAPS + gapAfter;
  // The word and its neighbours.
  see(1, word);
  see(2, at(row.suffix, i));
  see(3, at(row.prefix, i));
  see(4, shape * 2 + head);
  see(5, word1);
  see(6, word2);
  see(7, next1);
  see(8, at(row.word, i + 2));
  see(9, mix(word1, word));
  see(10, mix(word, next1));
  see(11, mix(word2, word1));
  see(12, gap * 2 + head);
  see(13, gapAfter * 2 + head);
  see(14, gaps * 2 + head);
  see(15, mix(word1, gap));
  // Their groups and shapes.
  see(16, group * 2 + head);
  see(17, group1);
  see(18, after1);
  see(19, mix(group1, group));
  see(20, mix(group, after1));
  see(21, mix(at(row.group, i - 2), group1));
  see(22, mix(after1, at(row.group, i + 2)));
  see(23, mix(group1, mix(gap, shape)));
  see(24, mix(at(row.shape, i - 1), shape * GAPS + gap));
  see(25, mix(shape, at(row.shape, i + 1) * GAPS + gapAfter));
  // What leads to it.
  const cue = row.cueGroup[i] ?? 0;
  const denied = row.denied[i] === 0 ? 0 : 1;
  see(26, row.cue[i] ?? 0);
  see(27, mix(cue, row.earlier[i] ?? 0));
  see(28, mix(cue, row.distance[i] ?? 0));
  see(29, mix(cue, group1));
  see(30, mix(cue, denied * 2 + head));
  see(31, mix(row.later[i] ?? 0, cue));
  see(32, row.start);
  see(33, row.startTwo);
  if (row.label[i]) see(34, row.label[i] ?? 0);
  see(35, mix(denied, group1));
  see(47, row.denied[i] ?? 0);
  see(48, mix(row.sinceDenied[i] ?? 0, cue));
  see(49, mix(row.deniedLater[i] ?? 0, denied * 2 + head));
  see(50, mix(row.deniedLater[i] ?? 0, row.later[i] ?? 0));
  // What the sentence before leads to, and whose life this one tells of.
  if (row.carried !== 0) {
    see(57, mix(row.carried, cue));
    see(58, mix(row.carried, row.later[i] ?? 0));
    see(59, mix(row.carried, mix(shape, gap)));
  }
  if (row.other[i] !== 0) {
    see(60, group1);
    see(61, mix(cue, shape));
  }
  // Where it stands.
  see(36, head * 8 + row.partsAfter);
  see(37, mix(row.bullet, row.header));
  see(38, Math.min(i, 4) * 4 + row.question * 2 + head);
  see(39, mix(row.partsAfter * 2 + head, shape));
  // What lists and rules know.
  const known = row.known[i] ?? 0;
  const knownAfter = i < last ? (row.known[i + 1] ?? 0) : 0;
  for (let bit = 0; known >> bit > 0 && bit < BITS; bit++) {
    if (!(known & (1 << bit))) continue;
    see(40, bit * 2 + head);
    see(41, mix(bit, group1));
    see(42, mix(bit, shape));
    see(43, mix(bit, gaps));
  }
  see(44, mix(i > 0 ? (row.known[i - 1] ?? 0) : 0, known));
  see(45, mix(known, knownAfter));
  see(46, knownAfter);
  const ruled = row.ruled[i] ?? 0;
  const ruledAfter = i < last ? (row.ruled[i + 1] ?? 0) : 0;
  const ruled1 = i > 0 ? (row.ruled[i - 1] ?? 0) : 0;
  for (let bit = 0; ruled >> bit > 0 && bit < BITS; bit++) {
    if (!(ruled & (1 << bit))) continue;
    see(51, bit * 2 + head);
    see(52, mix(bit, gaps));
    see(53, mix(bit, known));
  }
  see(54, mix(ruled, ruledAfter));
  see(55, mix(ruled1, ruled));
  if (ruled) see(56, row.rule[i] ?? 0);
  // Its place in a list, and the company of its sentence.
  const itemAt = row.itemAt[i] ?? 0;
  see(62, mix(itemAt, (row.itemLeft[i] ?? 0) * 2 + head));
  see(63, mix(itemAt, (row.itemNumber[i] ?? 0) * GAPS + gap));
  const form = row.form * 2 + head;
  const formBefore = mix(form, row.formBefore);
  see(64, form);
  see(65, formBefore);
  see(66, mix(form, row.formAfter));
  see(67, mix(formBefore, row.formAfter));
  see(68, mix(form, (i === 0 ? 1 : 0) * 8 + shape));
  see(69, mix(form, mix(row.carried, row.formBefore)));
  see(70, mix(form, gaps));
  if (row.above !== 0) {
    see(71, mix(row.above, form));
    see(72, mix(row.above, cue));
  }
  return n;
}

/** Kinds of neighbourhood that two labels may depend on. */
export const NEIGHBOURHOODS = GAPS * 2;
/** The gap between a word and the one before, and whether the one before joins, as "and" does. */
export function neighbourhoodAt(row: Row, i: number): number {
  return (row.gap[i] ?? 0) * 2 + (i > 0 && row.group[i - 1] === JOIN_GROUP ? 1 : 0);
}
