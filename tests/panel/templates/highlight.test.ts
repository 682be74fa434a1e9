import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight, lineOf, startedName } from "#panel/parts/templates/highlight.ts";

describe("the marks behind a template", () => {
  it("are fields, parts and mistakes; joined they are the source", () => {
    const source = "Hi {{me.first}}, {{?shared}}x{{/shared}} {{me.nam}}";
    const { stretches, errors } = highlight(source);
    expect(stretches.filter(({ look }) => look !== "words").map(({ text, look }) => [text, look])).toEqual([
      ["{{me.first}}", "field"],
      ["{{?shared}}", "block"],
      ["{{/shared}}", "block"],
      ["{{me.nam}}", "wrong"],
    ]);
    expect(errors).toMatchObject([{ code: "unknown-field", nearest: "me.name" }]);
  });

  it("never lose or add a character (B8)", () => {
    const piece = fc.constantFrom("{{", "}}", "{{?a}}", "{{/a}}", "{{me.name}}", "x", "\n", "$&");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((all) => all.join("")),
        (source) => {
          expect(
            highlight(source)
              .stretches.map(({ text }) => text)
              .join(""),
          ).toBe(source);
        },
      ),
    );
  });

  it("know the line of a place, and the name being typed", () => {
    expect(lineOf("a\nb\nc", 4)).toBe(3);
    expect(startedName("x {{me.f", 8)).toBe("me.f");
    expect(startedName("x {{", 4)).toBe("");
    expect(startedName("x {{?sha", 8)).toBe("sha");
    expect(startedName("x {{me.first}} y", 16)).toBeNull();
    expect(startedName("{{me.name|a f", 13)).toBeNull();
  });
});
