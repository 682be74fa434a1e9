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

/** Fields of facts, which only a "no" close by takes back: "I can't take two people". */
const FACTS: ReadonlySet<FindingField> = new Set<FindingField>([
  "yearsExperience",
  "sinceYear",
  "sessionMinutes",
  "capacity",
  "placesOpen",
  "openUntil",
  "contact",
  "replyWithinDays",
  "status",
  "affiliations",
  "industries",
  "credentials",
]);
/** Said outright, so only the other answer is taken back: "not free" is not free, "not remote" is an answer. */
const ANSWERS: ReadonlyMap<FindingField, boolean> = new Map<FindingField, boolean>([
  ["paid", false],
  ["remoteOk", true],
]);
const CLOSE = 3;

export const negated: Refiner = {
  reason: "negated",
  drops(findings, { sentences }) {
    const drops = new Set<Finding>();
    for (const finding of findings) {
      const isFact = FACTS.has(finding.field) || ANSWERS.get(finding.field) === finding.value;
      if (finding.in !== "text" || !(isFact || NEGATABLE.has(finding.field))) continue;
      const sentence = sentences[finding.sentence];
      if (sentence && isNegated(sentence, finding.from - sentence.from, isFact ? CLOSE : undefined))
        drops.add(finding);
    }
    return drops;
  },
};
