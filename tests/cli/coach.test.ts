import { describe, expect, it } from "vitest";
import { runCoach } from "#cli/coach.ts";
import { COACH_CODES } from "#core/approach/coach/codes.ts";
import { TABLE, TABLE_LINES } from "#tests/core/approach/coach/messages.ts";

async function run(...lines: string[]) {
  const out: string[] = [];
  async function* input() {
    yield* lines;
  }
  const status = await runCoach(input(), (line) => out.push(line));
  return { status, answers: out.map((line) => JSON.parse(line)) };
}
const message =
  "Hi Priya, your mentor offer fits my question on leading a night shift. Would two emails suit you?";

describe("cli coach", () => {
  it("gives every message of the table the codes that a careful reader gives it", async () => {
    const { status, answers } = await run(...TABLE_LINES);
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(TABLE.map(({ id }) => id));
    const judged = "missing-screening-answer";
    const exact = (codes: readonly string[]) =>
      codes
        .filter((code) => code !== judged)
        .toSorted()
        .join();
    const wrong = TABLE.flatMap(({ id, codes }, i) => {
      const given: string[] = answers[i].codes;
      return exact(given) === exact(codes) ? [] : [{ id, wanted: codes, given }];
    });
    expect(wrong).toEqual([]);
    // A model judges whether all is told: hardly ever wrong, never always right.
    const gives = (i: number) => answers[i].codes.includes(judged);
    const right = TABLE.filter(({ codes }, i) => codes.includes(judged) && gives(i)).length;
    expect(right / TABLE.filter((_, i) => gives(i)).length).toBeGreaterThanOrEqual(0.94);
    expect(right / TABLE.filter(({ codes }) => codes.includes(judged)).length).toBeGreaterThanOrEqual(0.9);
  });

  it("has a table of 150 messages and more, with each code in three of them and many without any", () => {
    expect(TABLE.length).toBeGreaterThanOrEqual(150);
    for (const code of COACH_CODES)
      expect(TABLE.filter(({ codes }) => codes.includes(code)).length, code).toBeGreaterThanOrEqual(3);
    expect(TABLE.filter(({ codes }) => codes.length === 0).length).toBeGreaterThan(40);
    expect(new Set(TABLE.map(({ id }) => id)).size).toBe(TABLE.length);
  });

  it("takes the terms from the fields, and from the offer's words what the fields leave open", async () => {
    const asks =
      "Hi Priya, your mentor offer fits my question on night rotas. Could we have a short video call?";
    const line = (offer: object) =>
      JSON.stringify({ id: 1, message: asks, channel: "connection-note", mentor: { name: "Priya" }, offer });
    const { answers } = await run(
      line({ notFormats: ["video"] }),
      line({ text: "I mentor night nurses. Email only, no calls please." }),
      line({ formats: ["video"] }),
      line({ formats: "video", text: 7, nonsense: {} }),
    );
    expect(answers.map(({ codes }) => codes)).toEqual([["ignores-terms"], ["ignores-terms"], [], []]);
  });

  it("reads an InMail's subject, and earlier messages", async () => {
    const body =
      "Hello Priya, you moved from tax to treasury. Which system did you learn first? One email is enough. If not, no problem. Tom";
    const { answers } = await run(
      JSON.stringify({ id: "s", message: body, channel: "inmail", subject: "About {{topic}}" }),
      JSON.stringify({ id: "p", message: body, channel: "direct-message", sent: [body, 3] }),
    );
    expect(answers).toEqual([
      { id: "s", codes: ["placeholder-left"] },
      { id: "p", codes: ["same-as-sent"] },
    ]);
  });

  it.each([
    ["no JSON", "{", undefined],
    ["no object", "[1]", undefined],
    ["no message", '{"id":"x","channel":"inmail"}', "x"],
    ["a message of another type", '{"id":"x","message":5,"channel":"inmail"}', "x"],
    ["no channel", '{"id":"x","message":"hello"}', "x"],
    ["an unknown channel", '{"id":"x","message":"hello","channel":"pigeon"}', "x"],
  ])("says so in place of a bad line: %s (B10)", async (_, line, id) => {
    const good = JSON.stringify({ id: "ok", message, channel: "connection-note" });
    const { status, answers } = await run(line, good);
    expect(status).toBe(1);
    expect(answers[0].error).toMatch(/\w/);
    expect(answers[0].id).toBe(id);
    expect(answers[1]).toEqual({ id: "ok", codes: [] });
  });
});
