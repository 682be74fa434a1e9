/** What once was, or would be, is not offered now. */
import type { Finding, FindingField } from "../finding.ts";
import type { Refiner } from "./refiner.ts";

const TERMS: ReadonlySet<FindingField> = new Set<FindingField>([
  "formats",
  "times",
  "cadence",
  "sessionMinutes",
  "mentoringKinds",
  "capacity",
  "status",
  "topics",
  "paid",
]);
const NOT_NOW =
  /\b(?:i used to|used to (?:meet|mentor|run)|back when|in those days|when i was (?:a |an |young|starting|your)|if i had|if only|would have|could have|i wish i|years ago|last year i|in the past|my (?:own )?(?:first )?mentor (?:was|had|met|took|used|always|never|gave|passed)|(?:he|she) (?:took|met|gave|passed|bought|sat|listened|helped|taught|told)|i (?:met|bought|drove|cried|went|sat|graduated|reached out|had been|applied|moved|took) |for (?:\w+ ){1,2}years i mentored|i haven't (?:yet )?(?:taken|done))/;

export const conditional: Refiner = {
  reason: "conditional",
  drops(findings, { sentences }) {
    const drops = new Set<Finding>();
    for (const finding of findings) {
      if (finding.in !== "text" || !TERMS.has(finding.field)) continue;
      const sentence = sentences[finding.sentence];
      if (!sentence) continue;
      const clause = sentence.lower.slice(0, finding.from - sentence.from);
      if (NOT_NOW.test(clause) && !/\b(?:now|these days|today|so)\b/.test(clause)) drops.add(finding);
    }
    return drops;
  },
};
