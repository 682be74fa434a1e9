/**
 * What a text must hold for a pattern to match it: the pattern's own letters, read off its source. Most sentences with a
 * trigger word lack the rest, and asking costs a hundredth of running the pattern, a thousandth of compiling it.
 *
 * A need is a row of numbers. It opens with its length; then come marks, all of which must be there, and lists, of whose
 * needs one must be met. A list opens with its length below nought, and its needs follow.
 */
import { EDGE, Marks, markedAs, pairMark, singleMark, tripleMark } from "./marks.ts";

export type Need = readonly number[];

/** Of the sentence at hand: many patterns ask about one sentence before the next one comes. */
const held = new Marks();

const code = (char: string) => char.charCodeAt(0);
const [OPEN, CLOSE, BAR, SET, SET_END, BACKSLASH] = [..."()|[]\\"].map(code);
const [DOT, CARET, DOLLAR, QUESTION, STAR, PLUS, BRACE] = [...".^$?*+{"].map(code);
/** Letters of escapes that name no one character. */
const VAGUE = "wWDsSpPuxknrt123456789";
/** Most members of a set that are sought one by one. */
const SMALL_SET = 6;
const NOT_SINGLY = /[\\^\ud800-\udfff]|.-./;

/** Need of a pattern, by its source; its letters are sought in lower case. */
export function needOf(source: string): Need {
  const need: number[] = [0];
  let at = 0;
  // The letters that stand side by side so far: how many, the last two, and how many of them stood there before.
  let run = 0;
  let last = 0;
  let last2 = 0;
  let given = 0;

  /** Ends the run; what comes next stands behind something unknown. */
  function cut(): void {
    if (run > given) {
      if (run === 1 && last !== EDGE) need.push(singleMark(last));
      else if (run === 2) need.push(pairMark(last2, last));
    }
    run = 0;
    given = 0;
  }
  function add(letter: number): void {
    if (run >= 2) need.push(tripleMark(last2, last, letter));
    last2 = last;
    last = letter;
    run++;
  }
  function edge(): void {
    if (run > 0 && last === EDGE) return;
    if (run === 1) need.push(pairMark(last, EDGE));
    else if (run > 1 && last2 !== EDGE) need.push(tripleMark(last2, last, EDGE));
    else if (run > 1) need.push(pairMark(last2, last), pairMark(last, EDGE));
    run = 1;
    given = 0;
    last = EDGE;
  }
  /** How often what was just read must stand there; past the sign that says so. Nothing said is NaN. */
  function least(): number {
    const sign = source.charCodeAt(at);
    let times = Number.NaN;
    if (sign === BRACE) {
      times = Number.parseInt(source.slice(at + 1, at + 3), 10);
      at = source.indexOf("}", at) + 1;
    } else if (sign === QUESTION || sign === STAR || sign === PLUS) {
      times = sign === PLUS ? 1 : 0;
      at++;
    } else return times;
    if (source.charCodeAt(at) === QUESTION) at++;
    return times;
  }
  function letter(char: number): void {
    const times = least();
    if (times !== 0) add(char);
    if (!Number.isNaN(times)) cut();
  }
  function unknown(): void {
    least();
    cut();
  }
  /** Alternatives up to the closing bracket, as one list behind the letters given; none where one of them asks nothing. */
  function alternatives(before: number, letter1: number, letter2: number): void {
    const head = need.push(0) - 1;
    let asks = true;
    do {
      const start = need.push(0) - 1;
      run = before;
      given = before;
      last = letter1;
      last2 = letter2;
      sequence();
      cut();
      need[start] = need.length - start;
      if (need.length === start + 1) asks = false;
    } while (source.charCodeAt(at++) === BAR);
    if (asks) need[head] = head - need.length;
    else need.length = head;
  }
  function group(): void {
    const sign = source.charCodeAt(at + 1) === QUESTION ? source.charAt(at + 2) : "";
    const isNamed = sign === "<" && /[^=!]/.test(source.charAt(at + 3));
    at = isNamed ? source.indexOf(">", at) + 1 : at + (sign === "" ? 1 : sign === "<" ? 4 : 3);
    const head = need.length;
    if (sign === "" || sign === ":" || isNamed) {
      const before = Math.min(run, 2);
      const [letter1, letter2] = [last, last2];
      cut();
      const inner = need.length;
      alternatives(before, letter1, letter2);
      if (least() === 0) need.length = inner;
      run = 0;
      given = 0;
    } else {
      const [run0, last0, last20, given0] = [run, last, last2, given];
      alternatives(0, 0, 0);
      need.length = head;
      run = run0;
      last = last0;
      last2 = last20;
      given = given0;
    }
  }
  function set(): void {
    const start = ++at;
    for (; source.charCodeAt(at) !== SET_END; at++) if (source.charCodeAt(at) === BACKSLASH) at++;
    const members = source.slice(start, at++);
    const times = least();
    cut();
    if (times === 0 || members.length > SMALL_SET || NOT_SINGLY.test(members)) return;
    need.push(-1 - 2 * members.length);
    for (let member = 0; member < members.length; member++)
      need.push(2, singleMark(lowered(members.charCodeAt(member))));
  }
  function escaped(): void {
    const char = source.charAt(at + 1);
    at += 2;
    if (char === "b") edge();
    else if (char === "d") letter(code("0"));
    else if (char === "B") return;
    else if (!VAGUE.includes(char)) letter(lowered(code(char)));
    else {
      if ("pPu".includes(char) && source.charCodeAt(at) === BRACE) at = source.indexOf("}", at) + 1;
      else if (char === "u") at += 4;
      else if (char === "x") at += 2;
      else if (char === "k") at = source.indexOf(">", at) + 1;
      unknown();
    }
  }
  function sequence(): void {
    while (at < source.length) {
      const char = source.charCodeAt(at);
      if (char === BAR || char === CLOSE) return;
      if (char === OPEN) group();
      else if (char === SET) set();
      else if (char === BACKSLASH) escaped();
      else {
        at++;
        if (char === DOT || (char >= 0xd800 && char <= 0xdfff)) unknown();
        else if (char !== CARET && char !== DOLLAR) letter(lowered(char));
      }
    }
  }

  alternatives(0, 0, 0);
  need[0] = need.length;
  return need;
}

/** Whether a text in lower case holds what a pattern needs; where it does not, the pattern cannot match. */
export function isMet(need: Need, lower: string): boolean {
  return isMetBy(need, held.of(lower));
}

/** The same by the marks of a text, or of several: where all together lack something, each of them does. */
export function isMetBy(need: Need, { stamps, stamp }: Marks): boolean {
  return holds(need, 0, stamps, stamp);
}

function holds(need: Need, start: number, stamps: Uint32Array, stamp: number): boolean {
  const end = start + (need[start] ?? 0);
  for (let at = start + 1; at < end; ) {
    const item = need[at] ?? 0;
    if (item >= 0) {
      if (stamps[item] !== stamp) return false;
      at++;
    } else {
      const listEnd = at - item;
      at++;
      for (; at < listEnd; at += need[at] ?? 1) {
        // Most alternatives fall at their first mark.
        const first = need[at + 1] ?? 0;
        if ((first < 0 || stamps[first] === stamp) && holds(need, at, stamps, stamp)) break;
      }
      if (at >= listEnd) return false;
      at = listEnd;
    }
  }
  return true;
}

/** A character as it is marked, in lower case. */
function lowered(char: number): number {
  if (char >= 97 && char <= 122) return char;
  if (char < 128) return char >= 65 && char <= 90 ? char + 32 : markedAs(char);
  return String.fromCharCode(char).toLowerCase().charCodeAt(0);
}
