/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "times.part": {
    says: [
      ["One morning a month.", "morning"],
      ["Phone me of an evening.", "evening"],
      ["Mornings are best.", "Mornings"],
      ["Any evening after the children sleep.", "evening"],
      ["Most nights I am up late.", "nights"],
      ["A call in the lunch hour.", "lunch"],
    ],
    silent: [
      "Evenings bad, I am afraid.",
      "She wrote it in less than an evening.",
      "I fish in the mornings and it is my secret.",
      "Good morning everyone.",
      "This morning I walked.",
      "Ask me about 12-hour nights.",
      "Pumps fail at three in the morning.",
      "She retired in the evening.",
    ],
  },
  "times.work": {
    says: [
      ["Come after school, the kettle is on.", "after school"],
      ["On the phone between ten and noon.", "between ten and noon"],
      ["Ring after isha.", "after isha"],
      ["Coffee before work.", "before work"],
      ["A pint after work.", "after work"],
    ],
    silent: [
      "We had nothing between two and four goals.",
      "I work a lot.",
      "After all, we tried.",
      "That is the first thing I would change.",
    ],
  },
  "times.clock": {
    says: [
      ["Evenings at 8.30ish.", "at 8.30ish"],
      ["After 6 pm I am free.", "After 6 pm"],
      ["From 10:30 to 12 on weekdays.", "From 10:30 to 12"],
      ["Tuesday 4.15 by phone.", "4.15"],
    ],
    silent: [
      "Room 2.14 on Fridays.",
      "The lamp fell at 4:31.",
      "For the past 12 I have baked.",
      "We grew by 10.30 percent.",
      "After 6 years I left.",
    ],
  },
  "times.weekdays": {
    says: [
      ["Any working day is fine.", "working day"],
      ["On weekdays I have an hour.", "weekdays"],
      ["Tuesdays suit me.", "Tuesdays"],
    ],
    silent: [
      "I write back within ten business days.",
      "Reply by Friday.",
      "Next Monday I start.",
      "Any day bar Monday.",
      "Stewards get elected on a Tuesday.",
      "The kiln stopped on Monday.",
    ],
  },
  "times.weekends": {
    says: [
      ["Weekends work.", "Weekends"],
      ["Sunday afternoons are quiet.", "Sunday"],
    ],
    silent: [
      "He read it all in a weekend.",
      "Sundays I volunteer at the museum.",
      "Last Sunday it rained.",
      "We sat down.",
    ],
  },
  "times.flexible": {
    says: [
      ["A call at any time that works.", "any time that works"],
      ["My hours are flexible.", "hours are flexible"],
      ["Any time of day works.", "Any time of day"],
      ["Short voice notes, whenever.", "whenever"],
    ],
    silent: ["Message me whenever.", "Some time ago.", "The time is now."],
  },
  "times.day-hour": {
    says: [
      ["Tuesdays at 4 in the library.", "Tuesdays at 4"],
      ["Fri PM is fine.", "Fri PM"],
    ],
    silent: ["On Friday 13 people came.", "Wednesday is my day."],
  },
};
