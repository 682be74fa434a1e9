import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STARTERS } from "#core/approach/starters.data.ts";
import { type FileTemplate, readTemplateFile, writeTemplateFile } from "#core/approach/template-file.ts";
import { CHANNELS } from "#core/outreach/event.ts";

const named = STARTERS.map(({ id, ...template }): FileTemplate => ({ ...template, name: id }));

describe("the template file", () => {
  it("is text that a person can read", () => {
    const text = writeTemplateFile(named.slice(0, 1));
    expect(text).toMatch(/^Guidepost templates, version 1\n\n=== note-200\nchannel: connection-note\n/);
    expect(text).toContain("shorten: group.short = our group");
    expect(text).toContain("\n\nHi {{mentor.first|there}}, your mentor offer");
  });

  it("brings every starter back as it was", () => {
    expect(readTemplateFile(writeTemplateFile(named))).toEqual({ templates: named });
  });

  it("leaves out a template without words, so that whatever is written can be read", () => {
    const emptied = named.map((template, i) => (i === 0 ? { ...template, body: " \n" } : template));
    expect(readTemplateFile(writeTemplateFile(emptied))).toEqual({ templates: named.slice(1) });
  });

  it("brings 500 templates back, one of them longer than any message", () => {
    const many = Array.from({ length: 500 }, (_, i): FileTemplate => {
      return { name: `Mine ${i}`, channel: "inmail", body: i === 0 ? "x".repeat(100_000) : "Hi", fit: [] };
    });
    expect(readTemplateFile(writeTemplateFile(many))).toEqual({ templates: many });
  });

  it("brings any template back, whatever its words look like", () => {
    const line = fc.string({ maxLength: 30 }).map((text) => text.replace(/\s+/g, " ").trim());
    const words = fc
      .array(fc.oneof(line, fc.constantFrom("=== not a head", "\\=== x", "channel: no", "")), {
        minLength: 1,
      })
      .map((lines) => lines.join("\n").trim());
    const template = fc.record({
      name: line.filter((name) => name !== ""),
      channel: fc.constantFrom(...CHANNELS),
      body: words.filter((body) => body !== ""),
      fit: fc.constantFrom<FileTemplate["fit"]>([], [{ field: "mode.short", use: null }]),
    });
    fc.assert(
      fc.property(fc.array(template, { minLength: 1, maxLength: 4 }), (templates) => {
        expect(readTemplateFile(writeTemplateFile(templates))).toEqual({ templates });
      }),
    );
  });

  it.each([
    ["nothing", "", "not-ours", 1],
    ["another file", '{"app":"guidepost"}', "not-ours", 1],
    ["a later version", "Guidepost templates, version 2\n\n=== a\nchannel: inmail\n\nx", "newer", 1],
    ["no template", "Guidepost templates, version 1\n\nhello", "empty", 1],
    ["an unknown setting", "Guidepost templates, version 1\n\n=== a\nrun: it\n\nx", "damaged", 4],
    ["an unknown channel", "Guidepost templates, version 1\n\n=== a\nchannel: pigeon\n\nx", "damaged", 3],
    ["no words", "Guidepost templates, version 1\n\n=== a\nchannel: inmail\n\n", "damaged", 3],
    ["too much", "Guidepost templates, version 1\n".repeat(100_000), "too-big", 0],
  ])("is refused with the line that does not fit: %s (T14, B10)", (_, text, refused, line) => {
    expect(readTemplateFile(text)).toEqual({ refused, line });
  });

  it("answers any text without an exception", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        readTemplateFile(`Guidepost templates, version 1\n=== ${text}`);
      }),
    );
  });
});
