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
import { inTurn, type Work } from "./turns.ts";

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

interface Peer {
  name: string;
  /** Most that the product may take of its time. */
  goal: number;
  of: readonly SeededPost[];
  work: Work;
}

async function* run(): AsyncIterable<Outcome> {
  const posts = seededPosts(POSTS);
  const few = posts.slice(0, FEW);
  const size = Math.round(posts.reduce((sum, { text }) => sum + text.length, 0) / posts.length);
  const nlp = winkNLP(model);
  const each = (of: readonly SeededPost[], read: (post: SeededPost) => unknown) => () => of.map(read);
  assertSense(posts);

  const words = each(posts, ({ text, headline }) => hashWords(text) + hashWords(headline));
  const peers: readonly Peer[] = [
    { name: "bare tokeniser", goal: 8, of: posts, work: words },
    {
      name: `${PLAIN_REGEXES.length} plain patterns`,
      goal: 0.3,
      of: posts,
      work: each(posts, ({ text }) => countMatches(text)),
    },
    {
      name: "chrono.parse (dates alone)",
      goal: 1 / 4,
      of: posts,
      work: each(posts, ({ text }) => chrono.parse(text)),
    },
    { name: "wink-nlp readDoc", goal: 1 / 12, of: posts, work: each(posts, ({ text }) => nlp.readDoc(text)) },
    { name: "compromise", goal: 1 / 150, of: few, work: each(few, ({ text }) => compromise(text).json()) },
  ];
  // Two at a time: the garbage of a heavy library makes the engine forget the others' compiled patterns.
  for (const { name, goal, of, work } of peers) {
    const product = each(of, ({ text, headline }) => parsePost(text, { headline }));
    const took = await inTurn({ product, work, words }, ROUNDS);
    const aPost = (ms: number, count: number) => (1_000 * ms) / count;
    yield {
      id: "E1",
      size,
      what: "whole parse of a post",
      product: aPost(took.product, of.length),
      peer: aPost(took.work, of.length),
      peerName: name,
      floor: aPost(took.words, POSTS),
      unit: "µs/post",
      goal,
    };
  }
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
