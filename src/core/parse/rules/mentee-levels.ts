/** Stage of working life of the people the author wants to help. */
import { type Rule, rule, whole } from "../rule.ts";
import { isWanted } from "./level-wanted.ts";
import { BEFORE_WORK, CHANGE, EARLY, FOUNDER, MIDDLE, RETURN, SENIOR } from "./level-words.ts";

/** `sure` words say by themselves that somebody is meant. */
function said(id: string, source: string, value: string, sure = false): Rule {
  return rule(
    `levels.${id}`,
    "menteeLevels",
    "*",
    new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, "dgi"),
    (match, sentence) => (isWanted(sentence, match, sure) ? whole(match, value) : undefined),
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
];
