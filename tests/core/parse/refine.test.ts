import { describe, expect, it } from "vitest";
import { parsePost } from "#core/parse/parse-post.ts";

const OFFER = "Happy to mentor junior planners.";
const read = (text: string) => parsePost(`${OFFER} ${text}`);
const reasons = (text: string, field: string) =>
  read(text)
    .dropped.filter((drop) => drop.field === field)
    .map(({ reason }) => reason);

describe("negated", () => {
  it.each([
    ["No calls.", "phone"],
    ["I can't meet in person.", "in-person"],
    ["Please no video or phone.", "phone"],
    ["Not by phone, email is fine.", "phone"],
    ["❌ Zoom", "video"],
  ] as const)("%s rules it out", (text, format) => {
    const { offer } = read(text);
    expect(offer.formats?.value ?? []).not.toContain(format);
    expect(offer.notFormats?.value).toContain(format);
    expect(reasons(text, "formats")).toContain("negated");
  });

  it.each([
    ["No pressure, a call is fine.", "phone"],
    ["Not only email but Zoom as well.", "video"],
    ["No Zoom, but coffee is welcome.", "in-person"],
  ] as const)("%s still offers it", (text, format) => {
    expect(read(text).offer.formats?.value).toContain(format);
  });

  it("takes back times", () => {
    const { offer } = read("Mornings only, I can't do evenings.");
    expect(offer.times?.value).toEqual(["mornings"]);
  });
});

describe("quoted", () => {
  it("leaves out what someone else said", () => {
    const text = 'My colleague wrote: "I am happy to mentor anyone over Zoom on Mondays". Lovely of her.';
    const parsed = parsePost(text);
    expect(parsed.kind).toBe("other");
    expect(parsed.dropped.some(({ reason }) => reason === "quoted")).toBe(true);
  });

  it("keeps the values of a form, which stand in quotes", () => {
    const form =
      'name: "Ana Pires"\ntopics: "hives, honey shows, swarms and queens"\nemail: "ana@example.org"';
    expect(parsePost(form).offer.topics?.value).toContain("honey shows");
    const dropped = parsePost(`${form}\nMy boss said: "I mentor anyone over Zoom on Mondays"`).dropped;
    expect(dropped.some(({ reason, field }) => reason === "quoted" && field === "formats")).toBe(true);
  });

  it("keeps a catch word in quotes", () => {
    expect(read('Write to me with "planner" in your note.').offer.howToAsk?.value).toContain('"planner"');
  });
});

describe("how to ask", () => {
  it("keeps what is to be told beside the word to be named, and not the mere way", () => {
    const text = "DM me. Please mention “Harbour”. Tea is on me. Tell me which exam you sit.";
    const { howToAsk } = parsePost(text).offer;
    expect(howToAsk?.value).toBe('mention "Harbour"; Tell me which exam you sit');
    expect(howToAsk?.because.map(({ from, to }) => text.slice(from, to))).toEqual([
      "mention “Harbour”",
      "Tell me which exam you sit",
    ]);
  });
});

describe("conditional", () => {
  it("leaves out what was, or would be", () => {
    expect(read("I used to meet people over coffee.").offer.formats).toBeUndefined();
    expect(reasons("If I had a car I would do phone calls.", "formats")).toContain("conditional");
  });
});

describe("overlap", () => {
  it("a video call is no phone call", () => {
    expect(read("A video call works best.").offer.formats?.value).toEqual(["video"]);
  });

  it("a list of terms is no list of topics", () => {
    expect(read("Zoom, Tuesday evenings, 30 minutes.").offer.topics).toBeUndefined();
  });
});

describe("prefer-stated", () => {
  it("one value stays, the others are kept as dropped", () => {
    const { offer, dropped } = read("I have 20 years in planning, 5 years as a manager.");
    expect(offer.yearsExperience?.value).toBe(20);
    expect(dropped).toContainEqual(
      expect.objectContaining({ field: "yearsExperience", reason: "prefer-stated" }),
    );
  });
  it("the weightiest wins over all that say otherwise, also over several", () => {
    const { offer } = read(
      "A group of six, 2 of 6 places still open for this year, and 2 places open in May.",
    );
    expect(offer.status?.value).toBe("few");
    expect(offer.status?.because.every(({ rule }) => rule === "status.some-free")).toBe(true);
  });
});
