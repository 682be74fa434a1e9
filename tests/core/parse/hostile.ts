/** Posts written to break a reader: 200,000 units and more of one bad thing (T3, B6, B7). */
import { MAX_POST_TEXT } from "#core/post.ts";

export const HOSTILE: Readonly<Record<string, string>> = {
  "one letter": "a".repeat(MAX_POST_TEXT),
  "a megabyte of words": "lorem ipsum ".repeat(90_000),
  "lone surrogates": "\ud800".repeat(100_000),
  "emoji only": "🎉".repeat(100_000),
  "right to left": "مرحبا بكم ".repeat(20_000),
  "quotes and brackets": '"(['.repeat(60_000),
  "markdown links": "](".repeat(100_000),
  commas: "a,".repeat(100_000),
  "numbers and years": "15 years ".repeat(22_000),
  formats: "zoom or ".repeat(25_000),
  help: "help with ".repeat(20_000),
  negations: "no ".repeat(66_000),
  places: "in New York ".repeat(16_000),
  "marks upon marks": `a${"\u0301".repeat(49)}`.repeat(4_000),
  "full stops without end": `${".".repeat(199_000)}x`,
  "fillers in lists": `help with a,${" ,;.".repeat(40_000)}x`,
  "quoted words": '"one two three four five" '.repeat(7_000),
  slashes: "a/".repeat(100_000),
  "at signs": "a@".repeat(100_000),
  "new lines": "\n".repeat(MAX_POST_TEXT),
  NUL: "\0".repeat(100_000),
};
