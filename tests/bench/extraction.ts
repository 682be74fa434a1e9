/** E1: the whole parse beside a bare tokeniser, plain patterns, and the libraries people would take instead. */
import assert from "node:assert/strict";
import * as chrono from "chrono-node";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { parsePost } from "#core/parse/parse-post.ts";
import { MOST_READ } from "#core/parse/text.ts";
import { HOSTILE } from "#tests/core/parse/hostile.ts";
import { hashWords } from "./bare-tokeniser.ts";
import type { Bench, Measured, Outcome } from "./comparison.ts";
import { bundleParser } from "./parser-bundle.ts";
import { countMatches, PLAIN_REGEXES } from "./plain-regexes.ts";
import { type SeededPost, seededPosts } from "./seeded.ts";
import { inTurn } from "./turns.ts";

const ROUNDS = 7;
const POSTS = 60;
/** A slow peer reads fewer posts a round. */
const FEW = 10;
const FIRST_POST_MS = 10;
const PARSER_KB = 60;
const HOSTILE_MS = 50;
/** Lengths between which the cost of a character may hardly grow; beyond MOST_READ nothing is read. */
const [SHORT, LONG] = [1_000, 1_000_000];
const GROWTH = 1.2;

export const extraction: Bench = { id: "E1", run };

async function* run(): AsyncIterable<Outcome> {
  const posts = seededPosts(POSTS);
  const few = posts.slice(0, FEW);
  const size = Math.round(posts.reduce((sum, { text }) => sum + text.length, 0) / posts.length);
  const nlp = winkNLP(model);
  const each = (of: readonly SeededPost[], read: (post: SeededPost) => unknown) => () => of.map(read);
  assertSense(posts);

  const took = await inTurn(
    {
      product: each(posts, ({ text, headline }) => parsePost(text, { headline })),
      productFew: each(few, ({ text, headline }) => parsePost(text, { headline })),
      words: each(posts, ({ text, headline }) => hashWords(text) + hashWords(headline)),
      regexes: each(posts, ({ text }) => countMatches(text)),
      chrono: each(posts, ({ text }) => chrono.parse(text)),
      wink: each(posts, ({ text }) => nlp.readDoc(text)),
      compromise: each(few, ({ text }) => compromise(text).json()),
    },
    ROUNDS,
  );
  const all = (ms: number) => (1_000 * ms) / POSTS;
  const some = (ms: number) => (1_000 * ms) / FEW;
  const line = (what: string, peerName: string, goal: number, product: number, peer: number): Measured => ({
    id: "E1",
    size,
    what,
    product,
    peer,
    peerName,
    floor: all(took.words),
    unit: "µs/post",
    goal,
  });
  const whole = "whole parse of a post";
  yield line(whole, "bare tokeniser", 8, all(took.product), all(took.words));
  yield line(whole, `${PLAIN_REGEXES.length} plain patterns`, 0.3, all(took.product), all(took.regexes));
  yield line(whole, "chrono.parse (dates alone)", 1 / 4, all(took.product), all(took.chrono));
  yield line(whole, "wink-nlp readDoc", 1 / 12, all(took.product), all(took.wink));
  yield line(whole, "compromise", 1 / 150, some(took.productFew), some(took.compromise));
  yield* await growth();
  yield await hostile();
  yield* await shipped(posts);
}

/** Before speed is compared: everybody reads, and the product reads the same twice. */
function assertSense(posts: readonly SeededPost[]): void {
  const offers = posts.filter(({ text, headline }) => {
    const answer = parsePost(text, { headline });
    assert.deepEqual(parsePost(text, { headline }), answer);
    return answer.kind === "offer";
  });
  assert.ok(offers.length >= posts.length / 2, "half of the posts or more are read as offers");
  assert.ok(posts.some(({ text }) => countMatches(text) > 0));
  assert.ok(posts.some(({ text }) => chrono.parse(text).length > 0));
  assert.notEqual(hashWords("one two"), hashWords("one too"));
}

/** Nanoseconds a character of long texts, one post over and over, beside those of a text of a kilobyte. */
async function growth(): Promise<Measured[]> {
  const post = seededPosts(1, 2)[0]?.text ?? "";
  const text = (length: number) => `${post}\n\n`.repeat(Math.ceil(length / post.length)).slice(0, length);
  const [short, full, long] = [text(SHORT), text(MOST_READ), text(LONG)];
  const times = MOST_READ / SHORT;
  const took = await inTurn(
    {
      short: () => Array.from({ length: times }, () => parsePost(short)),
      full: () => parsePost(full),
      long: () => parsePost(long),
    },
    3,
  );
  const line = (size: number, ms: number): Measured => ({
    id: "E1",
    size,
    what: "growth of the cost of a character",
    product: (1e6 * ms) / size,
    peer: (1e6 * took.short) / (times * SHORT),
    peerName: `itself at ${SHORT} characters`,
    unit: "ns/char",
    goal: GROWTH,
  });
  return [line(MOST_READ, took.full), line(LONG, took.long)];
}

/** The slowest of the hostile texts, each read once before. */
async function hostile(): Promise<Measured> {
  const times = Object.entries(HOSTILE).map(([name, text]) => {
    const took = [1, 2, 3].map(() => {
      const start = performance.now();
      parsePost(text, { headline: text });
      return performance.now() - start;
    });
    return { name, size: text.length, ms: Math.min(...took) };
  });
  const worst = times.reduce((most, one) => (one.ms > most.ms ? one : most));
  return {
    id: "E1",
    size: worst.size,
    what: `worst of ${times.length} hostile texts (${worst.name})`,
    product: worst.ms,
    peer: HOSTILE_MS,
    peerName: "its limit",
    unit: "ms",
    goal: 1,
  };
}

/** The built parser: first post in a fresh process, and weight. */
async function shipped(posts: readonly SeededPost[]): Promise<Measured[]> {
  const bundle = await bundleParser();
  try {
    const post = posts[0];
    const one = { id: "E1", size: post?.text.length ?? 0, goal: 1 };
    return [
      {
        ...one,
        what: "first post of a fresh process",
        product: bundle.firstPost(post?.text ?? "", post?.headline ?? ""),
        peer: FIRST_POST_MS,
        peerName: "its limit",
        unit: "ms",
      },
      {
        ...one,
        what: "loading the parser",
        product: bundle.load(),
        peer: FIRST_POST_MS,
        peerName: "the same limit",
        unit: "ms",
      },
      {
        ...one,
        what: "parser with its vocabularies",
        product: bundle.kilobytes,
        peer: PARSER_KB,
        peerName: "its limit",
        unit: "kB gz",
      },
    ];
  } finally {
    bundle.remove();
  }
}
