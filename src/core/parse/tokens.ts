/** The one pass over a post that finds its words; rules run only where one of their trigger words stands. */

export interface Tokens {
  count: number;
  /** Offsets into the plain text. */
  from: Uint32Array;
  to: Uint32Array;
  /** Words in lower case. */
  words: string[];
}

const LETTER = 1;
const DIGIT = 2;
const CLASS = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) CLASS[code] = LETTER;
  if (/[0-9]/.test(char)) CLASS[code] = DIGIT;
}
const NO_LETTER = new Set(["—", "…", "•", "✗", "→", "€", "£", "¥", "₹", "¿", "¡", "°", "½", "×"]);

/** Words and numbers; `15plus` gives two tokens, `don't` gives `don` and `t`. */
export function tokenise(lower: string): Tokens {
  const from = new Uint32Array(lower.length + 1);
  const to = new Uint32Array(lower.length + 1);
  const words: string[] = [];
  let start = -1;
  let kind = 0;
  for (let i = 0; i <= lower.length; i++) {
    const here = i < lower.length ? classOf(lower, i) : 0;
    if (here === kind) continue;
    if (kind !== 0) {
      from[words.length] = start;
      to[words.length] = i;
      words.push(lower.slice(start, i));
    }
    kind = here;
    start = i;
  }
  return { count: words.length, from, to, words };
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASS[code] ?? 0;
  return code < 0xaa || NO_LETTER.has(text.charAt(at)) ? 0 : LETTER;
}
