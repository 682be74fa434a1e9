/** `cli parse`: offers out of texts, NDJSON in and out. */
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { answerLines, BadLine } from "./answer-lines.ts";

/** Answers `{"id","text","headline"?}` with the kind and the offer; see `answerLines` for lines that cannot be read. */
export function runParse(lines: AsyncIterable<string>, write: (line: string) => void): Promise<number> {
  return answerLines(lines, write, (input) => {
    const text = input.get("text");
    if (typeof text !== "string") throw new BadLine('This line has no "text".');
    const headline = input.get("headline");
    return plainOffer(parsePost(text, typeof headline === "string" ? { headline } : {}));
  });
}
