/** A post as it is copied whole from LinkedIn's page: who wrote it and the text, without the lines around them. */

export interface CopiedPost {
  text: string;
  /** "" where the copy does not say. */
  name: string;
  headline: string;
}

/** Lines above a post's text are at most so many. */
const HEAD_LINES = 14;
const POST_NUMBER = /^feed post number \d+$/i;
/** "• 2nd", alone or behind the name. */
const DEGREE = /(?:^|\s)[•·] ?(?:1st|2nd|3rd\+?|you|following)(?=$|\s)/i;
/** "3d • Edited •", "2 weeks ago". */
const AGE =
  /^\d{1,2} ?(?:s|m|min|h|hr|d|w|wk|mo|y|yr)s?(?= ?[•·]|$)|^\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/i;
const BUTTON = /^(?:\+? ?follow(?:ing)?|connect|join|view .{1,80} profile.*|visible to .{1,40})$/i;
/** What stands below a text. */
const FOOT =
  /^(?:(?:…|\.\.\.)? ?(?:see )?more|like|comment|repost|share|send|celebrate|\d[\d,.]*|[\d,.]+ (?:comments?|reposts?|reactions?|likes?)|.{1,60} and [\d,.]+ others?|show translation|activate to view larger image,?)$/i;

/**
 * The parts of a copied post, or null where nothing shows that it is one: then the text is what somebody typed or selected
 * themselves. It is one where the line with the distance to the author or the age stands near the start.
 */
export function readCopiedPost(copied: string): CopiedPost | null {
  const lines = copied.split(/\r?\n/).map((line) => line.trim());
  const isHead = (line: string) =>
    POST_NUMBER.test(line) || DEGREE.test(line) || AGE.test(line) || BUTTON.test(line);
  const head = lines.slice(0, HEAD_LINES);
  const last = head.findLastIndex(isHead);
  const degree = head.findIndex((line) => DEGREE.test(line));
  const age = head.findIndex((line) => AGE.test(line));
  if (degree < 0 && age < 0) return null;
  const above = head
    .slice(0, last)
    .filter((line) => line !== "" && !POST_NUMBER.test(line) && !BUTTON.test(line));
  const [first = "", ...others] = above.map((line) => line.replace(DEGREE, "").trim());
  const headline = others.find((line) => line !== "" && line !== first && !AGE.test(line)) ?? "";
  const body = lines.slice(last + 1);
  while (body.length > 0 && (body.at(-1) === "" || FOOT.test(body.at(-1) ?? ""))) body.pop();
  const text = body
    .join("\n")
    .replace(/\s*(?:…|\.\.\.) ?(?:see )?more$/i, "")
    .trim();
  return text === "" ? null : { text, name: AGE.test(first) ? "" : first, headline };
}
