/** A post as it is copied whole from LinkedIn's page: who wrote it and the text, without the lines around them. */

export interface CopiedPost {
  text: string;
  /** "" where the copy does not say. */
  name: string;
  headline: string;
}

/** The line with the distance to the author, or with the age, is among the first. */
const HEAD_LINES = 8;
const POST_NUMBER = /^feed post number \d+$/i;
/** "• 2nd", alone or behind the name; a bullet goes on, "• 1st year students". */
const DEGREE = /(?:^|\s)[•·] ?(?:1st|2nd|3rd\+?|you|following)(?=$| ?[•·])/i;
/** "3d • Edited •", "2 weeks ago •"; a line of an offer, "30 min" or "30 min • Zoom", is none. */
const AGE =
  /^\d{1,2} ?(?:(?:s|m|min|h|hr|d|w|wk|mo|y|yr)s?|(?:minutes?|hours?|days?|weeks?|months?|years?)(?: ago)?) ?[•·](?: ?edited)?(?: ?[•·])?(?: ?visible to .{1,40})?$/i;
const BUTTON = /^(?:\+? ?follow(?:ing)?|connect|join|view .{1,80} profile.*|visible to .{1,40})$/i;
/** What stands below a text. */
const FOOT =
  /^(?:(?:…|\.\.\.)? ?(?:see )?more|like|comment|repost|share|send|celebrate|\d[\d,.]*|[\d,.]+ (?:comments?|reposts?|reactions?|likes?)|.{1,60} and [\d,.]+ others?|show translation|activate to view larger image,?)$/i;

/**
 * The parts of a copied post, or null where nothing shows that it is one: then the text is what somebody typed or selected
 * themselves, and all of it is theirs. It is one where the line with the distance to the author or the age stands near the start.
 */
export function readCopiedPost(copied: string): CopiedPost | null {
  const lines = copied.split(/\r?\n/).map((line) => line.trim());
  const mark = lines.slice(0, HEAD_LINES).findLastIndex((line) => DEGREE.test(line) || AGE.test(line));
  if (mark < 0) return null;
  const isAside = (line: string) => line === "" || POST_NUMBER.test(line) || BUTTON.test(line);
  const above = lines.slice(0, mark).filter((line) => !isAside(line) && !AGE.test(line));
  const [name = "", ...others] = [...above, lines[mark] ?? ""]
    .filter((line) => !AGE.test(line))
    .map((line) => line.replace(DEGREE, "").trim());
  const headline = others.find((line) => line !== "" && line !== name) ?? "";
  let first = mark + 1;
  // Where the age is not said, the headline stands below the distance, and cannot be told from the text.
  while (first < lines.length && isAside(lines[first] ?? "")) first++;
  const body = lines.slice(first);
  const isFoot = (line: string) => line === "" || FOOT.test(line);
  while (body.length > 0 && isFoot(body.at(-1) ?? "")) body.pop();
  const text = body
    .join("\n")
    .replace(/\s*(?:…|\.\.\.) ?(?:see )?more$/i, "")
    .trim();
  return text === "" ? null : { text, name, headline };
}
