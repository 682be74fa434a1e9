/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "kinds.one-to-one": {
    says: [
      ["One student at a time.", "One student at a time"],
      ["Each alone, by phone.", "Each alone"],
      ["One-to-one only.", "One-to-one"],
      ["1:1 sessions each week.", "1:1"],
    ],
    silent: [
      "One thing at a time.",
      "At 11:15 we start.",
      "One by one they left.",
      "Under part 121 you fly less.",
    ],
  },
  "kinds.group": {
    says: [
      ["Telegram grp, all welcome.", "grp"],

      ["Two hours, group of maximum five.", "group of maximum five"],
      ["Online group on Zoom.", "Online group"],
      ["Whoever comes, comes.", "Whoever comes, comes"],

      ["We meet as a class.", "We meet as a class"],
      ["I'd gather four or five of you.", "gather four or five of you"],
      ["Four of us together on Zoom.", "Four of us together"],
      ["It is an open room.", "open room"],
      ["Three chairs, six at one table.", "Three chairs"],
      ["Everyone may join.", "Everyone may join"],
      ["Coffee and learn, every Friday.", "Coffee and learn"],
      ["Seven to a table.", "Seven to a table"],
      ["At most twelve of us on the call.", "At most twelve of us"],
      ["A mentoring circle for nurses.", "mentoring circle"],
      ["We talk as a group.", "We talk as a group"],
    ],
    silent: [
      "You already run a crew underground.",

      "Peer supervision, two of us by phone.",
      "I work in a group of companies.",
      "There are nine of us in the office.",
      "Three at the same time, each alone.",
      "We had a group breakfast.",
      "There are four seats.",
      "Nobody talks in a group full of brokers.",
      "The group of companies grew.",
      "Circle the date.",
    ],
  },
  "kinds.peer": {
    says: [
      ["Peer mentoring for analysts.", "Peer mentoring"],
      ["Looking for peer support among planners.", "peer support"],
      ["Shall we be each other's mentors?", "each other's mentors"],
    ],
    silent: ["The pier was closed.", "He peered in."],
  },
  "kinds.reverse": {
    says: [
      ["Reverse mentoring appeals to me.", "Reverse mentoring"],
      ["I teach budgets, you teach me your tools.", "you teach me"],
    ],
    silent: ["Reverse the car.", "Show them the door.", "You teach me scanning, I teach you joinery."],
  },
  "kinds.co-mentoring": {
    says: [
      ["Call it co-mentoring.", "co-mentoring"],
      ["We learn from each other.", "learn from each other"],
      ["They teach me scanning, and I teach you joinery.", "teach me scanning, and I teach you"],
    ],
    silent: ["They like each other.", "A mutual friend."],
  },
  "kinds.micro": {
    says: [
      ["I answer one question per person.", "one question per"],
      ["I offer flash chats on Fridays.", "flash chats"],
      ["Micro-mentoring suits me.", "Micro-mentoring"],
    ],
    silent: ["One question people ask is how I got here.", "A flash of light.", "Quick as a fox."],
  },
  "kinds.long-term": {
    says: [
      ["I prefer long-term mentoring.", "long-term mentoring"],
      ["Ongoing support over the year.", "Ongoing support"],
    ],
    silent: [
      "She is on a long-term sub in Leeds.",
      "We had known for a year.",
      "A long day.",
      "It lasted for a year ago.",
    ],
  },
  "kinds.to-the-end": {
    says: [
      ["I propose a call every fortnight for as long as you like.", "for as long as you like"],

      ["I'll stick with you for your whole first contract.", "for your whole first contract"],

      ["For as long as it's useful to you.", "For as long as it's useful to"],

      ["We go on until you pass.", "We go on until you pass"],
      ["I stay with you until you pass.", "I stay with you until you pass"],
      ["As long as it helps you.", "As long as it helps you"],
      ["Right through to their final exam.", "Right through to their final exam"],
    ],
    silent: ["I waited until you came.", "It was as long as my arm."],
  },
  "kinds.ad-hoc": {
    says: [
      ["As many times as you like.", "As many times as you like"],

      ["Ad hoc is fine.", "Ad hoc"],
      ["I keep drop-in hours by the lift.", "drop-in hours"],
      ["No fixed slots here.", "No fixed slots"],
      ["Call when something goes wrong.", "Call when something goes wrong"],
      ["No need to announce yourself.", "No need to announce yourself"],
    ],
    silent: [
      "No need to shout.",
      "When in Rome.",
      "He had no fixed slots.",
      "I need it as much.",
      "The call takes as long as needed.",
    ],
  },
  "kinds.two-of-us": {
    says: [
      ["Private conversations only.", "Private conversations"],
      ["We'd sit down, the two of us.", "the two of us"],
      ["Just you and me.", "Just you and me"],
      ["Coffee, only the two of us.", "only the two of us"],
    ],
    silent: [
      "Private conversations about pay are banned.",
      "Both of us were tired.",
      "You and me both know it.",
    ],
  },
  "kinds.equals": {
    says: [
      ["Let's compare notes as equals.", "compare notes as equals"],
      ["A buddy to study with, taking turns.", "buddy to study with"],
      ["Peers only, please.", "Peers only"],
      ["No teacher, no slides.", "No teacher"],
      ["Everybody brings a problem.", "Everybody brings"],
    ],
    silent: ["We turned left.", "We were all learning.", "She is a teacher."],
  },
  "kinds.young-teach": {
    says: [
      ["You'd be mentoring me.", "You'd be mentoring me"],
      ["Someone younger shows me the apps.", "Someone younger shows me"],
    ],
    silent: [
      "You explain me that and I explain you tenders.",
      "You show me your CV.",
      "Someone younger took the job.",
    ],
  },
  "kinds.both-ways": {
    says: [
      ["You explain me that, and I explain you tenders.", "You explain me that, and I explain you"],

      ["It goes both ways.", "goes both ways"],
      ["A fair swap of skills.", "fair swap"],
    ],
    silent: ["It was a fair swap.", "I swap shifts.", "In return you tell me nothing at all."],
  },
  "kinds.one-thing": {
    says: [
      ["Single-question chats welcome.", "Single-question chats"],
      ["One question at a time.", "One question at a time"],
      ["Send me exactly one question.", "Send me exactly one question"],
    ],
    silent: ["I get one question each day.", "I had one question."],
  },
  "kinds.for-long": {
    says: [
      ["We talk for nine months.", "for nine months"],
      ["Let's walk for the school year.", "for the school year"],
      ["Let's work over the coming twelve months.", "over the coming twelve months"],
      ["A year at least.", "A year at least"],
      ["A commitment of twelve months.", "commitment of twelve months"],
    ],
    silent: [
      "Some have rung me twice in a year.",

      "For bakers who opened a shop in the last two years.",

      "I was ill for two years.",
      "It is open a year now.",
      "Nurses with at least one year in service.",
    ],
  },
};
