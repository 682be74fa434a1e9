/** Stage of working life of the people the author wants to help. */
import { after, before, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import {
  CHANGE_STEPS,
  EARLY_STEPS,
  FOUNDER_STEPS,
  MIDDLE_STEPS,
  RETURN_STEPS,
  SENIOR_STEPS,
} from "./level-steps.ts";
import { isWanted } from "./level-wanted.ts";
import { BEFORE_WORK, CHANGE, EARLY, FOUNDER, MIDDLE, RETURN, SENIOR } from "./level-words.ts";

/** "Undergraduates who want to be in research" leave nothing behind. */
const LEARNERS = "(?:undergrad\\w*|students|graduates|grads)";
const NEW_TO_WORK = new RegExp(
  `(?<!phd |doctoral )\\b${LEARNERS}(?: (?:in|at|of|from) [^.;:]{0,24})?(?: who)? ?$`,
);
const ARE_LEARNERS = new RegExp(`^${LEARNERS} `, "i");

/** `sure` words say by themselves that somebody is meant. */
function said(id: string, source: string, value: string, sure = false): Rule {
  return rule(
    `levels.${id}`,
    "menteeLevels",
    "*",
    new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, "dgi"),
    (match, sentence) =>
      isWanted(sentence, match, sure) &&
      !(value === "career-changer" && (isNewToWork(sentence, match) || isStepUp(sentence, match)))
        ? whole(match, value)
        : undefined,
  );
}

export const menteeLevelsRules: readonly Rule[] = [
  said("student", BEFORE_WORK, "student"),
  said("early-grade", EARLY.grade, "early-career"),
  said("early-person", EARLY.person, "early-career"),
  said("early-turn", EARLY.turn, "early-career"),
  said("early-years", EARLY.years, "early-career"),
  said("early-first", EARLY.first, "early-career"),
  said("mid-career", MIDDLE, "mid-career"),
  said("senior", SENIOR, "senior"),
  said("career-changer", CHANGE, "career-changer", true),
  said("returner", RETURN, "returner", true),
  said("founder", FOUNDER, "founder"),
  said("early-step", EARLY_STEPS, "early-career"),
  said("middle-step", MIDDLE_STEPS, "mid-career"),
  said("senior-step", SENIOR_STEPS, "senior"),
  said("returner-step", RETURN_STEPS, "returner"),
  said("founder-step", FOUNDER_STEPS, "founder"),
  said("changer-step", CHANGE_STEPS, "career-changer"),
];

/** Is it said of people who still learn? */
function isNewToWork(sentence: Sentence, match: RegExpExecArray): boolean {
  return ARE_LEARNERS.test(match[0]) || NEW_TO_WORK.test(before(sentence, match.index, 60));
}

/** "Executives eyeing a board seat" change no work. */
function isStepUp(sentence: Sentence, match: RegExpExecArray): boolean {
  const tail = after(sentence, match.index + match[0].length, 24);
  return (
    /(?: an?|\bthe)$/i.test(match[0]) &&
    /^ (?:board|c-level|c-suite|director|bigger|senior|partner|promotion)/.test(tail)
  );
}
