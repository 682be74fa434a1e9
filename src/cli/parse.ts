/** `cli parse`: offers out of texts, NDJSON in and out. */
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";

/**
 * Answers one line for each line of input, in order; empty lines are passed over.
 * A line that cannot be read is answered `{"id"?, "error"}`, and the exit status is then 1, else 0.
 */
export async function runParse(lines: AsyncIterable<string>, write: (line: string) => void): Promise<number> {
  let status = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const answer = answerTo(line);
    if ("error" in answer) status = 1;
    write(JSON.stringify(answer));
  }
  return status;
}

function answerTo(line: string): object {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { error: "This line is not JSON." };
  }
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { error: "This line is not a JSON object." };
  const id =
    "id" in input && (typeof input.id === "string" || typeof input.id === "number") ? { id: input.id } : {};
  if (!("text" in input) || typeof input.text !== "string")
    return { ...id, error: 'This line has no "text".' };
  const headline =
    "headline" in input && typeof input.headline === "string" ? { headline: input.headline } : {};
  return { ...id, ...plainOffer(parsePost(input.text, headline)) };
}
