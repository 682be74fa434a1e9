/** The features of one word of a row, each as a number of 18 bits. */
import { featureNumber } from "./feature-number.ts";
import { GAPS } from "./gap.ts";
import type { Row } from "./row.ts";
import { blend, JOIN_GROUP, mix } from "./word-traits.ts";

/** Most features of a word. */
export const MOST_FEATURES = 180;
/** Stands for a word beyond the end of the sentence. */
const EDGE = 0x5bd1e995;
const BITS = 12;

/** Work space: the value of each feature and its kind. Every word has the first 33, so that their kinds stay written. */
const values = new Int32Array(MOST_FEATURES);
const kindOf = Uint8Array.from(values, (_, n) => n + 1);

/** Writes the features' numbers into `into`, and what kind each is into `kinds`, and answers how many they are. */
export function featuresAt(row: Row, i: number, into: Int32Array, kinds?: Uint8Array): number {
  let count = besideIt(row, i);
  count = leadingToIt(row, i, count);
  count = knownOfIt(row, i, count);
  count = aroundIt(row, i, count);
  for (let n = 0; n < count; n++) into[n] = featureNumber(kindOf[n] ?? 0, values[n] ?? 0);
  kinds?.set(kindOf.subarray(0, count));
  return count;
}

/** The word and its neighbours, their groups and shapes. */
function besideIt(row: Row, i: number): number {
  const last = row.count - 1;
  const head = row.headline;
  const word = row.word[i] ?? 0;
  const word1 = i > 0 ? (row.word[i - 1] ?? 0) : EDGE;
  const word2 = i > 1 ? (row.word[i - 2] ?? 0) : EDGE;
  const next1 = i < last ? (row.word[i + 1] ?? 0) : EDGE;
  const next2 = i + 1 < last ? (row.word[i + 2] ?? 0) : EDGE;
  const group = row.group[i] ?? 0;
  const group1 = i > 0 ? (row.group[i - 1] ?? 0) : EDGE;
  const group2 = i > 1 ? (row.group[i - 2] ?? 0) : EDGE;
  const after1 = i < last ? (row.group[i + 1] ?? 0) : EDGE;
  const after2 = i + 1 < last ? (row.group[i + 2] ?? 0) : EDGE;
  const shape = shapeAt(row, i);
  const shape1 = i > 0 ? (row.shape[i - 1] ?? 0) : EDGE;
  const shapeAfter = i < last ? (row.shape[i + 1] ?? 0) : EDGE;
  const gap = row.gap[i] ?? 0;
  const gapAfter = row.gap[i + 1] ?? 0;
  let n = 0;
  values[n++] = word;
  values[n++] = row.suffix[i] ?? 0;
  values[n++] = row.prefix[i] ?? 0;
  values[n++] = shape * 2 + head;
  values[n++] = word1;
  values[n++] = word2;
  values[n++] = next1;
  values[n++] = next2;
  values[n++] = blend(word1, word);
  values[n++] = blend(word, next1);
  values[n++] = blend(word2, word1);
  values[n++] = gap * 2 + head;
  values[n++] = gapAfter * 2 + head;
  values[n++] = gapsAt(row, i) * 2 + head;
  values[n++] = blend(word1, gap);
  values[n++] = group * 2 + head;
  values[n++] = group1;
  values[n++] = after1;
  values[n++] = blend(group1, group);
  values[n++] = blend(group, after1);
  values[n++] = blend(group2, group1);
  values[n++] = blend(after1, after2);
  values[n++] = blend(group1, mix(gap, shape));
  values[n++] = blend(shape1, shape * GAPS + gap);
  values[n++] = blend(shape, shapeAfter * GAPS + gapAfter);
  return n;
}

/** What leads to it, from its sentence and from the one before, and whose life it tells of. */
function leadingToIt(row: Row, i: number, first: number): number {
  const head = row.headline;
  const group1 = i > 0 ? (row.group[i - 1] ?? 0) : EDGE;
  const cue = row.cueGroup[i] ?? 0;
  const denied = row.denied[i] === 0 ? 0 : 1;
  const later = row.later[i] ?? 0;
  const deniedLater = row.deniedLater[i] ?? 0;
  let n = first;
  values[n++] = row.cue[i] ?? 0;
  values[n++] = blend(cue, row.earlier[i] ?? 0);
  values[n++] = blend(cue, row.distance[i] ?? 0);
  values[n++] = blend(cue, group1);
  values[n++] = blend(cue, denied * 2 + head);
  values[n++] = blend(later, cue);
  values[n++] = row.start;
  values[n++] = row.startTwo;
  if (row.label[i] !== 0) {
    kindOf[n] = 34;
    values[n++] = row.label[i] ?? 0;
  }
  kindOf[n] = 35;
  values[n++] = blend(denied, group1);
  kindOf[n] = 47;
  values[n++] = row.denied[i] ?? 0;
  kindOf[n] = 48;
  values[n++] = blend(row.sinceDenied[i] ?? 0, cue);
  kindOf[n] = 49;
  values[n++] = blend(deniedLater, denied * 2 + head);
  kindOf[n] = 50;
  values[n++] = blend(deniedLater, later);
  if (row.carried !== 0) {
    kindOf[n] = 57;
    values[n++] = blend(row.carried, cue);
    kindOf[n] = 58;
    values[n++] = blend(row.carried, later);
    kindOf[n] = 59;
    values[n++] = blend(row.carried, mix(shapeAt(row, i), row.gap[i] ?? 0));
  }
  if (row.other[i] !== 0) {
    kindOf[n] = 60;
    values[n++] = group1;
    kindOf[n] = 61;
    values[n++] = blend(cue, shapeAt(row, i));
  }
  return n;
}

/** Where it stands, and what lists and rules know. */
function knownOfIt(row: Row, i: number, first: number): number {
  const last = row.count - 1;
  const head = row.headline;
  const group1 = i > 0 ? (row.group[i - 1] ?? 0) : EDGE;
  const shape = shapeAt(row, i);
  const gaps = gapsAt(row, i);
  let n = first;
  kindOf[n] = 36;
  values[n++] = head * 8 + row.partsAfter;
  kindOf[n] = 37;
  values[n++] = blend(row.bullet, row.header);
  kindOf[n] = 38;
  values[n++] = Math.min(i, 4) * 4 + row.question * 2 + head;
  kindOf[n] = 39;
  values[n++] = blend(row.partsAfter * 2 + head, shape);
  const known = row.known[i] ?? 0;
  const known1 = i > 0 ? (row.known[i - 1] ?? 0) : 0;
  const knownAfter = i < last ? (row.known[i + 1] ?? 0) : 0;
  for (let bit = 0; known >> bit > 0 && bit < BITS; bit++) {
    if (!(known & (1 << bit))) continue;
    kindOf[n] = 40;
    values[n++] = bit * 2 + head;
    kindOf[n] = 41;
    values[n++] = blend(bit, group1);
    kindOf[n] = 42;
    values[n++] = blend(bit, shape);
    kindOf[n] = 43;
    values[n++] = blend(bit, gaps);
  }
  kindOf[n] = 44;
  values[n++] = blend(known1, known);
  kindOf[n] = 45;
  values[n++] = blend(known, knownAfter);
  kindOf[n] = 46;
  values[n++] = knownAfter;
  const ruled = row.ruled[i] ?? 0;
  const ruled1 = i > 0 ? (row.ruled[i - 1] ?? 0) : 0;
  const ruledAfter = i < last ? (row.ruled[i + 1] ?? 0) : 0;
  for (let bit = 0; ruled >> bit > 0 && bit < BITS; bit++) {
    if (!(ruled & (1 << bit))) continue;
    kindOf[n] = 51;
    values[n++] = bit * 2 + head;
    kindOf[n] = 52;
    values[n++] = blend(bit, gaps);
    kindOf[n] = 53;
    values[n++] = blend(bit, known);
  }
  kindOf[n] = 54;
  values[n++] = blend(ruled, ruledAfter);
  kindOf[n] = 55;
  values[n++] = blend(ruled1, ruled);
  if (ruled !== 0) {
    kindOf[n] = 56;
    values[n++] = row.rule[i] ?? 0;
  }
  return n;
}

/** Its place in a list, and the company of its sentence. */
function aroundIt(row: Row, i: number, first: number): number {
  const head = row.headline;
  const itemAt = row.itemAt[i] ?? 0;
  const form = row.form * 2 + head;
  const formBefore = mix(form, row.formBefore);
  let n = first;
  kindOf[n] = 62;
  values[n++] = blend(itemAt, (row.itemLeft[i] ?? 0) * 2 + head);
  kindOf[n] = 63;
  values[n++] = blend(itemAt, (row.itemNumber[i] ?? 0) * GAPS + (row.gap[i] ?? 0));
  kindOf[n] = 64;
  values[n++] = form;
  kindOf[n] = 65;
  values[n++] = blend(form, row.formBefore);
  kindOf[n] = 66;
  values[n++] = blend(form, row.formAfter);
  kindOf[n] = 67;
  values[n++] = blend(formBefore, row.formAfter);
  kindOf[n] = 68;
  values[n++] = blend(form, (i === 0 ? 1 : 0) * 8 + shapeAt(row, i));
  kindOf[n] = 69;
  values[n++] = blend(form, mix(row.carried, row.formBefore));
  kindOf[n] = 70;
  values[n++] = blend(form, gapsAt(row, i));
  if (row.above !== 0) {
    kindOf[n] = 71;
    values[n++] = blend(row.above, form);
    kindOf[n] = 72;
    values[n++] = blend(row.above, row.cueGroup[i] ?? 0);
  }
  return n;
}

function shapeAt(row: Row, i: number): number {
  return (row.shape[i] ?? 0) * 4 + row.plainCase;
}
/** Gaps on both sides of a word. */
function gapsAt(row: Row, i: number): number {
  return (row.gap[i] ?? 0) * GAPS + (row.gap[i + 1] ?? 0);
}

/** Kinds of neighbourhood that two labels may depend on. */
export const NEIGHBOURHOODS = GAPS * 2;
/** The gap between a word and the one before, and whether the one before joins, as "and" does. */
export function neighbourhoodAt(row: Row, i: number): number {
  return (row.gap[i] ?? 0) * 2 + (i > 0 && row.group[i - 1] === JOIN_GROUP ? 1 : 0);
}
