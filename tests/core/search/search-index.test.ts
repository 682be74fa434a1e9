import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answers } from "#core/search/answers.ts";
import { parseQuery } from "#core/search/query.ts";
import { ranked } from "#core/search/rank.ts";
import type { WordedPart } from "#core/search/search-document.ts";
import { SearchIndex } from "#core/search/search-index.ts";
import { aDocument, foundByReading } from "./a-document.ts";

function indexOf(documents: readonly WordedPart[][]): SearchIndex {
  const index = new SearchIndex();
  documents.forEach((parts, number) => {
    index.put(number, parts);
  });
  return index;
}
function order(index: SearchIndex, query: string): number[] {
  const { numbers, scores } = index.find(query);
  return [
    ...ranked(
      numbers.toSorted((a, b) => a - b),
      scores,
    ),
  ];
}

const people = [
  aDocument({ name: "Zoë Marchetti", headline: "Harbour engineer", text: "Happy to talk about bridges." }),
  aDocument({ name: "Sam Bridges", text: "Evenings, by phone.", place: "Leeds", has: ["place", "time"] }),
  aDocument({
    name: "Kim Lund",
    topic: ["bridges and tunnels", "fund accounting"],
    note: "met at the dinner",
  }),
];

describe("the index", () => {
  it("finds every word as a beginning, with case and accents folded", () => {
    const index = indexOf(people);
    expect(order(index, "ZOE harb")).toEqual([0]);
    expect(order(index, "marchètti")).toEqual([0]);
    expect(order(index, "idges")).toEqual([]);
    expect(order(index, "zoe phone")).toEqual([]);
  });

  it("ranks a name over a topic over the text, and a whole word over its beginning", () => {
    expect(order(indexOf(people), "bridges")).toEqual([1, 2, 0]);
    expect(
      order(indexOf([aDocument({ text: "mentoring" }), aDocument({ text: "mentor" })]), "mentor"),
    ).toEqual([1, 0]);
  });

  it("takes phrases in a row and within one part, and leaves out what is ruled out", () => {
    const index = indexOf(people);
    expect(order(index, '"harbour engineer"')).toEqual([0]);
    expect(order(index, '"engineer harbour"')).toEqual([]);
    expect(order(index, '"tunnels fund"')).toEqual([]);
    expect(order(index, "bridges -phone")).toEqual([2, 0]);
    expect(order(index, '-"talk about"')).toEqual([1, 2]);
    expect(order(index, "-bridge")).toEqual([0, 1, 2]);
  });

  it("looks where an operator says", () => {
    const index = indexOf(people);
    expect(order(index, "topic:bridges")).toEqual([2]);
    expect(order(index, "place:leeds")).toEqual([1]);
    expect(order(index, "from:harbour")).toEqual([0]);
    expect(order(index, "has:place")).toEqual([1]);
    expect(order(index, "place")).toEqual([]);
    expect(order(index, "bridges -topic:tunnels")).toEqual([1, 0]);
  });

  it("forgives slips only in words that nothing begins with, and says what it took", () => {
    const index = indexOf(people);
    expect(order(index, "brigdes")).toEqual([1, 2, 0]);
    expect(index.find("brigdes").taken).toEqual([{ typed: "brigdes", words: ["bridges"] }]);
    expect(order(index, "acounting")).toEqual([2]);
    expect(order(index, "enginere harbor")).toEqual([0]);
    expect(order(index, "accuont")).toEqual([2]);
    expect(order(index, "lend")).toEqual([2]);
    expect(order(index, "sem")).toEqual([]);
    expect(order(index, '"brigdes"')).toEqual([]);
    expect(index.find("bridges").taken).toEqual([]);
  });

  it("finds all where nothing is asked", () => {
    for (const query of ["", "   ", "***", '""', "topic:", "- -", "has:"])
      expect(order(indexOf(people), query)).toEqual([0, 1, 2]);
  });

  it("agrees with reading every document, whatever is asked, after any changes", () => {
    const word = fc.constantFrom(
      "a",
      "ab",
      "abcd",
      "abdc",
      "abcdefgh",
      "abcdefg",
      "bacdefhg",
      "Éabc",
      "漢字",
      "x1",
      "data",
      "date",
    );
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
    const document = fc
      .record({
        name: text,
        topic: fc.array(text, { maxLength: 2 }),
        text,
        has: fc.subarray(["note", "place"]),
      })
      .map((parts) => aDocument(parts));
    const piece = fc.oneof(
      word,
      word.map((each) => `-${each}`),
      word.map((each) => `topic:${each}`),
      fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
      fc.tuple(word, word).map(([a, b]) => `-"${a} ${b}"`),
      fc.tuple(word, word).map(([a, b]) => `${a}-${b}`),
      fc.constantFrom("has:note", "-has:place", "acbd", "abcdegfh", "nothing:data", "da"),
    );
    const change = fc.oneof(fc.record({ put: fc.nat(7), document }), fc.record({ remove: fc.nat(7) }));
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 14 }),
        fc.array(piece, { maxLength: 4 }),
        (changes, pieces) => {
          const index = new SearchIndex();
          const kept = new Map<number, WordedPart[]>();
          for (const each of changes) {
            if ("put" in each) {
              index.put(each.put, each.document);
              kept.set(each.put, each.document);
            } else {
              index.remove(each.remove);
              kept.delete(each.remove);
            }
          }
          expect(index.size).toBe(kept.size);
          const { numbers, scores } = index.find(pieces.join(" "));
          const found = new Map(numbers.map((number) => [number, scores[number]]));
          const wanted = foundByReading(pieces.join(" "), kept);
          expect([...found].sort()).toEqual([...wanted].sort());
        },
      ),
      { numRuns: 600 },
    );
  });

  it("agrees with judging one card by itself, where no word is mistyped", () => {
    const word = fc.constantFrom("a", "ab", "abc", "b", "ba");
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 8 }),
        fc.array(
          fc.oneof(
            word,
            word.map((w) => `-${w}`),
            text.map((t) => `"${t}"`),
          ),
          { maxLength: 3 },
        ),
        (texts, pieces) => {
          const documents = texts.map((each) => aDocument({ text: each }));
          const query = parseQuery(pieces.join(" "));
          const alone = documents.flatMap((each, number) => (answers(query, each) ? [number] : []));
          expect(
            indexOf(documents)
              .find(query)
              .numbers.toSorted((a, b) => a - b),
          ).toEqual(alone);
        },
      ),
    );
  });

  it("B2, B3, B7: no query throws or takes long, whatever is typed or pasted", () => {
    const index = indexOf(people);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (query) => void index.find(query)));
    const hostile = [
      "(a+)+$",
      ".*",
      "[",
      "\\",
      "$&",
      "__proto__ constructor",
      "a".repeat(10_000),
      "a b ".repeat(2_500),
      Array.from({ length: 1_500 }, (_, i) => `zqxw${"abcdefghijklmnop"[i % 16]}${"qrstuvw"[i % 7]}mno`).join(
        " ",
      ),
      '"'.repeat(10_000),
      "-".repeat(10_000),
      "topic:".repeat(2_000),
      "has:note ".repeat(1_000),
    ];
    const before = performance.now();
    for (const query of hostile) index.find(query);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(order(indexOf([aDocument({ text: "constructor" })]), "toString")).toEqual([]);
  });

  it("ranks by score, equals in the order given, and as many as asked", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 40 }), fc.nat(50), (values, most) => {
        const scores = Uint16Array.from(values);
        const numbers = values.map((_, i) => i);
        const sorted = numbers.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, most);
        expect([...ranked(numbers, scores, most)]).toEqual(sorted);
      }),
    );
  });
});
