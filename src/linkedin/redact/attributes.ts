/** What a redacted sample keeps of an attribute: its name, and of its value only the shape. */
import type { Filler } from "./filler.ts";
import {
  CODE_ATTRIBUTES,
  DROPPED_ATTRIBUTES,
  isCodeName,
  isCodeWord,
  KNOWN_PARTS,
  LABEL_ATTRIBUTES,
  LABEL_STARTS,
  PATH_WORDS,
  PLAIN_ATTRIBUTES,
  PLAIN_VALUES,
  SHAPED_ATTRIBUTES,
} from "./known.ts";

/** Longest value that is written. */
const LONGEST = 400;
/** Longest name of an attribute that nobody foresaw. */
const LONGEST_NAME = 40;
const TOKEN = /[A-Za-z0-9+/]{6,80}(?==*-(?:replaceableCommentTools|commentList|pagedCommentsContainer))/g;

/** The value to write, null where the attribute is left out. What is not plainly the page's own code is replaced. */
export function redactedValue(name: string, value: string, filler: Filler): string | null {
  const text = value.slice(0, LONGEST);
  if (PLAIN_ATTRIBUTES.has(name)) return PLAIN_VALUES.has(text) || text === "" ? text : filler.text(text);
  if (name === "class") return classes(text, filler);
  if (CODE_ATTRIBUTES.has(name) && isCodeWord(text) && !filler.isPersonal(text)) return text;
  if (SHAPED_ATTRIBUTES.has(name)) return shaped(text, filler);
  if (name === "href") return address(text, filler);
  // Of a style nothing is told but that it hides.
  if (name === "style") return /display: ?none/.test(text) ? "display:none" : null;
  if (LABEL_ATTRIBUTES.has(name)) return label(text, filler);
  const isSpare = !/^(?:data|aria)(?:-[a-z]+)+$/.test(name) || DROPPED_ATTRIBUTES.has(name);
  return isSpare || name.length > LONGEST_NAME || filler.isPersonal(name) ? null : shaped(text, filler);
}

function classes(value: string, filler: Filler): string {
  const names = value.split(/\s+/).filter((name) => name !== "");
  const isKept = (name: string) => isCodeName(name) && !filler.isPersonal(name);
  return names.map((name) => (isKept(name) ? name : `_${plain(name, filler)}`)).join(" ");
}

/** Known parts stay; tokens are packed again around another id. */
function shaped(value: string, filler: Filler): string {
  let out = "";
  let from = 0;
  for (const found of value.matchAll(TOKEN)) {
    const token = filler.token(found[0]);
    if (token === null) continue;
    out += parts(value.slice(from, found.index), filler) + token;
    from = found.index + found[0].length;
  }
  return out + parts(value.slice(from), filler);
}

function parts(value: string, filler: Filler): string {
  let out = "";
  for (let at = 0; at < value.length; ) {
    const known = knownAt(value, at);
    const run = /^(?:\p{L}+|\p{N}+)/u.exec(value.slice(at))?.[0] ?? value.charAt(at);
    let end = at + run.length;
    for (let inside = end - 1; known === undefined && inside > at; inside--)
      if (knownAt(value, inside) !== undefined) end = inside;
    out += known ?? filler.text(value.slice(at, end));
    at = known === undefined ? end : at + known.length;
  }
  return out;
}

function knownAt(value: string, at: number): string | undefined {
  return KNOWN_PARTS.find((part) => value.startsWith(part, at));
}

/** Every word of an address but those that say what kind of page it is; other hosts become one. */
function address(value: string, filler: Filler): string {
  const [, host, rest] = /^(?:https?:)?\/\/([^/?#]*)(.*)$/s.exec(value) ?? [];
  if (host !== undefined && host !== "www.linkedin.com") return "https://example.org/";
  const path = rest ?? value;
  if (host === undefined && !path.startsWith("/")) return path.startsWith("#") ? "#" : "";
  const written = path.replace(
    /%(?:3A|2F|2C|28|29)|%[0-9A-F]{2}|[\p{L}\p{M}_]+|\p{N}+|[^\p{L}\p{M}\p{N}]/giu,
    (part) =>
      /^%(?:3A|2F|2C|28|29)$/i.test(part) || PATH_WORDS.has(part) || /^[/?&=#:,().+-]$/.test(part)
        ? part
        : /^[\p{L}\p{M}\p{N}]/u.test(part)
          ? plain(part, filler)
          : "x",
  );
  return `${host === undefined ? "" : "https://www.linkedin.com"}${written}`;
}

function label(value: string, filler: Filler): string {
  const lower = value.toLowerCase();
  const start = LABEL_STARTS.find((words) => lower.startsWith(words)) ?? "";
  return value.slice(0, start.length) + filler.text(value.slice(start.length));
}

function plain(word: string, filler: Filler): string {
  return filler.text(word).replace(/[^\p{L}\p{N}-]/gu, "x");
}
