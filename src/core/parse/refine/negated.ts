/** "No calls" offers no calls. */
import type { Finding, FindingField } from "../finding.ts";
import { isNegated } from "../negation.ts";
import type { Refiner } from "./refiner.ts";

const NEGATABLE: ReadonlySet<FindingField> = new Set<FindingField>([
  "formats",
  "times",
  "mentoringKinds",
  "menteeLevels",
  "languages",
  "topics",
  "cadence",
  "locations",
  "timezone",
  "menteeCriteria",
]);

export const negated: Refiner = {
  reason: "negated",
  drops(findings, { sentences }) {
    const drops = new Set<Finding>();
    for (const finding of findings) {
      if (finding.in !== "text" || !NEGATABLE.has(finding.field)) continue;
      const sentence = sentences[finding.sentence];
      if (sentence && isNegated(sentence, finding.from - sentence.from)) drops.add(finding);
    }
    return drops;
  },
};
