/** Lines of JSON in, one line out for each, in order. */

/** What could not be answered, in a sentence for the person who sent the line. */
export class BadLine extends Error {}

/**
 * Answers every line, empty ones passed over. A line that cannot be read is answered `{"id"?, "error"}`; the exit
 * status is then 1, else 0.
 */
export async function answerLines(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  answer: (input: ReadonlyMap<string, unknown>) => object,
): Promise<number> {
  let status = 0;
  for await (const line of lines) {
    if (line.trim() === "") continue;
    let id = {};
    try {
      const input = readObject(line);
      const given = input.get("id");
      if (typeof given === "string" || typeof given === "number") id = { id: given };
      write(JSON.stringify({ ...id, ...answer(input) }));
    } catch (problem) {
      if (!(problem instanceof BadLine)) throw problem;
      status = 1;
      write(JSON.stringify({ ...id, error: problem.message }));
    }
  }
  return status;
}

function readObject(line: string): ReadonlyMap<string, unknown> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    throw new BadLine("This line is not JSON.");
  }
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new BadLine("This line is not a JSON object.");
  return new Map(Object.entries(input));
}
