import { describe, expect, it } from "vitest";
import { runFormat } from "#cli/format.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";

async function run(...lines: object[]) {
  const out: string[] = [];
  async function* input() {
    for (const line of lines) yield JSON.stringify(line);
  }
  const status = await runFormat(input(), (line) => out.push(line));
  return { status, answers: out.map((line) => JSON.parse(line)) };
}

describe("cli format", () => {
  it("writes each offer in its layout and language, in order, and the parser reads it back", async () => {
    const offer = {
      topics: ["seed grants", "lab budgets, and how to cut them"],
      formats: ["video"],
      capacity: 3,
    };
    const { status, answers } = await run(
      { id: "b", offer, layout: "form" },
      { id: "a", offer, layout: "prose", language: "it" },
    );
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(["b", "a"]);
    for (const { text } of answers) expect(plainOffer(parsePost(text)).offer).toEqual(offer);
  });

  it("takes a single text for a list, and null for what is not stated", async () => {
    const { answers } = await run({
      id: 1,
      offer: { menteeCriteria: "new vets", paid: null },
      layout: "form",
    });
    expect(plainOffer(parsePost(answers[0].text)).offer).toEqual({ menteeCriteria: ["new vets"] });
  });

  it.each([
    ["no layout", { id: 1, offer: {} }, /"layout" is one of form, prose, short/],
    ["a language it has not", { id: 1, offer: {}, layout: "form", language: "tlh" }, /"language" is one of/],
    ["no offer", { id: 1, layout: "form" }, /not an object/],
    ["a field it does not know", { id: 1, offer: { shoe: 1 }, layout: "form" }, /no field "shoe"/],
    [
      "a value of another type",
      { id: 1, offer: { capacity: "two" }, layout: "form" },
      /"capacity" is not a whole/,
    ],
    [
      "a value outside its list",
      { id: 1, offer: { formats: ["fax"] }, layout: "form" },
      /"formats" is not a list/,
    ],
  ])("says what is wrong in place of a bad line: %s (B10)", async (_, line, message) => {
    const { status, answers } = await run(line, { id: "ok", offer: {}, layout: "short" });
    expect(status).toBe(1);
    expect(answers[0]).toMatchObject({ id: 1, error: expect.stringMatching(message) });
    expect(answers[1].id).toBe("ok");
  });
});
