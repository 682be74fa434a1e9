/** Where the writer of a request says they stand. */
import type { MenteeLevel } from "../offer.ts";

const ME =
  "(?:i am|i'm|as|currently|still) (?:currently |now |just |still )?(?:an? |the )?(?:[\\p{L}-]+ ){0,3}";

/** The writer speaks of themselves, in lower case and straight quotes. */
const LEVELS: readonly (readonly [MenteeLevel, RegExp])[] = [
  [
    "student",
    new RegExp(
      `${ME}(?:student|undergraduate|undergrad|master's candidate|phd candidate)\\b|\\bi (?:study|am studying)\\b|\\bmy (?:degree|thesis|dissertation|final year)\\b`,
      "u",
    ),
  ],
  [
    "early-career",
    new RegExp(
      `${ME}(?:graduate|trainee|junior|intern|apprentice|newly qualified|beginner)\\b|\\bmy first (?:job|year|role)\\b|\\bi (?:just )?graduated\\b|\\b(?:one|two|1|2) years? (?:in|of|into)\\b`,
      "u",
    ),
  ],
  [
    "career-changer",
    /\b(?:changing|change|switch(?:ing)?|leave|leaving|moving|move|transition(?:ing)?) (?:my )?(?:careers?|professions?|fields?|out of|from \p{L}+ (?:to|into))\b|\bcareer change\b/u,
  ],
  [
    "returner",
    /\b(?:return(?:ing)? to work|back to work|coming back|after (?:a|my|\p{L}+ years?'?) (?:career )?(?:break|leave|at home)|maternity leave|parental leave|career break)\b/u,
  ],
  [
    "founder",
    new RegExp(
      `${ME}(?:founder|co-founder|entrepreneur)\\b|\\bmy (?:own )?(?:startup|start-up|company|business)\\b|\\bi (?:founded|started a|run my own)\\b`,
      "u",
    ),
  ],
  ["senior", new RegExp(`${ME}(?:director|vp|vice president|head|partner|executive|cfo|cto|ceo)\\b`, "u")],
  ["mid-career", /\bmid-career\b|\b(?:eight|nine|ten|eleven|twelve|8|9|1\d) years (?:in|of|into|as)\b/u],
];

/** Every level the text, in lower case, claims for its writer; mostly none or one. */
export function levelsOf(lower: string): MenteeLevel[] {
  return LEVELS.filter(([, pattern]) => pattern.test(lower)).map(([level]) => level);
}
