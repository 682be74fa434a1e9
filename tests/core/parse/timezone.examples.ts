/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "timezone.lowered": {
    says: [
      ["weeknights after 9 est.", "est"],
      ["tue 7pm cet, on zoom.", "cet"],
    ],
    silent: ["C'est la vie at 9.", "I eat at 7."],
  },
  "timezone.code": {
    says: [
      ["Evenings, CET.", "CET"],
      ["I am on UTC+2 all year.", "UTC+2"],
    ],
    silent: ["A set of tools.", "He is the best."],
  },
  "timezone.short": {
    says: [
      ["Teams, mornings, WET.", "WET"],
      ["Call me at 6 pm ET.", "ET"],
      ["Evenings PT work well.", "PT"],
    ],
    silent: ["My PT is strict.", "The CT scan came back."],
  },
  "timezone.named": {
    says: [
      ["Mornings, Mountain time.", "Mountain time"],
      ["After six, Nairobi time.", "Nairobi time"],
    ],
    silent: ["Mountain air.", "A good time in Nairobi."],
  },
  "timezone.bare": {
    says: [
      ["Weekdays before 10 Eastern.", "Eastern"],
      ["Afternoons Pacific, please.", "Pacific"],
    ],
    silent: ["Eastern Europe is large.", "The Pacific Northwest is green."],
  },
  "timezone.place": {
    says: [
      ["Seven in the evening Fiji time.", "Fiji time"],
      ["Mondays at 9, Maseru time.", "Maseru time"],
    ],
    silent: [
      "Telescope time is short.",
      "Facility time matters.",
      "A Full time post.",
      "Last time it rained.",
    ],
  },
};
