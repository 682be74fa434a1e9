/** Reads off a pattern's source what a text must hold for it to match: see `need`. */
import { EDGE, isWordCode, pairMark, singleMark, tripleMark } from "./marks.ts";
import type { Need } from "./need.ts";
import {
  ALL_APART,
  closingsOf,
  escapeEnd,
  isApart,
  isSought,
  LIMIT,
  lowered,
  NO_LETTER,
  PLAIN,
  WORD_ENDS,
} from "./pattern-parts.ts";

const code = (char: string) => char.charCodeAt(0);
const [OPEN, CLOSE, BAR, SET, SET_END, BACKSLASH] = [..."()|[]\\"].map(code);
const [CARET, DOLLAR, QUESTION, STAR, PLUS, BRACE] = [..."^$?*+{"].map(code);
/** Escapes of no letter of a word, and of no one character. */
const APART = "sW";
const VAGUE = "wDSpPuxknrt123456789";
/** Most numbers that one character of a pattern adds to its need. */
const MOST_MARKS = 3;

/** Need of a pattern, by its source; its letters are sought in lower case. The group that opens at `main` is always a list. */
export function needOf(source: string, main = -1, closings = closingsOf(source)): Need {
  const need = new Int32Array(source.length * MOST_MARKS + 8);
  let size = 1;
  let at = 0;
  // The letters that stand side by side so far: how many, the last two, and how many of them were asked for before.
  let run = 0;
  let last = 0;
  let last2 = 0;
  let given = 0;
  let ends = false; // Whether what is read now stands where a word must end.

  /** Ends the run; what comes next stands behind something unknown. */
  function cut(): void {
    if (run > given) {
      if (run === 1 && last > LIMIT) need[size++] = singleMark(last);
      else if (run === 2) need[size++] = pairMark(last2, last);
    }
    run = given = 0;
  }
  /** Begins a run with what is asked for already. */
  function follow(count: number, letter: number, before: number): void {
    run = given = count;
    last = letter;
    last2 = before;
  }
  function add(letter: number): void {
    if (run >= 2) need[size++] = tripleMark(last2, last, letter);
    else if (run === 1 && last === LIMIT) {
      if (isWordCode(letter)) last = EDGE;
      else run = given = 0;
    }
    last2 = last;
    last = letter;
    run++;
  }
  function edge(): void {
    if (run > 0 && last === EDGE) return;
    if (run > 0 && last !== LIMIT) endHere();
    follow(1, EDGE, 0);
    given = 0;
  }
  /** The word, or what stands between two, ends behind the last letter. */
  function endHere(): void {
    if (run > 1 && last2 !== EDGE) need[size++] = tripleMark(last2, last, EDGE);
    else {
      if (run > 1) need[size++] = pairMark(last2, last);
      need[size++] = pairMark(last, EDGE);
    }
  }
  /** No letter of a word comes next. */
  function limit(): void {
    if (run > 0 && isWordCode(last)) endHere();
  }
  /** No letter of a word came last, whatever it was. */
  function apart(times: number): void {
    const isLimit = times !== 0 || (run > 0 && isApart(last));
    if (times !== 0) limit();
    cut();
    if (isLimit) follow(1, LIMIT, 0);
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
    if (times === 0 && !isWordCode(char)) apart(0);
    else {
      if (times !== 0) add(char);
      if (!Number.isNaN(times)) cut();
    }
  }
  /**
   * Alternatives up to the closing bracket, as one list behind the letters given; none where one of them asks nothing. The
   * run is then what they all end with.
   */
  function alternatives(before: number, letter1: number, letter2: number, isKept = false): void {
    const head = size++;
    let asks = true;
    let count = -1;
    let end1 = 0;
    let end2 = 0;
    do {
      const start = size++;
      follow(before, letter1, letter2);
      sequence();
      if (ends) limit();
      const run0 = Math.min(run, 2);
      cut();
      if (size === start + 1 && isKept) need[size++] = singleMark(0); // The end, which every text bears.
      need[start] = size - start;
      if (size === start + 1) asks = false;
      if (count < 0) follow(run0, last, last2);
      else agree(run0, last, last2, count, end1, end2);
      count = run;
      end1 = last;
      end2 = last2;
    } while (source.charCodeAt(at++) === BAR);
    if (asks) need[head] = head - size;
    else size = head;
  }
  /** Begins a run with what two ways here both end with: how many letters, the last and the one before. */
  function agree(count: number, a1: number, a2: number, other: number, b1: number, b2: number): void {
    if (count > 0 && other > 0 && a1 === b1) follow(count > 1 && other > 1 && a2 === b2 ? 2 : 1, a1, a2);
    else follow(count > 0 && other > 0 && isApart(a1) && isApart(b1) ? 1 : 0, LIMIT, 0);
  }
  function group(): void {
    const sign = source.charCodeAt(at + 1) === QUESTION ? source.charAt(at + 2) : "";
    const look = sign === "<" ? source.charAt(at + 3) : sign;
    const isBehind = sign === "<" && "=!".includes(look);
    const isLook = sign !== "" && "=!".includes(look);
    const isMain = at === main;
    const closed = (closings.get(at) ?? source.length) + 1;
    NO_LETTER.lastIndex = at;
    const isLimit = look === "!" && NO_LETTER.test(source);
    at =
      sign === "<" && !isBehind ? source.indexOf(">", at) + 1 : at + (sign === "" ? 1 : sign === "<" ? 4 : 3);
    const head = size;
    const run0 = run;
    const last0 = last;
    const last20 = last2;
    const given0 = given;
    const resume = () => {
      follow(run0, last0, last20);
      given = given0;
    };
    const endsOuter = ends;
    ends = !isLook && endsAt(closed);
    if (look === "!") {
      alternatives(0, 0, 0);
      size = head;
      resume();
      if (isLimit && !isBehind) limit();
      else if (isLimit && run === 0) follow(1, LIMIT, 0);
    } else if (isLook) {
      alternatives(isBehind ? 0 : Math.min(run0, 2), last0, last20);
      if (!isBehind || run0 > 0) resume();
    } else {
      cut();
      const inner = size;
      alternatives(Math.min(run0, 2), last0, last20, isMain);
      if (least() === 0) {
        size = inner;
        agree(run, last, last2, run0, last0, last20);
      }
    }
    ends = endsOuter;
  }
  /** Whether a word must end behind the group that closes before this. */
  function endsAt(closed: number): boolean {
    const next = source.charCodeAt(closed);
    if (closed >= source.length || next === BAR || next === CLOSE) return ends;
    WORD_ENDS.lastIndex = closed;
    return WORD_ENDS.test(source);
  }
  function set(): void {
    const start = ++at;
    for (; source.charCodeAt(at) !== SET_END; at++) if (source.charCodeAt(at) === BACKSLASH) at++;
    const members = source.slice(start, at++);
    const times = least();
    if (ALL_APART.test(members)) apart(times);
    else cut();
    if (times === 0 || !isSought(members)) return;
    need[size++] = -1 - 2 * members.length;
    for (let member = 0; member < members.length; member++) {
      need[size++] = 2;
      need[size++] = singleMark(lowered(members.charCodeAt(member)));
    }
  }
  function escaped(): void {
    const char = source.charAt(at + 1);
    at += 2;
    if (char === "b") edge();
    else if (char === "d") letter(code("0"));
    else if (char === "B") return;
    else if (APART.includes(char)) apart(least());
    else if (!VAGUE.includes(char)) letter(lowered(code(char)));
    else {
      at = escapeEnd(source, char, at);
      least();
      cut();
    }
  }
  function sequence(): void {
    while (at < source.length) {
      const char = source.charCodeAt(at);
      const plain = char < 128 ? (PLAIN[char] ?? 0) : 0;
      if (plain > 0) {
        at++;
        const next = source.charCodeAt(at);
        if (next === QUESTION || next === STAR || next === PLUS || next === BRACE) letter(plain);
        else add(plain);
      } else if (char === BAR || char === CLOSE) return;
      else if (char === OPEN) group();
      else if (char === SET) set();
      else if (char === BACKSLASH) escaped();
      else {
        at++;
        if (char === CARET) {
          if (run === 0) follow(1, LIMIT, 0);
        } else if (char === DOLLAR) limit();
        else if (char > 127 && (char < 0xd800 || char > 0xdfff)) letter(lowered(char));
        else {
          least();
          cut();
        }
      }
    }
  }

  alternatives(0, 0, 0);
  need[0] = size;
  return need.slice(0, size);
}
