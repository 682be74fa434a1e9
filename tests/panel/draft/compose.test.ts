import { describe, expect, test } from "vitest";
import { compose, type Typed } from "#panel/parts/draft/compose.ts";
import { shown } from "#tests/core/a-card.ts";

const from = {
  mentorName: "Dr. Ana Li",
  shown: shown({ formats: ["email"], times: ["mornings"] }),
  groupName: "Harbour Nurses",
};
const typed = (patch: Partial<Typed> = {}): Typed => ({
  channel: "direct-message",
  templateId: "message",
  fields: {},
  edited: null,
  editedSubject: null,
  short: false,
  kept: [],
  ...patch,
});
const ME = {
  "me.name": "Tom Adeyemi",
  "me.first": "Tom",
  "me.role": "a ward nurse",
  "me.role.short": "a ward nurse",
};

describe("what is asked", () => {
  test("required questions about this mentor come first, what the card says last", () => {
    const { questions } = compose(from, typed(), {});
    expect(questions.slice(0, 2).map(({ field }) => field)).toEqual(["ask", "why.you"]);
    expect(questions.at(-1)?.fromCard).toBe(true);
    expect(
      questions
        .filter(({ required }) => required)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(["ask", "me.name", "me.role", "why.you"].sort());
  });

  test("the card and the remembered words fill what they can", () => {
    const { questions } = compose(from, typed(), ME);
    const value = (field: string) => questions.find((each) => each.field === field)?.value;
    expect(value("mentor.first")).toBe("Ana");
    expect(value("me.name")).toBe("Tom Adeyemi");
    expect(value("group.name")).toBe("Harbour Nurses");
  });

  test("an emptied field leaves the card's value out", () => {
    const { text } = compose(from, typed({ fields: { "group.name": "" } }), ME);
    expect(text).toContain("mentor in our group");
  });
});

describe("what may be copied", () => {
  test("nothing while a required field is empty, and each is named", () => {
    const { blocks } = compose(from, typed(), ME);
    expect(blocks).toEqual([
      { code: "gap", field: "why.you" },
      { code: "gap", field: "ask" },
    ]);
  });

  test("the text once all is filled", () => {
    const fields = { ask: "What would you do first?", "why.you": "you made the same move" };
    const { blocks, text } = compose(from, typed({ fields }), ME);
    expect(blocks).toEqual([]);
    expect(text).toContain("What would you do first?");
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  test("an own text is judged by itself: its length on its channel", () => {
    const own = typed({ channel: "connection-note", templateId: "note-200", edited: "x".repeat(201) });
    const { blocks, count } = compose(from, own, {});
    expect(blocks).toEqual([{ code: "over-limit", part: "body", by: 1 }]);
    expect(count).toEqual({ used: 201, limit: 200, state: "over" });
  });

  test("template syntax in an answer stays as typed (T5, B8)", () => {
    const nasty = "{{me.name}} $& {{?ask}}{{/ask}} `$1`";
    const { text } = compose(from, typed({ fields: { ask: nasty, "why.you": "so" } }), ME);
    expect(text).toContain(nasty);
  });
});

test("a template that is not known falls back to the channel's own", () => {
  const { template } = compose(from, typed({ channel: "connection-note", templateId: "lost" }), {});
  expect(template.id).toBe("note-200");
});
