/** A usual extractor's way: 150 plain patterns, each tested over the whole post in lower case. */

const NOUNS =
  "mentor|coach|tutor|adviser|guide|mentee|student|graduate|junior|trainee|colleague|member|career|interview|resume|portfolio|promotion|salary|network|industry|audit|tax|banking|research|product|design|marketing|data|engineering|law".split(
    "|",
  );
const FRAMES: readonly ((noun: string) => string)[] = [
  (noun) => `\\b${noun}(?:s|ing|ship)?\\b`,
  (noun) => `\\bhappy to (?:help|talk|chat)[^.]{0,30}\\b${noun}`,
  (noun) => `\\b(?:no|not|without) (?:a |any )?${noun}s?\\b`,
  (noun) => `\\b(\\d{1,2})\\+? (?:years?|yrs?|hours?|spots?)[^.]{0,20}\\b${noun}`,
  (noun) => `\\b${noun}s?(?: (?:and|or) \\w+)? (?:by|over|via|on) (?:zoom|email|phone|teams)\\b`,
];

/** 5 frames of 30 nouns. */
export const PLAIN_REGEXES: readonly RegExp[] = NOUNS.flatMap((noun) =>
  FRAMES.map((frame) => new RegExp(frame(noun))),
);

/** How many of them match. */
export function countMatches(text: string): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (const regex of PLAIN_REGEXES) if (regex.test(lower)) count++;
  return count;
}
