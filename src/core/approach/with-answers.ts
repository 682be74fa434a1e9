/** Puts what a mentor asks to be told into a template that has no place of its own for it. */

const MENTION = "{{?mention}} ({{mention}}){{/mention}}";
const ANSWER = "{{?answer}}{{answer}}{{/answer}}";

/**
 * The template's source with the word and the lines a mentor asks for: before the last paragraph, or at the end of a
 * short note. Where neither field has a value, nothing of it is seen.
 */
export function withAnswers(body: string): string {
  const answer = /\{\{\s*answer/.test(body) ? "" : ANSWER;
  const mention = /\{\{\s*mention/.test(body) ? "" : MENTION;
  if (answer === "" && mention === "") return body;
  const last = body.lastIndexOf("\n\n");
  if (last < 0) return `${body}${answer && ` ${answer}`}${mention}`;
  return `${body.slice(0, last)}\n\n${answer}${mention}${body.slice(last)}`;
}
