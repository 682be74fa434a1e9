import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRows } from "#core/short-list/csv.ts";
import { readShortList } from "#core/short-list/read-short-list.ts";

const A = "https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001/";
const B = "https://www.linkedin.com/posts/ada-example_mentoring-activity-7100000000000000002-AbCd?utm=x";
const C = "https://uk.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7100000000000000003";
const ids = (text: string) => readShortList(text).entries.map(({ id }) => id.slice(7));

describe("a short list", () => {
  it("reads CSV with or without a header, in any order of columns", () => {
    const { entries, problems } = readShortList(
      `Link,Name,Why\n${A},Ada,"Patient, and ""frank"""\n${B},Bo,\n`,
    );
    expect(entries).toEqual([
      {
        line: 2,
        id: "urn:li:activity:7100000000000000001",
        link: A,
        why: 'Patient, and "frank"',
      },
      {
        line: 3,
        id: "urn:li:activity:7100000000000000002",
        link: "https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000002/",
        why: "Bo",
      },
    ]);
    expect(problems).toEqual([]);
    expect(readShortList(`good with numbers;${C}`).entries[0]).toMatchObject({
      id: "urn:li:ugcPost:7100000000000000003",
      why: "good with numbers",
    });
  });

  it("reads JSON as a list of links, of objects, or inside an object", () => {
    expect(ids(JSON.stringify([A, { url: B, why: "w" }]))).toEqual([
      "activity:7100000000000000001",
      "activity:7100000000000000002",
    ]);
    expect(
      readShortList(JSON.stringify({ list: [{ name: "Ada", reason: "kind", link: A }] })).entries,
    ).toMatchObject([{ why: "kind" }]);
  });

  it("tells each line that is left out, and why (bad input: wrong links, ids twice)", () => {
    const { entries, problems } = readShortList(
      [
        A,
        "no link here",
        "https://example.org/x",
        "https://www.linkedin.com/in/ada-example",
        "",
        `${A}, again`,
        "https://linkedin.com.example.org/feed/update/urn:li:activity:7100000000000000009",
      ].join("\n"),
    );
    expect(entries).toHaveLength(1);
    expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
      [2, "no-link"],
      [3, "not-linkedin"],
      [4, "no-post"],
      [6, "twice"],
      [7, "not-linkedin"],
    ]);
  });

  it("B2, B7: is total; every entry's link is a post on LinkedIn; nothing is dropped untold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(A), fc.constant(B), fc.string({ unit: "binary" }))),
        (lines) => {
          const { entries } = readShortList(lines.join("\n"));
          for (const { link } of entries)
            expect(link).toMatch(/^https:\/\/www\.linkedin\.com\/feed\/update\/urn:li:/);
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(A, B, "x", "https://e.org/"), { maxLength: 9 }), (lines) => {
        const { entries, problems } = readShortList(lines.join("\n"));
        expect(entries.length + problems.length).toBe(lines.length);
      }),
    );
    const before = performance.now();
    for (const text of [
      '"'.repeat(300_000),
      "https://".repeat(60_000),
      `${A}\n`.repeat(20_000),
      "[".repeat(200_000),
    ])
      readShortList(text);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(readShortList(`${A}\n`.repeat(20_000)).cut).toBe(true);
  });

  it("rows come back as they were written", () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,;\n"\t ') });
    const written = (value: string) => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 }), (rows) => {
        const kept = rows.filter((cells) => cells.some((each) => each.trim() !== ""));
        const text = `"x","y"\n${rows.map((cells) => cells.map(written).join(",")).join("\n")}`;
        expect(
          csvRows(text)
            .slice(1)
            .map(({ cells }) => cells),
        ).toEqual(kept);
      }),
    );
  });
});
