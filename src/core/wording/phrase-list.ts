/** Lists of free phrases in a text: joined so that they read well, and so that they can be taken apart again. */

/** A phrase read back: its words, and where they stand in the text it was read from. */
export interface ReadPhrase {
  value: string;
  from: number;
  to: number;
}

/** `lines`: semicolons, as in a form. `sentence`: commas and a last "and" where no phrase holds one itself. */
export type ListStyle = "lines" | "sentence";

const QUOTES = /[“”]/;
/** A full stop inside a phrase would end the sentence that holds it. */
const ENDS_SENTENCE = /[.!?…](?:\s|$)/;

/** A phrase on one line, without doubled or outer spaces; a space that must not break stays. */
export function oneLine(phrase: string): string {
  return phrase.replace(/[\s\u0085]+/g, (gap) => (/^\u00a0+$/.test(gap) ? gap : " ")).replace(/^ | $/g, "");
}

/** Phrases as written, without empty ones and repetitions. */
export function distinct(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(oneLine))].filter((phrase) => phrase !== "");
}

/** Joins phrases, each on one line already; what the list's own signs would tear stands in quotation marks. */
export function joinPhrases(phrases: readonly string[], style: ListStyle, last: string): string {
  const plain = phrases.every((phrase) => isPlain(phrase, last));
  if (style === "sentence" && plain) {
    const end = phrases.at(-1) ?? "";
    return phrases.length < 2 ? end : `${phrases.slice(0, -1).join(", ")} ${last} ${end}`;
  }
  const alone = phrases.length === 1;
  const tears = (phrase: string) =>
    QUOTES.test(phrase) ||
    phrase.includes(";") ||
    (alone && !isPlain(phrase, last)) ||
    (style === "sentence" && ENDS_SENTENCE.test(phrase));
  return phrases.map((phrase) => (tears(phrase) ? quote(phrase) : phrase)).join("; ");
}

/**
 * Takes the list apart again that stands from `at` to the end of the text. Answers undefined where `joinPhrases` would
 * not have written these words so: then somebody else did, and nobody knows what their commas part.
 */
export function readPhrases(
  text: string,
  at: number,
  style: ListStyle,
  last: string,
): ReadPhrase[] | undefined {
  const body = text.slice(at);
  if (body === "") return undefined;
  const natural = style === "sentence" && !body.includes(";") && !body.startsWith("“");
  const phrases = split(body, natural ? new RegExp(`, | ${last} `, "y") : /; /y, at);
  const again = phrases && joinPhrases(distinct(phrases.map(({ value }) => value)), style, last);
  return again === body ? phrases : undefined;
}

/** Offset of the full stop that ends the sentence, quotations passed over; the end of the text where none does. */
export function sentenceEnd(text: string, at: number): number {
  let quoted = false;
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "“") quoted = true;
    else if (char === "”" && quoted && text.charAt(i + 1) === "”") i += 1;
    else if (char === "”") quoted = false;
    else if (!quoted && char === "." && (i + 1 === text.length || text.charAt(i + 1) === " ")) return i;
  }
  return text.length;
}

function isPlain(phrase: string, last: string): boolean {
  return (
    !QUOTES.test(phrase) &&
    !/[,;]/.test(phrase) &&
    !ENDS_SENTENCE.test(phrase) &&
    !` ${phrase} `.toLowerCase().includes(` ${last} `)
  );
}

function quote(phrase: string): string {
  return `“${phrase.replaceAll("”", "””")}”`;
}

function split(body: string, joint: RegExp, shift: number): ReadPhrase[] | undefined {
  const phrases: ReadPhrase[] = [];
  let from = 0;
  for (let i = 0; i < body.length; ) {
    if (i === from && body.charAt(i) === "“") {
      const close = closingQuote(body, i + 1);
      if (close < 0) return undefined;
      const value = body.slice(i + 1, close).replaceAll("””", "”");
      phrases.push({ value, from: shift + i + 1, to: shift + close });
      i = close + 1;
      if (i === body.length) return phrases;
      joint.lastIndex = i;
      const joined = joint.exec(body);
      if (!joined) return undefined;
      i += joined[0].length;
      from = i;
      continue;
    }
    joint.lastIndex = i;
    const joined = joint.exec(body);
    if (!joined) {
      i += 1;
      continue;
    }
    phrases.push({ value: body.slice(from, i), from: shift + from, to: shift + i });
    i += joined[0].length;
    from = i;
  }
  phrases.push({ value: body.slice(from), from: shift + from, to: shift + body.length });
  return phrases;
}

/** Offset of the mark that closes a quotation; a doubled one is a mark inside it. */
function closingQuote(body: string, at: number): number {
  for (let i = at; i < body.length; i++) {
    if (body.charAt(i) !== "”") continue;
    if (body.charAt(i + 1) !== "”") return i;
    i += 1;
  }
  return -1;
}
