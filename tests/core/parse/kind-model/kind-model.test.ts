import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowOf } from "#core/parse/key-table.ts";
import { decide, leadOf } from "#core/parse/kind-model/decide.ts";
import { kindModel, loudestOther, offerLead, scaleOf } from "#core/parse/kind-model/kind-model.ts";
import { MODEL_RULE } from "#core/parse/kind-model/model-rule.ts";
import { KIND_WEIGHTS } from "#core/parse/kind-model/weights.data.ts";
import { keyOf, kindWeights, MODEL_KINDS, unpack } from "#core/parse/kind-model/weights.ts";
import { packKeys, unpackKeys } from "#core/parse/packed-weights.ts";
import { parsePost, viewOf } from "#core/parse/parse-post.ts";
import { readText } from "#core/parse/text.ts";
import { MAX_POST_TEXT } from "#core/post.ts";

const view = (text: string) => viewOf(readText(text), "text");
/** No weight hangs on this: the words alone speak. */
const UNRULED = { kind: "unknown-language", lead: 0 } as const;
const WEIGHTS = new URL("../../../../src/core/parse/kind-model/weights.data.ts", import.meta.url);

describe("the model's opinion", () => {
  it.each([
    [
      "offer",
      "Apprentice joiners in Kent, ring me when you're stuck on the theory. Evenings. I won't charge.",
    ],
    [
      "offer",
      "Two chairs at my table on Thursday mornings for young editors. Write to me, I read your first pages.",
    ],
    ["seeking", "Would anyone who has run a small lab have half an hour for me? I don't know how to start."],
    ["programme", "Our society's scheme pairs members with mentors. Applications are open until May."],
    ["event", "Webinar on Wednesday: speakers from four clinics, register by Monday, recording sent to all."],
    [
      "paid-coaching",
      "My eight-week package for new leaders: early bird price, book your discovery call, instalments possible.",
    ],
    [
      "job",
      "We're hiring a ward manager. Permanent post, good salary, you will be mentored. Apply with your CV.",
    ],
    ["thanks", "Thank you to my old boss Inge. She believed in me and today I passed my exam. Grateful."],
    [
      "about",
      "A good mentor asks more than they answer. Most of what we call mentoring is giving advice. Agree?",
    ],
  ] as const)("is heard as %s where the post has words of its own", (kind, text) => {
    expect(parsePost(text).kind).toBe(kind);
  });

  it("is the same each time, and its words lie inside the post and do not overlap (B2, B3)", () => {
    const word = fc.constantFrom(
      "I",
      "you",
      "not",
      "free",
      "mentor",
      "call me",
      "?",
      ".",
      "\n",
      "two places",
      "é",
      "\ud83d",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 40 }),
        (words) => {
          const text = words.join(" ");
          const seen = view(text);
          const said = kindModel(seen, [], UNRULED);
          expect(kindModel(view(text), [], UNRULED).scores).toEqual(said.scores);
          for (const kind of MODEL_KINDS) {
            const spans = [...said.words(kind)].sort((a, b) => a.from - b.from);
            spans.forEach(({ from, to }, i) => {
              expect(from).toBeGreaterThanOrEqual(spans[i - 1]?.to ?? 0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(seen.lower.length);
            });
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("looks at the start and the end of a post of any length (T3, B7)", () => {
    const long = `Ring me, juniors. ${"word ".repeat(MAX_POST_TEXT / 5)}`;
    const seen = view(long);
    const start = performance.now();
    kindModel(seen, [], UNRULED);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("scales long posts down and short ones up, within bounds", () => {
    expect(scaleOf(0)).toBe(1.5);
    expect(scaleOf(30)).toBe(1);
    expect(scaleOf(120)).toBe(0.5);
  });

  it("names the loudest kind but for the offer", () => {
    expect(loudestOther(MODEL_KINDS.map((kind) => (kind === "offer" ? 9 : kind === "job" ? 1 : 0)))).toBe(
      "job",
    );
  });
});

describe("rules and model together", () => {
  const silent = { kind: "other", because: [] } as const;
  it("what the rules heard counts, and does not decide alone", () => {
    const text = "Our ward has coffee at ten, and there is a list by the door for those who like to come.";
    const lead = (kind: "offer" | "other", by: number) =>
      offerLead(kindModel(view(text), [], { kind, lead: by }).scores);
    expect(lead("offer", 8)).toBeGreaterThan(lead("offer", 0));
    expect(lead("offer", 0)).toBeGreaterThan(lead("other", 0));
    expect(lead("offer", 0)).toBeLessThan(0);
  });

  it("an offer must outweigh all other kinds together", () => {
    expect(offerLead([1, 0])).toBe(1);
    expect(offerLead([1, 1, 1])).toBeLessThan(0);
  });

  it("an offer it heard points at the words", () => {
    const text =
      "Charge nurse, sixteen winters on the wards. If you are where I was ten years ago, write to me: I have room for two juniors, and I will gladly talk you through your first nights over a coffee.";
    const said = decide(silent, [], view(text));
    expect(said.kind).toBe("offer");
    expect(said.because.length).toBeGreaterThan(0);
    for (const { rule, from, to } of said.because) {
      expect(rule).toBe(MODEL_RULE);
      expect(text.slice(from, to).trim()).not.toBe("");
    }
  });

  it("says nothing about a few words or an unknown language (B6)", () => {
    expect(decide(silent, [], view("Ring me.")).kind).toBe("other");
    expect(decide({ kind: "unknown-language", because: [] }, [], view("Ring me. ".repeat(9))).kind).toBe(
      "unknown-language",
    );
    expect(parsePost("").kind).toBe("other");
  });

  it("a rule heard twice leads once", () => {
    const heard = {
      field: "kind",
      value: "job",
      in: "text",
      from: 0,
      to: 1,
      sentence: 0,
      rule: "kind.job.a",
      weight: 3,
    } as const;
    expect(leadOf("job", [heard, heard])).toBe(3);
    expect(leadOf("thanks", [heard])).toBe(-3);
  });
});

describe("weights", () => {
  it("unpack into rows by key", () => {
    const key = keyOf("w mento");
    const { rows, weights } = unpack({
      step: 0.5,
      bias: [],
      keys: packKeys([key]),
      columns: "Ac",
      weights: "aZ",
    });
    expect(rowOf(rows, key)).toBe(0);
    expect([...weights.slice(0, 3)]).toEqual([0.5, 0, -0.5]);
  });

  it("there are as many rows as keys", () => {
    const keys = unpackKeys(KIND_WEIGHTS.keys);
    expect(KIND_WEIGHTS.columns.match(/[A-Z]/g)).toHaveLength(keys.length);
    expect(KIND_WEIGHTS.weights).toHaveLength(KIND_WEIGHTS.columns.length);
    expect(kindWeights().weights).toHaveLength(keys.length * MODEL_KINDS.length);
    expect(KIND_WEIGHTS.bias).toHaveLength(MODEL_KINDS.length);
  });

  it("take 15 kB at most", () => {
    expect(gzipSync(readFileSync(WEIGHTS)).length).toBeLessThanOrEqual(15 * 1024);
  });
});
