/** The head of a post whose author links nowhere: a member who has closed the profile, or has left. */
import { ancestorsOf, attributeOf, closest, contains, findAll } from "../dom.ts";
import { labelOf, nameBeforeDegree, nameOf } from "../labels.ts";
import { lineOf } from "../text.ts";
import { isDegree } from "../time-label.ts";
import { ageAt, type Head, MOST_BETWEEN, whenAt } from "./heads.ts";
import { goesOn } from "./name-line.ts";
import type { Token, Words } from "./tokens.ts";

const LONGEST_NAME = 100;

/**
 * The head whose age, as only posts have it, stands at this place: a name that a degree follows, that a label of the card
 * tells too, or that shares a box with a headline and the age; or, where the post begins, the only words above the age. Other
 * words may be a headline, or say why the post is shown. Null there.
 */
export function unlinkedHeadAt(
  tokens: readonly Token[],
  age: number,
  from: number,
  card: Element,
  isBeginning: boolean,
): Head | null {
  const when = ageAt(tokens, age) === "dotted" ? whenAt(tokens, age) : null;
  const lines = linesAbove(tokens, age, from);
  if (when === null) return null;
  const name =
    nameWithDegree(lines) ??
    labelledAmong(lines, card) ??
    aboveHeadline(lines, when.ageElement, tokens[when.after]) ??
    (isBeginning ? onlyAmong(lines) : undefined);
  if (name === undefined) return null;
  const headline = lines.find(
    ({ at, text, token }) => at > name.at && text !== name.text && !isDegree(token.words),
  );
  return {
    ...when,
    name: name.text,
    path: "",
    headline: headline === undefined ? "" : labelOf(lineOf(headline.token.element)),
    link: name.token.element,
    from: lines.find(({ text }) => text === name.text)?.at ?? name.at,
    surfacedBy: undefined,
  };
}

interface Line {
  readonly at: number;
  readonly token: Words;
  /** As a name would be written. */
  readonly text: string;
}

/** What is written between the last person or control and the age, headings and ages left out. */
function linesAbove(tokens: readonly Token[], age: number, from: number): Line[] {
  const lines: Line[] = [];
  for (let at = age - 1; at >= from && lines.length <= MOST_BETWEEN; at--) {
    const token = tokens[at];
    if (token?.kind === "person" || token?.kind === "stop") break;
    if (token?.kind !== "words" || token.inControl || token.link || ageAt(tokens, at) !== null) continue;
    if (closest(token.element, "h2") === null) lines.unshift({ at, token, text: nameOf(token.words) });
  }
  return lines;
}

function nameWithDegree(lines: readonly Line[]): Line | undefined {
  return lines.findLast(
    ({ text, token }, index) =>
      isName(text) && nameBeforeDegree(`${token.words}${lines[index + 1]?.token.words ?? ""}`) === text,
  );
}

/** The longest, for a headline may be part of a name. */
function labelledAmong(lines: readonly Line[], card: Element): Line | undefined {
  const labels = ["aria-label", "alt"].flatMap((label) =>
    findAll(card, `[${label}]`).map((element) => attributeOf(element, label) ?? ""),
  );
  const named = lines.filter(
    ({ text, token }, index) =>
      isName(text) && labels.some((label) => label.includes(text)) && !goesOn(token, lines[index + 1]?.token),
  );
  return named.sort((a, b) => b.text.length - a.text.length)[0];
}

/** The first of two lines that share a box with the age, and with nothing that follows it. */
function aboveHeadline(lines: readonly Line[], age: Element, next: Token | undefined): Line | undefined {
  for (const box of ancestorsOf(age)) {
    const inside = lines.filter(({ token }) => contains(box, token.element));
    const [first] = inside;
    if (first === undefined) continue;
    const isHead = new Set(inside.map(({ text }) => text)).size === 2 && isName(first.text);
    return isHead && !(next && contains(box, next.element)) ? first : undefined;
  }
  return undefined;
}

function onlyAmong(lines: readonly Line[]): Line | undefined {
  const [first] = lines;
  return first && isName(first.text) && lines.every(({ text }) => text === first.text) ? first : undefined;
}

const isName = (text: string) => text.length <= LONGEST_NAME && /\p{L}{2}|\p{Lo}/u.test(text);
