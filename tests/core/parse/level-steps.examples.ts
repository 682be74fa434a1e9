/** Sentences that each rule of the steps ahead and behind reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "levels.early-step": {
    says: [
      ["For APC candidates in the Gulf.", "APC candidates"],
      ["If it's your first year as a dyer, write.", "it's your first year"],
      ["Newcomers, this is for you.", "Newcomers"],
      ["To any drama school leaver.", "drama school leaver"],

      ["For complete beginners.", "complete beginners"],
      ["Assistants hoping for their first promotion.", "Assistants hoping for their first promotion"],
    ],
    silent: [
      "For newcomers to Finland.",
      "I was one of the candidates.",
      "I was a beginner once.",
      "My first promotion came late.",
    ],
  },
  "levels.middle-step": {
    says: [
      ["For glaziers 8-15 yrs in.", "8-15 yrs in"],
      ["You should have between three and eight years.", "between three and eight years"],
      ["For a clerk just promoted to team manager.", "just promoted to team manager"],
      ["For cooks who want to become head chefs or want to supervise.", "want to supervise"],
      ["For depot hands promoted over their mates.", "promoted over their mates"],

      [
        "For people who have been at it for eight to ten years.",
        "people who have been at it for eight to ten years",
      ],
      ["Suits supervisors, too.", "supervisors"],
      ["Aimed at those stepping up to manager.", "stepping up to manager"],
    ],
    silent: [
      "I was promoted off the vans.",
      "The shop was promoted in the paper.",
      "My supervisors were kind.",
      "I have been at it for ten years.",
      "Talking to supervisors.",
    ],
  },
  "levels.senior-step": {
    says: [
      ["For heads of audit, I have an hour.", "heads of audit"],
      ["CEOs, write to me.", "CEOs"],
      ["For partners-to-be considering partnership.", "considering partnership"],

      ["For partners and principals.", "partners"],
      ["Incoming CFOs welcome.", "Incoming CFOs"],
      ["For people after a board seat.", "after a board seat"],
    ],
    silent: [
      "We have two heads of cabbage.",
      "My principals were kind to me.",
      "The partners left.",
      "I answer to the executives.",
      "Boards and seats.",
    ],
  },
  "levels.returner-step": {
    says: [
      ["For women restarting a finance career after a break.", "restarting a finance career"],
      ["For nurses who've been out five years.", "been out five years"],

      [
        "If you've been out for a while and want to come back in.",
        "you've been out for a while and want to come back in",
      ],
      ["Women ready to go back to work.", "ready to go back to work"],
    ],
    silent: ["I've been out all day.", "I was away and came back.", "He had a gap in his teeth."],
  },
  "levels.founder-step": {
    says: [
      ["For anyone thinking of going solo.", "going solo"],
      ["For young ones taking over from dad.", "taking over from dad"],
      ["For cooks who opened a food truck.", "who opened a food truck"],
      ["For agripreneurs with one cold room.", "agripreneurs"],

      ["If you're about to go out on your own.", "you're about to go out on your own"],
      ["For people starting their own practice.", "people starting their own practice"],
    ],
    silent: [
      "I went on a solo hike.",
      "We took over the room.",
      "I went out on my own.",
      "My own practice is small.",
    ],
  },
  "levels.changer-step": {
    says: [
      ["For auditors with itchy feet.", "with itchy feet"],
      ["For paramedics who are done.", "done"],
      ["To any service leaver.", "service leaver"],
      ["For anyone thinking of leaving.", "thinking of leaving"],

      ["Second-careerers especially.", "Second-careerers"],
      ["For late starters.", "late starters"],
    ],
    silent: [
      "The work is done.",
      "I think of leaving the light on.",
      "My second career is a joke.",
      "We started late.",
    ],
  },
};
