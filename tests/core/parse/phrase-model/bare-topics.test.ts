/** Topics that fill a sentence stand only in company. */
import { describe, expect, it } from "vitest";
import type { Finding } from "#core/parse/finding.ts";
import { viewOf } from "#core/parse/parse-post.ts";
import { withCompany } from "#core/parse/phrase-model/bare-topics.ts";
import { readText } from "#core/parse/text.ts";

/** What stays of these topics; in the sentences of `offering` the rules heard an offer. */
function left(text: string, topics: readonly string[], offering: readonly number[] = []): unknown[] {
  const view = viewOf(readText(text), "text");
  const findings = topics.map((value): Finding => {
    const from = view.text.indexOf(value);
    const sentence = view.sentences.findIndex((one) => from < one.to);
    return {
      field: "topics",
      value,
      in: "text",
      from,
      to: from + value.length,
      rule: "r",
      sentence,
      weight: 1,
    };
  });
  const heard = offering.map(
    (sentence): Finding => ({
      field: "kind",
      value: "offer",
      in: "text",
      from: 0,
      to: 1,
      rule: "r",
      sentence,
      weight: 1,
    }),
  );
  return withCompany(findings, view, heard).map(({ value }) => value);
}

describe("topics that are sentences of their own", () => {
  it("stay where they are several, or a question or header leads to them", () => {
    expect(left("Ask away. Kiln repairs. Glaze recipes.", ["Kiln repairs", "Glaze recipes"])).toHaveLength(2);
    expect(left("What can you ask? Kiln repairs.", ["Kiln repairs"])).toHaveLength(1);
    expect(left("I can help with:\nKiln repairs", ["Kiln repairs"])).toHaveLength(1);
    expect(left("• Kiln repairs", ["Kiln repairs"])).toHaveLength(1);
  });

  it("go where one stands alone in prose", () => {
    expect(left("I can mentor by phone. The shed smells nice.", ["The shed smells nice"])).toEqual([]);
  });

  it("go where they say where something is", () => {
    expect(left("I sat down beside the kiln.", ["beside the kiln"])).toEqual([]);
    expect(left("I can help with glazes beside kilns.", ["glazes beside kilns"])).toHaveLength(1);
  });

  it("go where somebody once asked about them", () => {
    expect(left("A neighbour asked me about kilns.", ["kilns"])).toEqual([]);
    expect(left("You may ask me about kilns.", ["kilns"])).toEqual(["kilns"]);
  });

  it("go where the sentence tells and offers nothing", () => {
    expect(left("I've worked in kilns.", ["kilns"])).toEqual([]);
    expect(left("I've worked in kilns, happy to talk about them.", ["kilns"], [0])).toEqual(["kilns"]);
    expect(left("Whether you're building kilns or not, I can help.", ["building kilns"], [0])).toEqual([]);
  });

  it("are no matter to topics within a sentence", () => {
    expect(left("I can help with kilns.", ["kilns"])).toEqual(["kilns"]);
  });
});
