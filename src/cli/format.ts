/** `cli format`: posts out of offers, NDJSON in and out. */
import { LAYOUTS } from "#core/compose/first-line.ts";
import { formatOffer } from "#core/compose/format-offer.ts";
import { BadOffer, readOfferValues } from "#core/compose/offer-values.ts";
import { WORDING_LANGUAGES } from "#core/wording/wording.ts";
import { answerLines, BadLine } from "./answer-lines.ts";

/** Answers `{"id","offer","layout","language"?}` with the text; see `answerLines` for lines that cannot be read. */
export function runFormat(lines: AsyncIterable<string>, write: (line: string) => void): Promise<number> {
  return answerLines(lines, write, (input) => {
    const layout = LAYOUTS.find((known) => known === input.get("layout"));
    if (!layout) throw new BadLine(`"layout" is one of ${LAYOUTS.join(", ")}.`);
    const asked = input.get("language") ?? "en";
    const language = WORDING_LANGUAGES.find((known) => known === asked);
    if (!language) throw new BadLine(`"language" is one of ${WORDING_LANGUAGES.join(", ")}.`);
    try {
      return { text: formatOffer(readOfferValues(input.get("offer")), { layout, language }) };
    } catch (problem) {
      throw problem instanceof BadOffer ? new BadLine(problem.message) : problem;
    }
  });
}
