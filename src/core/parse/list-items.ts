/** A written list cut into its items: "A, B and C". */

export interface ListItem {
  text: string;
  /** Offsets into the string that was cut. */
  from: number;
  to: number;
}

const FILLER_AFTER =
  /(?:[\s,;:.!?)\]"'–—-]|\b(?:etc|and more|or more|and so on|and such|as well|too|please|pls|in general|at large|especially|really|tho|though|hehe|lol|haha|for example|and the like|and others?|or similar|related|sorry|thanks?|thx)\b){1,20}$/i;
const FILLER_BEFORE =
  /^(?:[\s,;:."'([–—-]|(?:and|or|but|also|e\.g\.?|i\.e\.?|like|such as|things like|anything from|everything from|including|maybe|perhaps|particularly|especially|mostly|mainly|for example|any|all things|all|how about|your)\s+(?=\S))+/i;

/** Items with their offsets; a comma, semicolon, or a last "and"/"or" divides them, brackets hold together. */
export function listItems(text: string, from = 0): ListItem[] {
  const items: ListItem[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i);
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    const ends =
      i === text.length ||
      (depth === 0 && (char === ";" || (char === "," && !isInNumber(text, i)) || isSpacedSlash(text, i)));
    if (!ends) continue;
    addItem(items, text, start, i, from);
    start = i + 1;
  }
  return splitLast(items, text, from);
}

function isInNumber(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}
function isSpacedSlash(text: string, at: number): boolean {
  return (
    text.charAt(at) === "/" &&
    text.charAt(at - 1) === " " &&
    text.charAt(at + 1) === " " &&
    text.split(" / ").length > 2
  );
}

function addItem(items: ListItem[], text: string, start: number, end: number, base: number): void {
  const item = trimItem(text.slice(start, end));
  if (item) items.push({ text: item.text, from: base + start + item.from, to: base + start + item.to });
}

/** Cuts joining words and fillers off both ends; undefined where nothing is left. */
export function trimItem(raw: string): ListItem | undefined {
  const lead = FILLER_BEFORE.exec(raw)?.[0].length ?? 0;
  const rest = raw.slice(lead);
  const tail = FILLER_AFTER.exec(rest)?.[0].length ?? 0;
  let text = rest.slice(0, rest.length - tail);
  // A bracket that opened inside the item is closed again by the cut-off tail.
  if (text.includes("(") && !text.includes(")") && rest.charAt(text.length) === ")")
    text = rest.slice(0, text.length + 1);
  return /[\p{L}\p{N}]/u.test(text) ? { text, from: lead, to: lead + text.length } : undefined;
}

/** Divides "B and C" at the end of a list, and in a short pair. */
function splitLast(items: ListItem[], text: string, base: number): ListItem[] {
  const last = items.at(-1);
  if (!last) return items;
  const joint = [...last.text.matchAll(/\s{1,9}(?:and|or|&|plus|as well as)\s{1,9}/gi)].at(-1);
  if (!joint || insideBrackets(last.text, joint.index)) return items;
  const left = last.text.slice(0, joint.index);
  const right = last.text.slice(joint.index + joint[0].length);
  const listed = items.length > 1;
  // In a lone pair a shared word ("resume and interview prep") binds the two together.
  const balanced =
    words(left) >= 2 &&
    words(right) >= 2 &&
    !/^(?:find|finding|get|getting|build|building|navigate|make|making)\b/i.test(left);
  if (!listed && !balanced) return items;
  if (listed && words(left) > 4 && words(right) < 2) return items;
  const parts: ListItem[] = [];
  const at = last.from - base;
  addItem(parts, text, at, at + joint.index, base);
  addItem(parts, text, at + joint.index + joint[0].length, last.to - base, base);
  return [...items.slice(0, -1), ...parts];
}

function insideBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return open >= 0 && text.indexOf(")", open) > at;
}
function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
