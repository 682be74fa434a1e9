/** Seeded choices and posts: the same seed gives the same data on every machine. */
import { detectLanguages } from "#core/parse/languages/detect.ts";
import { tokenise } from "#core/parse/tokens.ts";
import { OWN_POSTS } from "#tests/core/parse/own-posts.ts";

/** Whole numbers from 0 up to but without `n`, one after the other (mulberry32). */
export function seeded(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

export interface SeededPost {
  text: string;
  headline: string;
}

/** Posts of 200 to 1,500 characters, made of the demo group's: seven in ten start from an offer, some of those in other languages, and English lines follow. */
export function seededPosts(count: number, seed = 1): SeededPost[] {
  const pick = seeded(seed);
  const offers = OWN_POSTS.filter(({ kind }) => kind === "offer");
  const others = OWN_POSTS.filter(({ kind }) => kind !== "offer");
  const lines = OWN_POSTS.filter(({ text }) => isEnglish(text))
    .flatMap(({ text }) => text.split(/\n+|(?<=[.!?]) /))
    .filter((line) => line.length > 20);
  return Array.from({ length: count }, () => {
    const from = pick(10) < 7 ? offers : others;
    const first = from[pick(from.length)];
    const wanted = 200 + Math.floor((pick(1_000) * pick(1_000)) / 770);
    let text = first?.text ?? "";
    while (text.length < wanted) text += `\n${lines[pick(lines.length)] ?? ""}`;
    return { text: text.slice(0, 1_500), headline: first?.headline ?? "" };
  });
}

function isEnglish(text: string): boolean {
  return detectLanguages(tokenise(text.toLowerCase())).size === 0;
}
