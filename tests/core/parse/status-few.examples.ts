/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.some-gone": {
    says: [
      ["Two a year, both taken.", "both taken"],
      ["Room for four, three taken.", "three taken"],
      ["Five places, five filled.", "five filled"],
      ["Places: 2 (1 taken).", "1 taken"],
      ["I have time for six, four are in.", "four are in"],
      ["One of the two stools is promised.", "One of the two stools is promised"],
    ],
    silent: ["He was gone; 20 left.", "Two people, one idea.", "Three of my old mentees are in Leeds."],
  },
  "status.some-free": {
    says: [
      ["Seats: 9, of which 2 remaining.", "2 remaining"],
      ["Mentees: 3, currently 1 free.", "1 free"],
      ["A circle of six, two to go.", "two to go"],
      ["One of my four seats is free.", "One of my four seats is free"],
      ["I take three in all, both are free.", "both are free"],
    ],
    silent: ["Three seats by the window.", "I have two hours, one is free of calls.", "Two left the firm."],
  },
  "status.few.left": {
    says: [
      ["One place left.", "One place left"],
      ["A circle of six, two to go.", "two to go"],
      ["Seats: 2 remaining out of 6.", "2 remaining out of 6"],
      ["Remaining seats: 1", "Remaining seats: 1"],
    ],
    silent: ["Do more.", "He left the place.", "At last we met."],
  },
  "status.few.last": {
    says: [
      ["Last slot for nurses.", "Last slot"],
      ["The last place for nurses.", "last place"],
      ["I can squeeze in one last person.", "squeeze in one last person"],
    ],
    silent: ["At last we met.", "The last places were cold.", "Do more.", "He left the place."],
  },
  "status.few.one": {
    says: [
      ["There's currently one gap.", "There's currently one gap"],
      ["As of today there's one space.", "there's one space"],
      ["Still a seat or two.", "a seat or two"],
      ["One chair still empty.", "One chair still empty"],
      ["One is promised, the other is free.", "One is promised, the other is free"],
      ["Just the one seat now.", "Just the one seat"],
    ],
    silent: [
      "The two places are still vacant.",
      "There's one gap in my knowledge.",
      "Do more.",
      "He left the place.",
      "At last we met.",
    ],
  },
  "status.few.one-more": {
    says: [
      ["I can do one more.", "do one more"],
      ["One more, and then I rest.", "One more"],
      ["There is room for one more.", "room for one more"],
      ["I could fit in one more.", "fit in one more"],
    ],
    silent: ["One more thing.", "Do more.", "He left the place.", "At last we met."],
  },
  "status.few.going": {
    says: [
      ["Places are filling fast.", "Places are filling fast"],
      ["Nearly full.", "Nearly full"],
      ["Places are going fast.", "Places are going fast"],
    ],
    silent: ["A nearly new car.", "Going slowly.", "Do more.", "He left the place.", "At last we met."],
  },
};
