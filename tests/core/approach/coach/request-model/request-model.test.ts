import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksAlone, coach } from "#core/approach/coach/coach.ts";
import { readMessage } from "#core/approach/coach/message.ts";
import { featuresOf } from "#core/approach/coach/request-model/features.ts";
import { opinionOn } from "#core/approach/coach/request-model/opinion.ts";
import { REQUEST_WEIGHTS } from "#core/approach/coach/request-model/weights.data.ts";
import { requestWeights, WEIGHED_CODES } from "#core/approach/coach/request-model/weights.ts";
import { train } from "./fit.ts";
import { readLabelled } from "./labelled.ts";
import { trainingDigest } from "./training-digest.ts";

const opinion = (words: string, mentor = "Ruth Kamau") =>
  opinionOn(featuresOf(readMessage(words), "direct-message", mentor));
const codesOf = (message: string) =>
  coach({ message, channel: "direct-message", mentorName: "Ruth Kamau" }).map(({ code }) => code);

describe("what the model sees", () => {
  it("is how a message is worded, not what about: another trade, another name, the same features", () => {
    const features = (words: string, mentor: string) =>
      featuresOf(readMessage(words), "direct-message", mentor);
    expect(features("Hi Ruth, which kiln would you buy first?", "Ruth Kamau")).toEqual(
      features("Hi Olga, which loom would you buy first?", "Olga Petrova"),
    );
  });

  it("tells work, firms and hiring apart from other words", () => {
    const seen = featuresOf(readMessage("Is your bakery hiring? Any vacancy?"), "direct-message", "");
    expect([...seen]).toEqual(expect.arrayContaining(["HIRE", "JOB", "any JOB"]));
  });
});

describe("the model's opinion", () => {
  it("has a column for each code it weighs, and is the same each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (words) => {
        const scores = opinion(words);
        expect(scores).toHaveLength(WEIGHED_CODES.length);
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(opinion(words)).toEqual(scores);
      }),
      { numRuns: 100 },
    );
  });

  it("is read from weights of at most 6 kB, gzipped, that belong to these features and this training", () => {
    const file = new URL(
      "../../../../../src/core/approach/coach/request-model/weights.data.ts",
      import.meta.url,
    );
    expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(6_144);
    expect(REQUEST_WEIGHTS.digest, "run npx tsx tests/tools/train-coach.ts").toBe(trainingDigest());
    expect(requestWeights().bias).toHaveLength(WEIGHED_CODES.length);
  });

  it("follows from the messages alone: training on the same ones gives the same weights", () => {
    const some = readLabelled().slice(0, 60);
    expect(train(some)).toEqual(train(some));
  });
});

describe("checks and model together", () => {
  const reason =
    "Hello Ruth, I press oil on a small farm and the husks block the screw each week, always in the same place. Which angle did you settle on? Two lines will do, and if you are in the middle of harvest, please skip this. Ivo";

  it("let the checks alone speak of a message of few words", () => {
    const message = "Hello Ruth, how are you? Ivo";
    expect(codesOf(message)).toEqual(
      checksAlone({ message, channel: "direct-message", mentorName: "Ruth Kamau" }).map(({ code }) => code),
    );
  });

  it("never say that an ask is missing or vague of somebody who asks for a job", () => {
    const message = `${reason} Could you take me on as a trainee in your press house this autumn, or forward my papers to the owner?`;
    const codes = codesOf(message);
    expect(codes).toContain("asks-for-job");
    expect(codes).not.toContain("ask-missing");
    expect(codes).not.toContain("ask-vague");
  });

  it("leave a later message, and one that is not English, to the checks", () => {
    const message =
      "Hola Ruth, te escribo porque hiciste el mismo cambio que yo y tengo una pregunta para ti.";
    for (const input of [
      { message, channel: "direct-message", mentorName: "Ruth Kamau" },
      { message: reason, channel: "direct-message", mentorName: "Ruth Kamau", purpose: "later" },
    ] as const)
      expect(coach(input)).toEqual(checksAlone(input));
  });
});
