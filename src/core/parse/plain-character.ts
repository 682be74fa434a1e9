/** One character of a post in plain spelling. */

const CROSSES = new Set([0x274c, 0x274e, 0x2716, 0x2717, 0x2718, 0x1f6ab, 0x26d4, 0x1f645, 0x1f6d1]);
/** Longest address of a markdown link that is skipped. */
const LINK_LIMIT = 400;

export interface PlainCharacter {
  /** What stands for it; empty where nothing does. */
  plain: string;
  /** UTF-16 units of the source that it covers, at least 1. */
  width: number;
}

/** Plain spelling of the character at `at`; `last` is what was written before it. */
export function plainCharacter(source: string, at: number, last: string): PlainCharacter {
  const code = source.codePointAt(at) ?? 0;
  const width = code > 0xffff ? 2 : 1;
  if (code < 0x80) return ascii(source, at, code, last);
  if (code < 0x300) return latin(source, at, code);
  if (code <= 0x36f) return { plain: "", width };
  if (code >= 0xd800 && code <= 0xdfff) return { plain: " ", width };
  if (isInvisible(code)) return { plain: "", width };
  if (isSpace(code)) return { plain: " ", width };
  if (code >= 0x2018 && code <= 0x201b) return { plain: "'", width };
  if (code === 0x2032) return { plain: "'", width };
  if (code >= 0x201c && code <= 0x201f) return { plain: '"', width };
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212) return { plain: "-", width };
  if (code >= 0x2190 && code <= 0x21ff) return { plain: last === "\n" ? "•" : "→", width };
  if (CROSSES.has(code)) return { plain: "✗", width };
  if (isPictogram(code)) return { plain: last === "•" || last === "✗" ? "" : "•", width };
  if (isStyled(code)) return { plain: unstyled(String.fromCodePoint(code)), width };
  return { plain: source.slice(at, at + width), width };
}

function ascii(source: string, at: number, code: number, last: string): PlainCharacter {
  const char = source.charAt(at);
  if (code < 0x20) {
    if (char === "\n") return { plain: "\n", width: 1 };
    if (char === "\r") return { plain: source.charAt(at + 1) === "\n" ? "" : "\n", width: 1 };
    return { plain: " ", width: 1 };
  }
  if (isDigit(code)) {
    // A keycap emoji is a digit with two marks after it.
    const marks = source.startsWith("\ufe0f\u20e3", at + 1) ? 3 : source.charAt(at + 1) === "\u20e3" ? 2 : 0;
    return marks > 0 ? { plain: "•", width: marks } : { plain: char, width: 1 };
  }
  if (char === "*" || char === "`") {
    return { plain: char === "*" && last === "\n" && source.charAt(at + 1) === " " ? "•" : "", width: 1 };
  }
  if (char === "_") {
    const inside = isWordUnit(source.charCodeAt(at - 1)) && isWordUnit(source.charCodeAt(at + 1));
    return { plain: inside ? "_" : "", width: 1 };
  }
  if (char === "#") return { plain: /\w/.test(source.charAt(at + 1)) ? "#" : "", width: 1 };
  if (char === "[") {
    // An address hidden from robots: "ann[at]example[dot]org".
    if (source.startsWith("at]", at + 1)) return { plain: "@", width: 4 };
    if (source.startsWith("dot]", at + 1)) return { plain: ".", width: 5 };
    return { plain: "", width: 1 };
  }
  if (char === "]") {
    if (source.charAt(at + 1) !== "(") return { plain: "", width: 1 };
    const close = source.slice(at + 2, at + 2 + LINK_LIMIT).search(/[)\n]/);
    return { plain: "", width: close < 0 ? 1 : close + 3 };
  }
  const next = source.charCodeAt(at + 1);
  if (next >= 0x300 && next <= 0x36f)
    return { plain: (char + source.charAt(at + 1)).normalize("NFC").charAt(0), width: 2 };
  return { plain: char, width: 1 };
}

function latin(source: string, at: number, code: number): PlainCharacter {
  if (code === 0xa0) return { plain: " ", width: 1 };
  if (code === 0xad) return { plain: "", width: 1 };
  if (code === 0xab || code === 0xbb) return { plain: '"', width: 1 };
  if (code === 0xb4) return { plain: "'", width: 1 };
  if (code === 0xb7) return { plain: "•", width: 1 };
  // The capital dotted I grows when lowered, which would shift every offset after it.
  if (code === 0x130) return { plain: "I", width: 1 };
  // The long s counts as an s only where case does not matter.
  if (code === 0x17f) return { plain: "s", width: 1 };
  if (code === 0xa9 || code === 0xae) return { plain: " ", width: 1 };
  return { plain: source.charAt(at), width: 1 };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
function isWordUnit(code: number): boolean {
  return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0xbf;
}
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0x20e3 ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}
function isSpace(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x2028
  );
}
function isPictogram(code: number): boolean {
  return (
    (code >= 0x1f000 && code <= 0x1faff && !(code >= 0x1f130 && code <= 0x1f189)) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    (code >= 0x25a0 && code <= 0x25ff) ||
    (code >= 0x2300 && code <= 0x23ff) ||
    code === 0x2022 ||
    code === 0x2023 ||
    code === 0x2043 ||
    code === 0x203c
  );
}
/** Bold, italic, script, circled, squared and full-width letters, as writers use for emphasis. */
function isStyled(code: number): boolean {
  return (
    (code >= 0x1d400 && code <= 0x1d7ff) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2100 && code <= 0x214f) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0x1f130 && code <= 0x1f189)
  );
}
function unstyled(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1f130 && code <= 0x1f189) return String.fromCharCode(0x41 + (((code - 0x1f130) % 0x20) % 26));
  return char.normalize("NFKC");
}
