/** What a sentence is told by its neighbours: a list of bare sentences says nothing of itself. */
import { describe, expect, it } from "vitest";
import { viewOf } from "#core/parse/parse-post.ts";
import { formBeside, formsOf, headerAbove } from "#core/parse/phrase-model/sentence-form.ts";
import { readText } from "#core/parse/text.ts";

const read = (text: string) => viewOf(readText(text), "text");
function formsIn(text: string): number[] {
  return [...formsOf(read(text))];
}
function above(text: string): number {
  const view = read(text);
  const last = view.sentences.at(-1);
  if (!last) throw new Error("no sentence");
  return headerAbove(last, view);
}
function besides(text: string): [number, number] {
  const view = read(text);
  const [, middle] = view.sentences;
  if (!middle) throw new Error("no second sentence");
  const forms = formsOf(view);
  return [formBeside(view, middle, -1, forms), formBeside(view, middle, 1, forms)];
}

describe("the form of a sentence", () => {
  it("tells a bare phrase from one in which somebody speaks, leads to something or denies", () => {
    const forms = formsIn("Kiln repairs.\n\nI keep bees.\n\nHappy to look at kilns.\n\nNot kilns.");
    expect(new Set(forms).size).toBe(4);
  });

  it("is the same for bare phrases of a like length", () => {
    const [one, other] = formsIn("Kiln repairs.\n\nGlaze recipes.");
    expect(one).toBe(other);
  });

  it("tells how long it is and how it ends", () => {
    const forms = formsIn(
      "Kiln repairs.\n\nKiln repairs:\n\nKiln repairs?\n\nKiln repairs in old brick sheds.",
    );
    expect(new Set(forms).size).toBe(4);
  });
});

describe("the sentences beside one", () => {
  it("are those of its line and of the next lines, not those past an empty one", () => {
    expect(besides("Kilns. Glazes. Sheds.").every((form) => form > 0)).toBe(true);
    expect(besides("Kilns.\nGlazes.\nSheds.").every((form) => form > 0)).toBe(true);
    expect(besides("Kilns.\n\nGlazes.\n\nSheds.")).toEqual([0, 0]);
  });
});

describe("the header above lines without bullets", () => {
  it("reaches to the end of its block", () => {
    expect(above("I can help with:\nkilns\nglazes")).toBeGreaterThan(0);
    expect(above("I can help with:\nkilns\n\nglazes")).toBe(0);
    expect(above("kilns\nglazes")).toBe(0);
  });

  it("tells what is refused from what is offered", () => {
    expect(above("I cannot help with:\nkilns")).not.toBe(above("I can help with:\nkilns"));
  });
});
