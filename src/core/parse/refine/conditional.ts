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
  "locations",
]);
/** Right before a place. */
const WAS_THERE =
  /\b(?:used to|studied|trained|training|grew up|was born|i was|degree|residency|internship|apprenticeship|before that|formerly)\b[^.;,:()]{0,30}\b(?:in|at) (?:the )?$/;
const NOT_NOW =
  /\b(?:i used to|used to (?:meet|mentor|run)|back when|in those days|when i was (?:a |an |young|starting|your)|if i had|if only|(?:would|could) have (?:\w+(?:ed|nt|wn|ne|de|me|id)|been|had|met|got|sat|come|taken|loved)\b|i wish i|years ago|last year i|in the past|my (?:own )?(?:first )?mentor (?:was|had|met|took|used|always|never|gave|passed)|(?:he|she) (?:took|met|gave|passed|bought|sat|listened|helped|taught|told)|i (?:met|bought|drove|cried|went|sat|graduated|reached out|had been|applied|moved|took) |for (?:\w+ ){1,2}years i mentored|i haven't (?:yet )?(?:taken|done))/;

/** Terms that stand in any story: a day, a meal, a call. */
const TOLD_TERMS: ReadonlySet<FindingField> = new Set<FindingField>([
  "formats",
  "times",
  "cadence",
  "sessionMinutes",
]);
const TOLD =
  /\b(?:was|were|went|said|told|asked|came|took|got|saw|met|gave|thought|knew|stood|ran|began|stopped|retired|died|switched|cried|laughed|closed|happened|walked|drove|bought|ended|fell|woke|rang|looked|worked|wanted|spent|became|burned|hired|studied|stayed|hosted|joined|overheard|handed|pulled|broke|brought|wrote|kept|lost|lived|found|failed|won|learned|learnt|grew)\b/;
/** Whoever tells a story speaks to nobody; an offer does. */
const SPOKEN =
  /\b(?:you|your|yours|u|can|will|could|would|may|might|shall|happy|glad|gladly|free|available|open|prefer|let's|please|welcome|i'm|i am|i'll|i'd|we'll|we'd|we're|offer|offering|mentor|mentoring|help|message|dm|email|book|join|now|still|always|every|each|usually|best|anyone|works|suits?|zoom|teams|skype|monthly|weekly|fortnightly|contact)\b|:(?!\d)/;

export const conditional: Refiner = {
  reason: "conditional",
  drops(findings, { sentences }) {
    const drops = new Set<Finding>();
    for (const finding of findings) {
      if (finding.in !== "text" || !TERMS.has(finding.field)) continue;
      const sentence = sentences[finding.sentence];
      if (!sentence) continue;
      const clause = sentence.lower.slice(0, finding.from - sentence.from);
      if (TOLD_TERMS.has(finding.field) && !SPOKEN.test(sentence.lower)) {
        const lead = clause.slice(clause.search(/[^,;:()—-]*$/));
        const tail = /^[^,;:()—-]{0,24}/.exec(sentence.lower.slice(finding.to - sentence.from))?.[0] ?? "";
        if (TOLD.test(lead + tail)) drops.add(finding);
      }
      // "Studied in Rome", "used to meet people in Osaka": where somebody was.
      if (finding.field === "locations") {
        if (WAS_THERE.test(clause)) drops.add(finding);
        continue;
      }
      if (NOT_NOW.test(clause) && !/\b(?:now|these days|today|so)\b/.test(clause)) drops.add(finding);
    }
    return drops;
  },
};
