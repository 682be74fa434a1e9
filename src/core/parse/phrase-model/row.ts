/** The words of one sentence with all that their features are made of. */
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { GAP, gapOf } from "./gap.ts";
import type { Known } from "./known-words.ts";
import { markItems } from "./list-items.ts";
import { hashOf, isCue, KIN_GROUP, mix, NOT_GROUP, shapeOf } from "./word-traits.ts";

/** Longest sentence that is tagged, in words. */
export const MOST_WORDS = 220;

/** One number for each word, reused from sentence to sentence. */
export interface Row {
  count: number;
  word: Int32Array;
  prefix: Int32Array;
  suffix: Int32Array;
  shape: Int32Array;
  group: Int32Array;
  /** What stands before the word; one more for the end. */
  gap: Int32Array;
  /** What lists and rules say of it, as bits. */
  known: Int32Array;
  /** What the rules found at it: a bit for the first and one for later words of each field. */
  ruled: Int32Array;
  /** Number of the rule that found it. */
  rule: Int32Array;
  /** The nearest leading word to the left, its group, the group of the one before it, and how far it is. */
  cue: Int32Array;
  cueGroup: Int32Array;
  earlier: Int32Array;
  distance: Int32Array;
  /** Group of the nearest leading word to the right. */
  later: Int32Array;
  /** The "not" before it in its clause, 0 for none, and how far before. */
  denied: Int32Array;
  sinceDenied: Int32Array;
  /** Whether a "not" comes after it in its sentence. */
  deniedLater: Int32Array;
  /** The words before the last colon. */
  label: Int32Array;
  /** Whether somebody else than the author was named before it: "my sister is at". */
  other: Int32Array;
  /** What the sentence before in the same line led to, and the label that stands before its bullets; 0 for none. */
  carried: number;
  carriedLabel: number;
  /** Line of the row, and what it leads to at its end. */
  line: number;
  lastCue: number;
  lastLabel: number;
  start: number;
  startTwo: number;
  headline: number;
  /** What capitals tell: 0 names, 1 nothing as there are none, 2 nothing as all are. */
  plainCase: number;
  /** What the list is of, for a list item. */
  header: number;
  bullet: number;
  question: number;
  /** Parts of the headline after this one. */
  partsAfter: number;
  /** The list item that each word stands in: its place there from 1, 0 for a joining word; the words left; the items before. */
  itemAt: Int32Array;
  itemLeft: Int32Array;
  itemNumber: Int32Array;
  /** What the sentence looks like, what those beside it do, and what the line above its block leads to. */
  form: number;
  formBefore: number;
  formAfter: number;
  above: number;
}

export function emptyRow(): Row {
  const ints = () => new Int32Array(MOST_WORDS + 1);
  return {
    count: 0,
    word: ints(),
    prefix: ints(),
    suffix: ints(),
    shape: ints(),
    group: ints(),
    gap: ints(),
    known: ints(),
    ruled: ints(),
    rule: ints(),
    cue: ints(),
    cueGroup: ints(),
    earlier: ints(),
    distance: ints(),
    later: ints(),
    denied: ints(),
    sinceDenied: ints(),
    deniedLater: ints(),
    label: ints(),
    other: ints(),
    carried: 0,
    carriedLabel: 0,
    line: -1,
    lastCue: 0,
    lastLabel: 0,
    start: 0,
    startTwo: 0,
    headline: 0,
    plainCase: 0,
    header: 0,
    bullet: 0,
    question: 0,
    partsAfter: 0,
    itemAt: ints(),
    itemLeft: ints(),
    itemNumber: ints(),
    form: 0,
    formBefore: 0,
    formAfter: 0,
    above: 0,
  };
}

/** Fills the row with a sentence whose tokens begin at `first`; `known` tells of every token of the view. */
export function fillRow(
  row: Row,
  view: PostView,
  sentence: Sentence,
  first: number,
  count: number,
  known: Known,
  header: number,
): void {
  const { tokens, text } = view;
  row.count = Math.min(MOST_WORDS, count);
  for (let i = 0; i < row.count; i++) {
    const from = tokens.from[first + i] ?? 0;
    const to = tokens.to[first + i] ?? 0;
    const type = known.types[first + i];
    row.word[i] = type?.hash ?? 0;
    row.prefix[i] = type?.prefix ?? 0;
    row.suffix[i] = type?.suffix ?? 0;
    row.group[i] = type?.group ?? 0;
    row.shape[i] = shapeOf(text, from, to);
    row.gap[i] = i === 0 ? GAP.edge : gapOf(text, tokens.to[first + i - 1] ?? 0, from);
    row.known[i] = known.lists[first + i] ?? 0;
    row.ruled[i] = known.ruled[first + i] ?? 0;
    row.rule[i] = known.rule[first + i] ?? 0;
  }
  row.gap[row.count] = GAP.edge;
  row.start = row.word[0] ?? 0;
  row.startTwo = row.count > 1 ? mix(row.start, row.word[1] ?? 0) : row.start;
  row.headline = view.in === "headline" ? 1 : 0;
  row.bullet = sentence.bullet === "" ? 0 : sentence.bullet === "•" ? 1 : 2;
  row.header = header;
  row.question = sentence.text.endsWith("?") ? 1 : 0;
  row.partsAfter = row.headline ? Math.min(3, view.sentences.length - 1 - sentence.index) : 0;
  row.plainCase = plainCase(row);
  carry(row, sentence);
  lead(row);
  markItems(row);
}

function plainCase({ count, shape }: Row): number {
  let capitals = 0;
  let smalls = 0;
  for (let i = 0; i < count; i++) {
    const kind = shape[i] ?? 0;
    if (kind >= 2) capitals++;
    else if (kind === 1) smalls++;
  }
  if (capitals <= 1 && smalls > 3) return 1;
  return smalls === 0 && capitals > 3 ? 2 : 0;
}

/** Takes over what the sentence before led to, where it stood in the same line; each line begins anew. */
function carry(row: Row, { line, index, opens, bullet }: Sentence): void {
  const goesOn = index > 0 && !opens && row.line === line;
  row.carried = goesOn ? row.lastCue : 0;
  row.carriedLabel = goesOn && bullet !== "" ? row.lastLabel : 0;
  row.line = line;
}

/** A bit for each gap after which nothing is denied any more. */
const ENDS_DENIAL = (1 << GAP.semicolon) | (1 << GAP.dash) | (1 << GAP.colon) | (1 << GAP.close);
const BUT = hashOf("but");
/** The author speaks again. */
const I_WORDS: ReadonlySet<number> = new Set("i ich je yo eu io ik".split(" ").map((word) => hashOf(word)));
const FARTHEST = 8;

/** What leads to each word, from the left and from the right. */
function lead(row: Row): void {
  let cue = 0;
  let cueGroup = 0;
  let earlier = 0;
  let cueAt = -FARTHEST;
  let denied = 0;
  let deniedAt = 0;
  let other = 0;
  let label = row.carriedLabel;
  for (let i = 0; i < row.count; i++) {
    const gap = row.gap[i] ?? 0;
    const group = row.group[i] ?? 0;
    if (gap === GAP.colon && i > 0)
      label = mix(i > 1 && row.gap[i - 1] === GAP.space ? (row.word[i - 2] ?? 0) : 0, row.word[i - 1] ?? 0);
    if ((ENDS_DENIAL >> gap) & 1 || row.word[i] === BUT) denied = 0;
    row.cue[i] = cue;
    row.cueGroup[i] = cueGroup;
    row.earlier[i] = earlier;
    row.distance[i] = Math.min(FARTHEST, i - cueAt);
    row.denied[i] = denied;
    row.sinceDenied[i] = denied === 0 ? 0 : Math.min(FARTHEST, i - deniedAt);
    row.label[i] = label;
    row.other[i] = other;
    if (group === NOT_GROUP) {
      denied = row.word[i] ?? 0;
      deniedAt = i;
    }
    if (group === KIN_GROUP) other = 1;
    else if (other === 1 && I_WORDS.has(row.word[i] ?? 0)) other = 0;
    if (!isCue(group)) continue;
    earlier = cueGroup;
    cue = row.word[i] ?? 0;
    cueGroup = group;
    cueAt = i;
  }
  row.lastCue = cueGroup === 0 ? row.carried : cueGroup;
  row.lastLabel = label;
  let later = 0;
  let deniedLater = 0;
  for (let i = row.count - 1; i >= 0; i--) {
    row.later[i] = later;
    row.deniedLater[i] = deniedLater;
    const group = row.group[i] ?? 0;
    if (isCue(group)) later = group;
    if (group === NOT_GROUP) deniedLater = 1;
  }
}
