/** The head of a post, told by its shape: who, perhaps what they are, and a line with the age that ends in a dot. */
import { closest, contains, parentOf, tagOf } from "../dom.ts";
import { labelOf, nameBeforeDegree, nameOf } from "../labels.ts";
import { lineOf } from "../text.ts";
import { ageOf, isDegree, saysEdited } from "../time-label.ts";
import { unwrapped } from "../wrappers.ts";
import { goesOn } from "./name-line.ts";
import { isName } from "./pictures.ts";
import type { Control, Link, Token, Words } from "./tokens.ts";

/** Texts after an age that belong to its line. */
const MOST_DOTS = 3;

/** Texts between an author's link and the age: name, badge, degree and headline, most of them twice. */
export const MOST_BETWEEN = 14;

const LONGEST_TWIN = 120;

export interface Head {
  readonly name: string;
  /** Empty where the post is shown as its group's. */
  readonly path: string;
  readonly headline: string;
  readonly age: string;
  readonly isEdited: boolean;
  /** The author's first link. */
  readonly link: Element;
  readonly ageElement: Element;
  /** Where its links begin, and where what follows it begins, in the list of tokens. */
  readonly from: number;
  readonly after: number;
  /** Somebody else's name in a line above. */
  readonly surfacedBy: string | undefined;
}

/** How sure a line is to be a post's age: LinkedIn follows it by a dot and a sign for who may see the post. */
type AgeMark = "dotted" | "marked" | "plain";

/** The age that a text is, and how it is written; null for any other text. The dot may stand in an element of its own. */
export function ageAt(tokens: readonly Token[], at: number): AgeMark | null {
  const token = tokens[at];
  if (token?.kind !== "words" || token.inControl || ageOf(token.words) === "") return null;
  if (/[•·∙]$/.test(token.words) || dotsAfter(tokens, at) > 0) return "dotted";
  return /[•·∙]/.test(token.words) ? "marked" : "plain";
}

/** How many texts after the age are the rest of its line: a dot, or "• Edited •". */
function dotsAfter(tokens: readonly Token[], age: number): number {
  let count = 0;
  for (let at = age + 1; count < MOST_DOTS; at++) {
    const token = tokens[at];
    if (token?.kind !== "words" || token.inControl || !/^[•·∙](?:[^•·∙]{1,24}[•·∙])?$/.test(token.words))
      break;
    count++;
  }
  return count;
}

/** What the line of an age tells. */
export function whenAt(
  tokens: readonly Token[],
  age: number,
): Pick<Head, "age" | "isEdited" | "ageElement" | "after"> | null {
  const token = tokens[age];
  if (token?.kind !== "words") return null;
  return {
    age: ageOf(token.words),
    isEdited: tokens
      .slice(age, age + 1 + dotsAfter(tokens, age))
      .some((one) => one.kind === "words" && saysEdited(one.words)),
    ageElement: token.element,
    after: afterAge(tokens, age),
  };
}

/** The head whose age stands at this place; null where no author stands before it. `from` is where the post may begin. */
export function headAt(tokens: readonly Token[], age: number, from: number): Head | null {
  const when = whenAt(tokens, age);
  if (when === null) return null;
  const links = linksBefore(tokens, age, from, when.ageElement);
  const author = authorAmong(tokens, links, age);
  if (author === undefined) return null;
  const own = ownAmong(tokens, links, author);
  const [first] = own;
  const named = nameAt(tokens, own, age);
  if (first === undefined || named === null) return null;
  const between = tokens.slice(named.at + 1, age).filter((token) => token.kind === "words");
  if (isHeader(tokens[named.at], between)) return null;
  return {
    name: named.name,
    path: author.path,
    headline: headlineAmong(between, named.name, author),
    ...when,
    link: first.link.element,
    from: first.at,
    surfacedBy: surfacedBy(tokens, links, author.path),
  };
}

/** A linked name in a line that goes on, with other words below it, is somebody's who only likes or shares the post. */
function isHeader(name: Token | undefined, between: readonly Words[]): boolean {
  const [rest, below] = between.filter(({ link, inControl }) => link === null && !inControl);
  return name?.kind === "words" && below !== undefined && goesOn(name, rest) && !goesOn(name, below);
}

interface Placed {
  readonly at: number;
  readonly link: Link;
}

/** The links to people before the age, as far as only a head's short texts stand between. */
function linksBefore(tokens: readonly Token[], age: number, from: number, ageElement: Element): Placed[] {
  const links: Placed[] = [];
  let words = 0;
  for (let at = age - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind === "person") links.unshift({ at, link: token });
    else if (token?.kind === "stop" && !contains(token.element, ageElement)) break;
    else if (token?.kind === "words" && !token.inControl && (++words > MOST_BETWEEN || isHeading(token)))
      break;
    else if (token?.kind === "control" && isWorded(token) && links.some(({ link }) => link.hasPicture)) break;
  }
  return links.filter(
    ({ link }) => !link.path.startsWith("/groups/") || links.some((one) => isActor(one.link, link.path)),
  );
}

/** What stands above a heading ("Feed post") is no part of what it heads. */
const isHeading = ({ element, link }: Words) => link === null && closest(element, "h1, h2") !== null;

/** A button ("Follow") above an author's picture belongs to somebody who stands before. */
const isWorded = ({ element, hasWord }: Control) => hasWord && tagOf(element) !== "a";

/** A group that is no more than mentioned has no picture. */
const isActor = (link: Link, path: string) => link.path === path && link.hasPicture;

/** A header ("X likes this") links another person first, and a person may link an organisation last. */
function authorAmong(tokens: readonly Token[], links: readonly Placed[], age: number): Link | undefined {
  const withDegree = links.findLast(({ at, link }) => {
    const end = links.find((other) => other.at > at)?.at ?? age;
    return tokens
      .slice(at, end)
      .some((token) => token.kind === "words" && isDegree(token.words) && link.path !== "");
  });
  return (withDegree ?? links.findLast(({ link }) => link.hasPicture) ?? links.at(-1))?.link;
}

/** The author's links of this head: not those of a comment of theirs above it, where another link or an age stands between. */
function ownAmong(tokens: readonly Token[], links: readonly Placed[], author: Link): Placed[] {
  let first = links.findIndex(({ link }) => link === author);
  for (; first > 0; first--) {
    const [before, here] = [links[first - 1], links[first]];
    if (before === undefined || here === undefined || before.link.path !== author.path) break;
    if (tokens.slice(before.at, here.at).some((_, step) => ageAt(tokens, before.at + step) !== null)) break;
  }
  return links.slice(first).filter(({ link }) => link.path === author.path);
}

function nameAt(
  tokens: readonly Token[],
  own: readonly Placed[],
  age: number,
): { name: string; at: number } | null {
  const first = own[0];
  if (first === undefined) return null;
  const elements = new Set(own.map(({ link }) => link.element));
  const texts = tokens
    .slice(first.at + 1, age)
    .flatMap((token, step) => (token.kind === "words" ? [{ token, at: first.at + 1 + step }] : []));
  const isGroup = first.link.path === "";
  const linked = texts.filter(
    ({ token }) => !isGroup && token.link !== null && elements.has(token.link.element),
  );
  const name =
    linked.find(({ token }, index) =>
      isName(
        token,
        linked.slice(index + 1).map((later) => later.token),
      ),
    ) ?? linked[0];
  if (name !== undefined) return named(nameOf(lineOf(name.token.element)), name.at);
  const last = texts.filter(({ token }) => !token.inControl);
  for (const [index, { token, at }] of last.entries()) {
    const next = last[index + 1]?.token;
    const degree = nameBeforeDegree(lineOf(token.element));
    if (degree !== "") return named(degree, at);
    if (!isGroup && next !== undefined && isDegree(next.words)) return named(nameOf(token.words), at);
  }
  return null;
}

const named = (name: string, at: number) => (name === "" ? null : { name, at });

function headlineAmong(between: readonly Words[], name: string, author: Link): string {
  const line = between.find(
    ({ words, inControl, link }) =>
      !inControl &&
      (link === null || link.path === author.path) &&
      !isDegree(words) &&
      /\p{L}/u.test(words) &&
      nameOf(words) !== name &&
      nameBeforeDegree(words) === "" &&
      !between.some((other) => isDegree(other.words) && other.words.endsWith(words)),
  );
  return line === undefined ? "" : labelOf(lineOf(line.element));
}

function surfacedBy(tokens: readonly Token[], links: readonly Placed[], path: string): string | undefined {
  const other = links.findLast(({ link }) => link.path !== path && link.path !== "");
  const first = links.find(({ link }) => link.path === path);
  if (other === undefined || first === undefined || other.at > first.at) return undefined;
  const words = tokens
    .slice(other.at, first.at)
    .find((token) => token.kind === "words" && token.link === other.link);
  return words?.kind === "words" ? nameOf(words.words) || undefined : undefined;
}

/** Behind the age and its twin for the ear ("3d •", "3 days ago • Visible to anyone"). */
function afterAge(tokens: readonly Token[], age: number): number {
  const end = age + 1 + dotsAfter(tokens, age);
  const [eye, ear] = [tokens[age], tokens[end]];
  if (eye?.kind !== "words" || ear?.kind !== "words" || ear.words.length > LONGEST_TWIN) return end;
  const hidden = closest(eye.element, "[aria-hidden='true']");
  if (hidden === null || closest(ear.element, "[aria-hidden='true']") !== null) return end;
  const box = parentOf(unwrapped(hidden));
  return box !== null && contains(box, ear.element) && lineOf(box).length <= 2 * LONGEST_TWIN ? end + 1 : end;
}
