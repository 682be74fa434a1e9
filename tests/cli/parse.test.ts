import { describe, expect, it } from "vitest";
import { runParse } from "#cli/parse.ts";

async function run(...lines: string[]) {
  const out: string[] = [];
  async function* input() {
    yield* lines;
  }
  const status = await runParse(input(), (line) => out.push(line));
  return { status, answers: out.map((line) => JSON.parse(line)) };
}

describe("cli parse", () => {
  it("answers each line in order, with spans into the text", async () => {
    const text = "Auditor, 15+ years. Happy to mentor over Zoom, mornings.";
    const { status, answers } = await run(
      JSON.stringify({ id: "b", text }),
      JSON.stringify({ id: "a", text: "Nice weather." }),
    );
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(answers[0]).toMatchObject({
      kind: "offer",
      isOffer: true,
      offer: { yearsExperience: 15, formats: ["video"] },
    });
    const [from, to] = answers[0].because.formats[0];
    expect(text.slice(from, to)).toBe("Zoom");
    expect(answers[1]).toEqual({ id: "a", kind: "other", isOffer: false, offer: {}, because: {} });
  });

  it("reads the headline where there is one, and passes over unknown keys and empty lines", async () => {
    const { status, answers } = await run(
      "",
      JSON.stringify({ id: 7, text: "Ask me anything.", headline: "Tax Lawyer", extra: [1] }),
    );
    expect(status).toBe(0);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ id: 7, offer: { industries: ["Tax Lawyer"] } });
  });

  it.each([
    ["no JSON", "{", undefined],
    ["no object", "[1]", undefined],
    ["null", "null", undefined],
    ["no text", '{"id":"x"}', "x"],
    ["text of another type", '{"id":"x","text":5}', "x"],
    ["a prototype key", '{"__proto__":{"text":"hi"},"id":"x"}', "x"],
  ])("says so in place of a bad line: %s (B10)", async (_, line, id) => {
    const { status, answers } = await run(line, '{"id":"ok","text":"hello"}');
    expect(status).toBe(1);
    expect(answers[0].error).toMatch(/\w/);
    expect(answers[0].id).toBe(id);
    expect(answers[1].id).toBe("ok");
  });
});
