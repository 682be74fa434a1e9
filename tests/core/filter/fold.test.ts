import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets } from "#core/filter/fold.ts";
import { queryWords, wordsIn } from "#core/filter/words.ts";

const text = fc.string({ unit: "binary", maxLength: 60 });

describe("folding", () => {
  it.each([
    ["Zoë GARCÍA", "zoe garcia"],
    ["Straße", "strasse"],
    ["Łódź", "lodz"],
    ["İstanbul ısı", "istanbul isi"],
    ["𝐏𝐫𝐢𝐲𝐚", "priya"],
    ["men\u200btor", "mentor"],
    ["z\u0335a\u0336l\u0337g\u0338o", "zalgo"],
    ["ΟΔΟΣ", "οδοσ"],
  ])("B2, B4: %s becomes %s", (from, to) => {
    expect(fold(from)).toBe(to);
  });

  it("is the same with and without offsets, and each offset is in the original, rising", () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = foldWithOffsets(original);
        expect(folded.text).toBe(fold(original));
        if (!folded.at) return;
        expect(folded.at.length).toBe(folded.text.length);
        expect([...folded.at]).toEqual([...folded.at].sort((a, b) => a - b));
        expect([...folded.at].every((at) => at < original.length)).toBe(true);
      }),
    );
  });

  it("B3: lone surrogates and NUL go through", () => {
    expect(fold("a\ud800b\u0000")).toBe("a\ud800b\u0000");
  });
});

describe("words", () => {
  it("are runs of letters and digits; scripts without spaces give one a character", () => {
    expect(queryWords("Face-to-face, 15+ yrs!")).toEqual(["face", "to", "15", "yrs"]);
    expect(queryWords("Ana 漢字")).toEqual(["ana", "漢", "字"]);
    expect(queryWords("?? 🎓 …")).toEqual([]);
  });

  it("B6, B7: a megabyte of one word is fast", () => {
    const before = performance.now();
    for (const hostile of ["a".repeat(1_000_000), "é".repeat(1_000_000), "a漢".repeat(250_000)]) {
      expect([...wordsIn(fold(hostile))].length).toBeGreaterThan(0);
    }
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
