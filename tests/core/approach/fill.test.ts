import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, onlyRequired } from "#core/approach/fill.ts";
import { plainValue } from "#core/approach/plain-value.ts";
import { parseTemplate } from "#core/approach/template.ts";
import { type Run, textOf, tidy } from "#core/approach/tidy.ts";

const KNOWN = ["a", "b"];
const template = (source: string) => parseTemplate(source, KNOWN);
const filled = (source: string, values: Record<string, string> = {}) => fill(template(source), values).text;

describe("filling a template", () => {
  it("puts values, fallbacks and blocks where they belong", () => {
    const source = "Hi {{a|there}}.{{?b}} About {{b}}.{{/b}} Bye";
    expect(filled(source, { a: "Noor", b: "bees" })).toBe("Hi Noor. About bees. Bye");
    expect(filled(source)).toBe("Hi there. Bye");
    expect(filled(source, { a: "  ", b: "\u200b" })).toBe("Hi there. Bye");
  });

  it("names required fields without a value, but not those of a block left out", () => {
    expect(fill(template("{{a!}} {{?b}}{{a!}}{{/b}} {{a!}}"), {}).gaps).toEqual(["a"]);
    expect(fill(template("{{?b}}{{a!}}{{/b}}"), {}).gaps).toEqual([]);
    expect(fill(template("{{?b}}{{a!}}{{/b}}"), { b: "x" }).gaps).toEqual(["a"]);
  });

  it("T5, B8: values come out to the letter, whatever they look like, and nothing in them is filled", () => {
    const part = fc.constantFrom(
      "{{a}}",
      "{{b!}}",
      "{{?a}}",
      "{{/a}}",
      "$&",
      "$1",
      "$`",
      "\\",
      "`",
      "$" + "{a}",
      "x",
      " ",
      ".",
      "\n",
    );
    const value = fc.array(part, { maxLength: 12 }).map((parts) => `<${parts.join("")}>`);
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(filled("{{a}}|{{b}}|{{?a}}{{a}}{{/a}}", { a, b })).toBe(`${a}|${b}|${a}`);
      }),
    );
  });

  it("T5: takes no value from the prototype", () => {
    expect(fill(parseTemplate("{{constructor|none}}", ["constructor"]), {}).text).toBe("none");
  });

  it("T2, B2, B3: takes hidden marks and broken characters out of values, and nothing else", () => {
    expect(plainValue("  \u202eevil\u2066 Ana\u200b\u0000\ud800 \r\n x\t! ")).toBe("evil Ana \n x !");
    expect(plainValue("👩‍⚕️ José 王 می‌نا")).toBe("👩‍⚕️ José 王 می‌نا");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const plain = plainValue(value);
        expect(plainValue(plain)).toBe(plain);
        expect(plain).not.toMatch(/\p{Surrogate}/u);
        expect(plain).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
      }),
    );
  });

  it("keeps only what is required for the second preview", () => {
    const values = { a: "x", b: "y" };
    expect(onlyRequired(template("{{a!}} {{b}} {{?b}}{{b!}}{{/b}}"), values)).toEqual({ a: "x" });
  });

  it("gives the text in stretches that say where they came from", () => {
    const { runs, text } = fill(template("Hi {{a|there}}, {{b}} {{a!}}"), { a: "Noor" });
    expect(runs.map(({ from, field }) => [from, field])).toContainEqual(["value", "a"]);
    expect(runs.map(({ text }) => text).join("")).toBe(text);
  });

  it("keeps a gap where its value will stand, and out of the text", () => {
    const { runs, text } = fill(template("Hi {{a|there}},\n\n{{b!}} is {{b!}}.\n\n{{a!}}"), {});
    expect(runs.map(({ text, from }) => (from === "gap" ? "_" : text)).join("")).toBe(
      "Hi there,\n\n_ is _.\n\n_",
    );
    expect(text).toBe("Hi there,\n\nis.");
  });
});

describe("tidying", () => {
  it.each([
    ["Thank you {{a}}, bye", "Thank you, bye"],
    ["Hi {{a}} {{b}} there", "Hi there"],
    ["One {{a}} .  Two", "One. Two"],
    ["{{a}} Hi", "Hi"],
    ["Hi {{a}}", "Hi"],
    ["Hi\n\n{{a}}\n\nBye", "Hi\n\nBye"],
    ["Hi  \n  Bye", "Hi\nBye"],
    ["I use .NET :) ok", "I use .NET :) ok"],
    ["Two ? Yes !", "Two? Yes!"],
  ])("mends the seams of empty fields: %j", (source, expected) => {
    expect(filled(source)).toBe(expected);
  });

  it("leaves the person's own spacing alone, and writes no second full stop", () => {
    expect(filled("Q: {{a}} Bye.", { a: "Pourquoi  moi ?\n\n\nMerci" })).toBe(
      "Q: Pourquoi  moi ?\n\n\nMerci Bye.",
    );
    expect(filled("Because {{a}}. Bye", { a: "you build bridges." })).toBe("Because you build bridges. Bye");
    expect(filled("Because {{a}}. Bye", { a: "bridges" })).toBe("Because bridges. Bye");
  });

  it("changes nothing the second time", () => {
    const text = fc.array(fc.constantFrom(" ", "\t", "\n", ".", ",", "?", ":", ")", "a", "b"), {
      maxLength: 12,
    });
    const run = fc.record({
      text: text.map((parts) => parts.join("")),
      from: fc.constantFrom<Run["from"]>("template", "value", "fallback"),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const once = tidy(runs);
        expect(textOf(tidy(once))).toBe(textOf(once));
        const own = (those: readonly Run[]) =>
          those.filter(({ from, text }) => from === "value" && text !== "");
        expect(own(once)).toEqual(own(runs));
      }),
      { numRuns: 2_000 },
    );
  });
});
