/** Puts what a mentor asks to be told into a template that has no place of its own for it. */

const MENTION = "{{?mention}} ({{mention}}){{/mention}}";
/** A letter says it in its first line, where such words are asked for most. */
const MENTION_FIRST = "{{?mention}}Your word: {{mention}}. {{/mention}}";
const ANSWER = "{{?answer}}{{answer}}{{/answer}}";

/**
 * The template's source with the word and the lines a mentor asks for: the word after the greeting and the lines
 * before the last paragraph, or both at the end of a short note. Where neither field has a value, nothing of it is seen.
 */
export function withAnswers(body: string): string {
  const answer = /\{\{\s*answer/.test(body) ? "" : ANSWER;
  const asksWord = !/\{\{\s*mention/.test(body);
  const first = body.indexOf("\n\n");
  if (first < 0) return `${body}${answer && ` ${answer}`}${asksWord ? MENTION : ""}`;
  const greeted = asksWord ? `${body.slice(0, first)}\n\n${MENTION_FIRST}${body.slice(first + 2)}` : body;
  const last = greeted.lastIndexOf("\n\n");
  return answer === "" ? greeted : `${greeted.slice(0, last)}\n\n${answer}${greeted.slice(last)}`;
}
