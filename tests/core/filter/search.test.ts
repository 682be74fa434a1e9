import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answers,
  matchedRanges,
  type SearchDocument,
  searchDocument,
  weighedWords,
} from "#core/filter/search.ts";
import { SearchIndex } from "#core/filter/search-index.ts";
import { queryWords } from "#core/filter/words.ts";
import { aCard, shown } from "#tests/core/a-card.ts";

function document(id: string, parts: Partial<SearchDocument> = {}): SearchDocument {
  return { id, name: "", headline: "", text: "", topics: [], note: "", ...parts };
}
const ids = (index: SearchIndex, query: string) => index.find(query).map(({ id }) => id);

const people = [
  document("zoe", {
    name: "Zoë Marchetti",
    headline: "Harbour engineer",
    text: "Happy to talk about bridges.",
  }),
  document("sam", { name: "Sam Bridges", text: "Evenings, by phone." }),
  document("kim", { name: "Kim Lund", topics: ["bridges and tunnels"], note: "met at the dinner" }),
];

describe("search", () => {
  it("finds every word as a beginning, with case and accents folded", () => {
    const index = new SearchIndex(people);
    expect(ids(index, "ZOE harb")).toEqual(["zoe"]);
    expect(ids(index, "marchètti")).toEqual(["zoe"]);
    expect(ids(index, "idges")).toEqual([]);
    expect(ids(index, "zoe phone")).toEqual([]);
  });

  it("looks into name, headline, text, topics and the user's note", () => {
    const index = new SearchIndex(people);
    expect(ids(index, "lund")).toEqual(["kim"]);
    expect(ids(index, "engineer")).toEqual(["zoe"]);
    expect(ids(index, "evenings")).toEqual(["sam"]);
    expect(ids(index, "tunnels")).toEqual(["kim"]);
    expect(ids(index, "dinner")).toEqual(["kim"]);
  });

  it("ranks a name over a topic over the text, and a whole word over its beginning", () => {
    expect(ids(new SearchIndex(people), "bridges")).toEqual(["sam", "kim", "zoe"]);
    const index = new SearchIndex([document("a", { text: "mentoring" }), document("b", { text: "mentor" })]);
    expect(ids(index, "mentor")).toEqual(["b", "a"]);
  });

  it("finds all, in their order, where nothing is asked", () => {
    for (const query of ["", "   ", "***"])
      expect(ids(new SearchIndex(people), query)).toEqual(["zoe", "sam", "kim"]);
  });

  it("keeps up with documents put again and taken out", () => {
    const index = new SearchIndex(people);
    for (let i = 0; i < 1_000; i++) index.put(document("sam", { name: `Sam version${i}` }));
    expect(index.size).toBe(3);
    expect(ids(index, "")).toEqual(["zoe", "sam", "kim"]);
    expect(ids(index, "version999")).toEqual(["sam"]);
    expect(ids(index, "version998")).toEqual([]);
    expect(ids(index, "bridges")).toEqual(["kim", "zoe"]);
    index.remove("zoe");
    index.remove("nobody");
    expect(ids(index, "")).toEqual(["sam", "kim"]);
    expect(ids(index, "harbour")).toEqual([]);
  });

  it("agrees with reading each document by itself", () => {
    const word = fc.constantFrom("a", "ab", "abc", "b", "ba", "Éa", "漢字", "x1");
    const words = fc.array(word, { maxLength: 5 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { maxLength: 12 }), words, (texts, query) => {
        const documents = texts.map(([name, text], i) => document(`d${i}`, { name, text }));
        const alone = documents.filter((each) => answers(queryWords(query), weighedWords(each)));
        expect(ids(new SearchIndex(documents), query).sort()).toEqual(alone.map(({ id }) => id).sort());
      }),
    );
  });

  it("B2, B3, B7: no query throws, whatever is typed or pasted", () => {
    const index = new SearchIndex(people);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (query, text) => {
        index.find(query);
        matchedRanges(text, query);
      }),
    );
    const hostile = [
      "(a+)+$",
      ".*",
      "[",
      "\\",
      "$&",
      "__proto__ constructor",
      "a".repeat(10_000),
      "a b ".repeat(2_500),
    ];
    for (const query of hostile) expect(ids(index, query).every((id) => id.length === 3)).toBe(true);
    expect(ids(new SearchIndex([document("p", { text: "constructor" })]), "toString")).toEqual([]);
  });

  it("answers a keystroke over 1,000 cards in under 5 ms", () => {
    const vocabulary = Array.from(
      { length: 5_000 },
      (_, i) => `${"bcdfglmnpr"[i % 10]}${(i * 7919).toString(36)}`,
    );
    const words = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => vocabulary[(from * 31 + i * 17) % vocabulary.length]).join(" ");
    const index = new SearchIndex(
      Array.from({ length: 1_000 }, (_, i) =>
        document(`c${i}`, { name: words(i, 2), text: words(i + 7, 150) }),
      ),
    );
    const times = Array.from({ length: 101 }, (_, i) => {
      const query = words(i, 1 + (i % 3)).slice(0, 1 + (i % 9));
      const before = performance.now();
      expect(index.find(query).length).toBeGreaterThan(0);
      return performance.now() - before;
    });
    expect(times.toSorted((a, b) => a - b)[50]).toBeLessThan(5);
  });

  it("takes what a card shows", () => {
    const card = aCard({}, { id: "c", name: "Ines", headline: "Nurse", text: "Hello" });
    expect(searchDocument(card, shown({ topics: ["rotas"] }), "kind")).toEqual(
      document("c", { name: "Ines", headline: "Nurse", text: "Hello", topics: ["rotas"], note: "kind" }),
    );
  });
});

describe("matched ranges", () => {
  const marked = (text: string, query: string) =>
    matchedRanges(text, query).map(({ from, to }) => text.slice(from, to));

  it("mark the beginnings that were found, in the original's own letters", () => {
    expect(marked("Zoë mentors Zoologists", "zo")).toEqual(["Zo", "Zo"]);
    expect(marked("Zoe\u0308 talks", "zoe")).toEqual(["Zoe\u0308"]);
    expect(marked("Straßenbau", "stras")).toEqual(["Straß"]);
    expect(marked("𝐏𝐫𝐢𝐲𝐚 K.", "pri")).toEqual(["𝐏𝐫𝐢"]);
    expect(marked("mentor mentoring", "mentor mentori")).toEqual(["mentor", "mentori"]);
    expect(marked("anything", "")).toEqual([]);
  });

  it("B3: lie in the text, in order, apart, and never cut a character in two", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(text, text, (original, query) => {
        let last = 0;
        for (const { from, to } of matchedRanges(original, query)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(original.length);
          expect(original.slice(from, to)).not.toMatch(/\p{Surrogate}/u);
          last = to;
        }
      }),
    );
  });

  it("B6: a long query over a long text is fast", () => {
    const words = Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(" ");
    const text = Array.from({ length: 30_000 }, (_, i) => `v${i}`).join(" ");
    const before = performance.now();
    expect(matchedRanges(text, words)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
