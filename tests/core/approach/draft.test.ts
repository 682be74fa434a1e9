import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApproachTemplate } from "#core/approach/approach-template.ts";
import { editedBlocks, renderDraft } from "#core/approach/draft.ts";
import { fitToLimit } from "#core/approach/fit.ts";
import { countAgainst, countBody, countSubject, DEFAULT_LIMITS } from "#core/approach/limits.ts";
import { parseTemplate } from "#core/approach/template.ts";
import { CHANNELS } from "#core/outreach/event.ts";

describe("counters", () => {
  it("turn amber from 95 % and say over beyond the limit", () => {
    const state = (length: number) => countBody("x".repeat(length), "connection-note").state;
    expect([189, 190, 200, 201].map(state)).toEqual(["ok", "amber", "amber", "over"]);
  });

  it("warn of a long message well before its limit", () => {
    const state = (length: number) => countBody("x".repeat(length), "direct-message").state;
    expect([2_999, 3_000, 8_000, 8_001].map(state)).toEqual(["ok", "amber", "amber", "over"]);
  });

  it("B4: count UTF-16 units, the stricter way for emoji", () => {
    expect(countBody("👩‍⚕️", "inmail").used).toBe(5);
  });

  it("know the subject of an InMail alone", () => {
    expect(countSubject("x".repeat(201), "inmail")?.state).toBe("over");
    for (const channel of CHANNELS.filter((each) => each !== "inmail"))
      expect(countSubject("", channel)).toBeNull();
  });

  it("take the user's own limits", () => {
    const limits = { ...DEFAULT_LIMITS, "connection-note": { body: 10 } };
    expect(countBody("x".repeat(11), "connection-note", limits)).toEqual({
      used: 11,
      limit: 10,
      state: "over",
    });
    expect(countAgainst("", 0).state).toBe("amber");
  });
});

describe("fitting", () => {
  const template = parseTemplate("{{a}} {{b|b}} {{c!}}", ["a", "b", "c"]);
  const values = { a: "aaaaaaaaaa", b: "bbbbbbbbbb", c: "cccccccccc" };

  it("takes no more steps than needed, in order", () => {
    const steps = [
      { field: "a", use: "aa" },
      { field: "b", use: null },
    ];
    expect(fitToLimit(template, values, steps, 32).applied).toEqual([]);
    expect(fitToLimit(template, values, steps, 24).applied).toEqual([steps[0]]);
    const both = fitToLimit(template, values, steps, 15);
    expect(both.applied).toEqual(steps);
    expect(both.filled.text).toBe("aa b cccccccccc");
    expect(both.fits).toBe(true);
    expect(fitToLimit(template, values, steps, 14).fits).toBe(false);
  });

  it("passes over steps that do not shorten or that would leave a gap", () => {
    const steps = [
      { field: "a", use: "a much longer way to say it" },
      { field: "c", use: null },
      { field: "unheard", use: "of" },
    ];
    expect(fitToLimit(template, values, steps, 5).applied).toEqual([]);
  });
});

describe("a draft", () => {
  const template: ApproachTemplate = {
    id: "t",
    channel: "inmail",
    subject: "On {{ask.short!}}",
    body: "Hi {{mentor.first|there}}, {{ask!}}",
    fit: [],
  };

  it("is blocked by gaps of body and subject, and free once they are filled", () => {
    expect(renderDraft(template, {}).blocks).toEqual([
      { code: "gap", field: "ask.short" },
      { code: "gap", field: "ask" },
    ]);
    expect(renderDraft(template, { ask: "Why?", "ask.short": "why" }).blocks).toEqual([]);
  });

  it("is blocked over the limit, with by how much", () => {
    const values = { ask: "x".repeat(1_900), "ask.short": "x".repeat(198) };
    expect(renderDraft(template, values).blocks).toEqual([
      { code: "over-limit", part: "body", by: 10 },
      { code: "over-limit", part: "subject", by: 1 },
    ]);
  });

  it("is blocked where the template has errors or nothing comes out", () => {
    const broken = renderDraft({ ...template, body: "{{nmae}}", subject: "{{" }, {});
    expect(broken.blocks.map(({ code }) => code)).toEqual(["template-error", "template-error", "empty"]);
    expect(broken.bodyErrors[0]?.code).toBe("unknown-field");
  });

  it("can be sent elsewhere than its template says: no subject there, and that channel's limit", () => {
    const values = { ask: "x".repeat(300), "ask.short": "why" };
    const draft = renderDraft(template, values, { channel: "connection-note-premium" });
    expect(draft.subject).toBeNull();
    expect(draft.blocks).toEqual([{ code: "over-limit", part: "body", by: 10 }]);
  });

  it("edited by hand, is blocked when empty or too long only", () => {
    expect(editedBlocks(" \n", "inmail")).toEqual([{ code: "empty" }]);
    expect(editedBlocks("x".repeat(201), "connection-note")).toEqual([
      { code: "over-limit", part: "body", by: 1 },
    ]);
    expect(editedBlocks("Hello", "inmail")).toEqual([]);
  });

  it("is never blocked without reason, nor free over the limit", () => {
    const text = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text, text, (body, ask, short) => {
        const draft = renderDraft(
          { ...template, channel: "connection-note", body },
          { ask, "ask.short": short },
        );
        const blocked = draft.blocks.some(({ code }) => code === "over-limit");
        expect(blocked).toBe(draft.body.text.length > 200);
      }),
    );
  });
});
