import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "#core/parse/text.ts";

const plain = (source: string) => readText(source).text;

describe("plain spelling", () => {
  it.each([
    ["no-break spaces", "15\u00a0years\u202fin", "15 years in"],
    ["curly quotes", "I’m “here”", 'I\'m "here"'],
    ["dashes", "10–15 – yes — no", "10-15 - yes — no"],
    ["bold letters", "𝗠𝗲𝗻𝘁𝗼𝗿 𝟭𝟱", "Mentor 15"],
    ["full-width letters", "Ｚｏｏｍ", "Zoom"],
    ["circled and squared letters", "Ⓩ🅰", "ZA"],
    ["emoji as bullets", "✅ Audit", "• Audit"],
    ["several emoji as one", "🎉🎉🎉 hi", "• hi"],
    ["crosses", "❌ no", "✗ no"],
    ["keycaps", "1️⃣ first", "• first"],
    ["invisible marks", "Zo\u200bom\u202e", "Zoom"],
    ["bold marks of markdown", "**Zoom** and _phone_", "Zoom and phone"],
    ["markdown links", "[book here](https://example.com/x) now", "book here now"],
    ["letters with loose accents", "cafe\u0301", "café"],
    ["line ends", "a\r\nb\rc", "a\nb\nc"],
    ["Turkish capital I", "İzmir", "Izmir"],
    ["snake case stays", "qa_lead", "qa_lead"],
  ])("%s", (_, source, expected) => {
    expect(plain(source)).toBe(expected);
  });

  it("lower case keeps every offset", () => {
    const { text, lower } = readText("İSTANBUL ẞ 𝗭𝗼𝗼𝗺 ﬁ");
    expect(lower).toHaveLength(text.length);
  });
});

describe("the way back", () => {
  it("finds the original words of a styled one", () => {
    const source = "🚀 𝗭𝗼𝗼𝗺\u00a0calls";
    const { text, span } = readText(source);
    const from = text.indexOf("Zoom");
    const back = span(from, from + 4);
    expect(source.slice(back.from, back.to)).toBe("𝗭𝗼𝗼𝗺");
  });

  it("every span lies inside, in order, and a whole spans the whole (B2, B3)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(), fc.nat(), (source, a, b) => {
        const { text, span } = readText(source);
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const back = span(from ?? 0, to ?? 0);
        expect(back.from).toBeGreaterThanOrEqual(0);
        expect(back.to).toBeGreaterThanOrEqual(back.from);
        expect(back.to).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it("leaves plain text as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,.;:!?'"()@/+\n-]{0,80}$/), (source) => {
        const { text, span } = readText(source);
        expect(text).toBe(source);
        expect(span(0, text.length)).toEqual({ from: 0, to: source.length });
      }),
    );
  });
});
