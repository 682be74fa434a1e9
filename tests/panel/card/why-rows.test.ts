import { describe, expect, test, vi } from "vitest";
import type { OfferCard } from "#core/card.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { shownFields } from "#core/shown.ts";
import { droppedRows, kindRule, whyRows } from "#panel/parts/card/why-rows.ts";
import { aCard } from "#tests/core/a-card.ts";

vi.mock("#platform/browser.ts", async () => ({
  browser: (await import("../english-browser.ts")).englishBrowser(),
}));

function read(text: string): OfferCard {
  const parsed = parsePost(text);
  return { ...aCard({}, { id: "c", text }), parsed, kind: parsed.kind };
}
const TEXT =
  'Happy to mentor junior nurses. Video or email, mornings. No phone calls, please. A friend says: "Ask her about anything in theatre nursing, Fridays at noon."';

describe("why a card says what it says", () => {
  test("every value has words of the post", () => {
    const rows = whyRows(shownFields(read(TEXT), []), read(TEXT).snapshot);
    expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining(["formats", "times"]));
    for (const { parts } of rows)
      for (const { because } of parts) {
        expect(because.length).toBeGreaterThan(0);
        for (const { from, to } of because) expect(TEXT.slice(from, to).trim()).not.toBe("");
      }
  });

  test("a value that is the post's very words is told once", () => {
    const text = "Retired tax adviser. I can help with inheritance tax. By email.";
    const card = read(text);
    const rows = whyRows(shownFields(card, []), card.snapshot);
    const of = (field: string) => rows.find((row) => row.field === field)?.parts[0];
    expect(of("topics")).toMatchObject({ words: "inheritance tax", asWritten: true });
    expect(of("formats")?.asWritten).toBe(false);
  });

  test("a phrase that the words around it told says so, a term that a rule found does not", () => {
    const card = read("I can help with inheritance tax and probate. By email.");
    const rows = whyRows(shownFields(card, []), card.snapshot);
    const learned = (field: string) => rows.find((row) => row.field === field)?.learned;
    expect(learned("topics")).toBe(true);
    expect(learned("formats")).toBe(false);
  });

  test("such a phrase names the words that told it, in the order of the post and outside the phrase", () => {
    const text = "I can help with inheritance tax and probate. By email.";
    const card = read(text);
    const rows = whyRows(shownFields(card, []), card.snapshot);
    const [topic] = rows.find(({ field }) => field === "topics")?.parts ?? [];
    const near = (topic?.near ?? []).map(({ from, to }) => text.slice(from, to));
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(3);
    expect(near).toContain("with");
    for (const { from, to } of topic?.near ?? [])
      for (const own of topic?.because ?? []) expect(to <= own.from || from >= own.to).toBe(true);
    expect(rows.find(({ field }) => field === "formats")?.parts[0]?.near).toEqual([]);
  });

  test("a card stored before such words were kept is told without them", () => {
    const card = read("I can help with inheritance tax. By email.");
    const { topics } = card.parsed.offer;
    if (!topics) throw new Error("no topic");
    const old = topics.because.map(({ near: _, ...rest }) => rest);
    card.parsed.offer.topics = { ...topics, because: old };
    const rows = whyRows(shownFields(card, []), card.snapshot);
    expect(rows.find(({ field }) => field === "topics")?.parts[0]?.near).toEqual([]);
  });

  test("what the user said instead has no words of the post", () => {
    const card = read(TEXT);
    const mine = { cardId: "c", field: "formats" as const, value: ["chat" as const], updatedAt: 1, rev: 1 };
    expect(whyRows(shownFields(card, [mine]), card.snapshot).map(({ field }) => field)).not.toContain(
      "formats",
    );
  });

  test("what was denied or quoted is told with its reason, each once, the duller reasons last", () => {
    const rows = droppedRows(read(TEXT));
    const keys = rows.map(({ field, reason }) => `${field} ${reason}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => key.endsWith("quoted"))).toBe(true);
    const dull = rows.map(({ reason }) => reason === "overlap" || reason === "prefer-stated");
    expect(dull).toEqual([...dull].sort((a, b) => Number(a) - Number(b)));
  });

  test("nothing is told as left out that stands on the card", () => {
    const card = read(TEXT);
    for (const { field, because } of droppedRows(card)) {
      if (field === "kind") continue;
      const kept = card.parsed.offer[field]?.because ?? [];
      for (const { from, to } of because)
        expect(kept.some((each) => each.from < to && from < each.to)).toBe(false);
    }
  });

  test("the kind rests on words that rules know, on words that were learned, or on none", () => {
    const kind = (rule?: string) =>
      kindRule({
        kind: "offer",
        kindBecause: rule ? [{ in: "text", from: 0, to: 1, rule }] : [],
        offer: {},
        dropped: [],
      });
    expect(kind("kind.offer.willing")).toBe("whyKindRules");
    expect(kind("kind.model")).toBe("whyKindModel");
    expect(kind()).toBe("whyKindNone");
    expect(kindRule({ kind: "unknown-language", kindBecause: [], offer: {}, dropped: [] })).toBe(
      "whyKindUnknown",
    );
  });
});
