/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "cadence.weekly": {
    says: [
      ["A day a week in the yard.", "A day a week"],
      ["We could talk once a week.", "once a week"],
      ["Every Thursday I keep an hour free.", "Every Thursday"],
    ],
    silent: [
      "Every week somebody asks me how I did it.",
      "Posting in the weekly thread.",
      "A long weekend in the hills.",
      "It was a long week for everyone.",
      "I check it about once a week.",
    ],
  },
  "cadence.biweekly": {
    says: [
      ["A call every other week suits me.", "every other week"],
      ["Happy to meet fortnightly.", "fortnightly"],
      ["2 calls a month.", "2 calls a month"],
    ],
    silent: ["The other week I saw a good film.", "Two weeks of holiday at last."],
  },
  "cadence.monthly": {
    says: [
      ["Forty minutes a month on the phone.", "Forty minutes a month"],
      ["Once a month over lunch.", "Once a month"],
      ["Second Tuesday of every month.", "Second Tuesday of every month"],
    ],
    silent: ["I go through the mails once a month.", "Last month I changed jobs.", "A month is a long time."],
  },
  "cadence.quarterly": {
    says: [
      ["I can do one lunch every quarter.", "every quarter"],
      ["We would speak quarterly.", "quarterly"],
    ],
    silent: [
      "Over a quarter of a century in law.",
      "The quarter closed well.",
      "Ask me about quarterly taxes.",
      "Two people per quarter.",
    ],
  },
  "cadence.one-off": {
    says: [
      ["Let's have one honest conversation.", "one honest conversation"],
      ["A one-off call is fine with me.", "one-off"],
      ["Just one chat, no more.", "Just one chat"],
    ],
    silent: ["One long winter.", "One question came up.", "He is one of a kind.", "One meeting each month."],
  },
  "cadence.ad-hoc": {
    says: [
      ["Help as and when you need it.", "as and when you need it"],
      ["A coffee now and again.", "now and again"],
    ],
    silent: ["Now is the time.", "Again we won the tender.", "I help when you need to appeal."],
  },
};
