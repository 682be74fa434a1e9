import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leftOut } from "#core/compose/left-out.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";

const read = (text: string) => leftOut(text, Object.values(plainOffer(parsePost(text)).because).flat());

describe("what a post says beside its values", () => {
  it("is each sentence that no value is read from, as it was written", () => {
    const text =
      "Hello all! I mentor new weavers by phone, on Monday evenings.\nMy dog Bruno will snore through it.\nFree of charge.";
    expect(read(text)).toEqual(["My dog Bruno will snore through it."]);
  });

  it("is nothing where every sentence says a value", () => {
    expect(read("I mentor new weavers by phone. Free of charge.")).toEqual([]);
  });

  it("stands in the text, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const sentence of leftOut(text, [])) expect(text).toContain(sentence);
      }),
    );
  });
});
