import { describe, expect, it } from "vitest";
import { ApproachTemplate } from "#core/approach/approach-template.ts";
import { coach } from "#core/approach/coach/coach.ts";
import { renderDraft } from "#core/approach/draft.ts";
import { DEFAULT_LIMITS } from "#core/approach/limits.ts";
import { STARTERS } from "#core/approach/starters.data.ts";
import { fieldsOf, parseTemplate } from "#core/approach/template.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { CHANNELS } from "#core/outreach/event.ts";

// What only some mentors ask for has no place in a typical message.
const FIELDS = [...VARIABLE_CATALOGUE].filter(([key]) => key !== "mention" && key !== "answer");
const examples = Object.fromEntries(FIELDS.map(([key, { example }]) => [key, example]));
const longest = Object.fromEntries(FIELDS.map(([key, { guide }]) => [key, "w".repeat(guide)]));
const starter = (id: string) => {
  const found = STARTERS.find((each) => each.id === id);
  if (!found) throw new Error(`no starter ${id}`);
  return found;
};

describe.each(STARTERS.map((each) => [each.id, each] as const))("the starter %s", (_, template) => {
  it("is well formed and uses known fields only", () => {
    expect(ApproachTemplate.parse(template)).toEqual(template);
    expect(parseTemplate(template.body).errors).toEqual([]);
    expect(parseTemplate(template.subject ?? "").errors).toEqual([]);
    for (const { field } of template.fit)
      expect(fieldsOf(parseTemplate(template.body)).has(field)).toBe(true);
  });

  it("fits its channel with the examples, filled whole", () => {
    const draft = renderDraft(template, examples);
    expect(draft.blocks).toEqual([]);
    expect(draft.applied).toEqual([]);
    expect(draft.count.state).not.toBe("over");
  });

  it("fits with every value as long as its guide allows, after its fit steps", () => {
    // Names cannot be shortened; nine letters are a long first name.
    const values = { ...longest, "mentor.first": "w".repeat(9), "me.first": "w".repeat(9) };
    expect(renderDraft(template, values).blocks).toEqual([]);
  });

  it("leaves the coach silent with the examples, whole and short", () => {
    for (const short of [false, true]) {
      const draft = renderDraft(template, examples, { short });
      const advice = coach({
        message: draft.body.text,
        channel: template.channel,
        subject: draft.subject?.text,
        mentorName: "Priya Shah",
        purpose: template.use === undefined ? "first" : "later",
      });
      if (template.use !== "colleague") expect(advice, draft.body.text).toEqual([]);
    }
  });

  it("reads well with only what is required: no gap, no seam", () => {
    const { minimal } = renderDraft(template, examples);
    expect(minimal.gaps).toEqual([]);
    expect(minimal.text).not.toMatch(/ {2}| [.,;:!?]|\{\{|\.\.|\n{3}/);
  });
});

describe("the starters", () => {
  it("serve every channel", () => {
    const first = STARTERS.filter(({ use }) => use === undefined).slice(0, CHANNELS.length);
    expect(first.map(({ channel }) => channel).sort()).toEqual([...CHANNELS].sort());
    expect(new Set(STARTERS.map(({ id }) => id)).size).toBe(STARTERS.length);
  });

  it("have exact lengths, counted in UTF-16 units", () => {
    const lengths = STARTERS.slice(0, CHANNELS.length).map((template) => {
      const draft = renderDraft(template, examples);
      return [template.id, draft.count.used, draft.minimal.text.length, draft.subjectCount?.used ?? null];
    });
    expect(lengths).toEqual([
      ["note-200", 167, 163, null],
      ["note-300", 266, 233, null],
      ["message", 640, 462, null],
      ["inmail", 427, 396, 66],
    ]);
  });

  it("shorten a long note step by step, and say how", () => {
    const long = {
      ...examples,
      "mentor.first": "Maximiliana",
      "group.short": "the Harbour Nurses and Midwives",
      "ask.short": "leading a team of nurses and midwives for the first time",
      "mode.short": "a video call early one morning",
    };
    const draft = renderDraft(starter("note-200"), long);
    expect(draft.applied.map(({ field }) => field)).toEqual(["group.short", "mode.short"]);
    expect(draft.count.used).toBeLessThanOrEqual(DEFAULT_LIMITS["connection-note"].body);
    expect(draft.body.text).toContain("in our group fits");
  });

  it("say of the user only what the user typed", () => {
    const untried = Object.fromEntries(Object.entries(examples).filter(([field]) => field !== "tried"));
    expect(renderDraft(starter("message"), examples).body.text).toContain(`So far I have ${examples.tried}.`);
    expect(renderDraft(starter("message"), untried).body.text).not.toContain("So far");
  });

  it("have a short form of the message that leaves out what was tried and the terms", () => {
    const whole = renderDraft(starter("message"), examples).body.text;
    const short = renderDraft(starter("message"), examples, { short: true }).body.text;
    expect(whole).toContain("You mentioned");
    expect(short).not.toContain("You mentioned");
    expect(short).not.toContain(examples.tried);
    expect(short.length).toBeLessThan(whole.length);
  });
});
