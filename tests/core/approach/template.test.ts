import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName } from "#core/approach/nearest-name.ts";
import { fieldsOf, MAX_TEMPLATE, parseTemplate, TEMPLATE_ERRORS } from "#core/approach/template.ts";

const KNOWN = ["name", "ask", "group.short"];
const read = (source: string) => parseTemplate(source, KNOWN);
const errors = (source: string) =>
  read(source).errors.map(({ code, from, to }) => [code, source.slice(from, to)]);

describe("the template language", () => {
  it("has four constructs", () => {
    const { pieces, errors } = read(
      "Hi {{name}}, {{ask!}} {{name|there}}{{?group.short}} in {{group.short}}{{/group.short}}.",
    );
    expect(errors).toEqual([]);
    expect(pieces.map(({ kind }) => kind)).toEqual([
      "text",
      "field",
      "text",
      "field",
      "text",
      "field",
      "block",
      "text",
    ]);
    expect(pieces[3]).toMatchObject({ field: "ask", required: true });
    expect(pieces[5]).toMatchObject({ field: "name", required: false, fallback: "there" });
    expect(pieces[6]).toMatchObject({
      field: "group.short",
      inside: [{ text: " in " }, { field: "group.short" }],
    });
  });

  it("allows spaces in a tag, and single braces anywhere", () => {
    const { pieces, errors } = read("{ {{ name ! }} } {{ ask | a { b }}");
    expect(errors).toEqual([]);
    expect(pieces[1]).toMatchObject({ field: "name", required: true });
    expect(pieces[3]).toMatchObject({ field: "ask", fallback: "a { b" });
  });

  it.each([
    ["{{name", [["unclosed-tag", "{{name"]]],
    ["{{name {{ask}}", [["unclosed-tag", "{{name "]]],
    ["Hi name}} there", [["stray-close", "}}"]]],
    ["{{}}", [["bad-field", "{{}}"]]],
    ["{{Na me!}}", [["bad-field", "{{Na me!}}"]]],
    ["{{{name}}}", [["bad-field", "{{{name}}"]]],
    ["{{nmae}}", [["unknown-field", "{{nmae}}"]]],
    ["{{name|}}", [["empty-fallback", "{{name|}}"]]],
    ["{{?ask}}a{{?name}}b{{/name}}c{{/ask}}", [["nested-block", "{{?name}}"]]],
    ["a{{?ask}}b", [["block-not-closed", "{{?ask}}"]]],
    ["a{{/ask}}", [["block-not-open", "{{/ask}}"]]],
    [
      "{{?ask}}a{{/name}}",
      [
        ["block-not-closed", "{{?ask}}"],
        ["block-not-open", "{{/name}}"],
      ],
    ],
  ])("says what is wrong and where: %s", (source, expected) => {
    expect(errors(source)).toEqual(expected);
  });

  it("names an unknown field with the nearest known one", () => {
    expect(read("{{grop.short}}").errors[0]).toMatchObject({ field: "grop.short", nearest: "group.short" });
    expect(read("{{constructor}}").errors[0]).toEqual({
      code: "unknown-field",
      from: 0,
      to: 15,
      field: "constructor",
    });
    expect(nearestName("x", KNOWN)).toBeUndefined();
  });

  it("refuses a template that is too long", () => {
    expect(read("a".repeat(MAX_TEMPLATE + 1)).errors.map(({ code }) => code)).toEqual(["too-long"]);
    expect(read("a".repeat(MAX_TEMPLATE)).errors).toEqual([]);
  });

  it("T3, B7: is fast on hostile templates", () => {
    const before = performance.now();
    for (const part of ["{{", "}}", "{{name}}", "{{?name}}", "{{a", "{{?ask}}{{/ask}}"])
      read(part.repeat(MAX_TEMPLATE / part.length));
    expect(performance.now() - before).toBeLessThan(300);
  });

  it("B8: never throws; every error has a place in the source, in order; pieces tell the source again", () => {
    const part = fc.constantFrom(
      "{{",
      "}}",
      "{",
      "}",
      "?",
      "/",
      "!",
      "|",
      "name",
      "ask",
      "nam",
      ".",
      " ",
      "é",
      "$&",
      "`",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const source = parts.join("");
        const { pieces, errors } = read(source);
        let last = 0;
        for (const { code, from, to } of errors) {
          expect(TEMPLATE_ERRORS).toContain(code);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(source.length);
          last = from;
        }
        if (errors.length === 0)
          expect(pieces.map(({ from, to }) => source.slice(from, to)).join("")).toBe(source);
      }),
      { numRuns: 2_000 },
    );
  });

  it("knows which fields are required, and that a block asks for nothing", () => {
    const fields = fieldsOf(read("{{name}} {{name!}} {{?group.short}}{{ask!}}{{/group.short}}"));
    expect([...fields]).toEqual([
      ["name", { required: true }],
      ["group.short", { required: false }],
      ["ask", { required: false }],
    ]);
  });
});
