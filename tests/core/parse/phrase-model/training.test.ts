import { describe, expect, it } from "vitest";
import { rowOf } from "#core/parse/key-table.ts";
import { TAGGED_FIELDS } from "#core/parse/phrase-model/labels.ts";
import { PHRASE_TRAINING, PHRASE_WEIGHTS } from "#core/parse/phrase-model/weights.data.ts";
import { packKeys, unpack } from "#core/parse/phrase-model/weights.ts";
import { train } from "./fit.ts";
import { f1, type Tallies, tally } from "./scoring.ts";
import { trainingDigest } from "./training-digest.ts";
import { readTraining, unmark } from "./training-texts.ts";

/** F1 on writers left out of training, in hundredths; may only rise, but where new texts are harder than those before. */
const FLOORS: Readonly<Record<string, number>> = {
  topics: 82,
  notTopics: 73,
  industries: 80,
  affiliations: 79,
  locations: 78,
  credentials: 82,
};
/** A field that fewer texts mark cannot be learned. */
const LEAST_MARKS = 60;

describe("the training of the phrase model", () => {
  const texts = readTraining();

  it("has each text once and many phrases of each field", () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const field of TAGGED_FIELDS)
      expect(
        texts.flatMap(({ marks }) => marks).filter((mark) => mark.field === field).length,
        field,
      ).toBeGreaterThanOrEqual(LEAST_MARKS);
  });

  it("reads marks inside others", () => {
    expect(unmark("[[M:those [[T:moving house]] now]], [[L:Ulm]]")).toEqual({
      text: "those moving house now, Ulm",
      marks: [
        { field: "topics", from: 6, to: 18 },
        { field: "menteeCriteria", from: 0, to: 22 },
        { field: "locations", from: 24, to: 27 },
      ],
    });
  });

  it("was run after the last change of its texts and its code (run `npx tsx tests/tools/train-phrases.ts`)", () => {
    expect(PHRASE_TRAINING.digest).toBe(trainingDigest());
  });

  it("kept its floors on writers left out", () => {
    const found: Readonly<Record<string, number>> = PHRASE_TRAINING.leftOut;
    for (const [field, floor] of Object.entries(FLOORS))
      expect(found[field], field).toBeGreaterThanOrEqual(floor / 100);
  });

  it("gives the same weights each time, and they know their own texts", () => {
    const few = texts.filter(({ writer }) => writer === "pens-1").slice(0, 12);
    const samples = few.flatMap(({ views }) => views.flatMap(({ samples }) => samples));
    const packed = train(samples);
    expect(train(samples)).toEqual(packed);
    const own: Tallies = new Map();
    tally(texts, unpack(PHRASE_WEIGHTS), own);
    for (const field of TAGGED_FIELDS)
      expect(f1(own.get(field) ?? { both: 0, found: 1, wanted: 1 })).toBeGreaterThan(0.6);
  });

  it("packs keys near and far", () => {
    const keys = [0, 1, 64, 5_000, 4_000_000];
    const { table } = unpack({
      step: 1,
      tieStep: 1,
      keys: packKeys(keys),
      columns: "AAAAA",
      weights: "aaaaa",
      ties: "",
      starts: "",
      readiness: [],
    });
    expect(keys.map((key) => rowOf(table, key))).toEqual(keys.map((_, row) => row));
  });
});
