/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.full": {
    says: [
      ["Fully booked for now.", "Fully booked"],
      ["There is a waiting list.", "waiting list"],
    ],
    silent: ["A full time job.", "Full of hope."],
  },
  "status.closed": {
    says: [
      ["I am not taking on new mentees.", "not taking on new mentees"],
      ["My mentoring is on pause until May.", "on pause"],
    ],
    silent: ["The shop door was close.", "I paused to think."],
  },
  "status.few": {
    says: [
      ["One place left.", "One place left"],
      ["Last slot for nurses.", "Last slot"],
    ],
    silent: ["He left the place.", "At last we met."],
  },
  "status.open": {
    says: [
      ["I have room for two.", "room for two"],
      ["I have three places for nurses.", "have three places"],
    ],
    silent: ["I have no places.", "An open mind."],
  },
  "status.counted": {
    says: [
      ["Room for four, three taken.", "Room for four, three taken"],
      ["Five places, five filled.", "Five places, five filled"],
    ],
    silent: ["Two people, one idea.", "Three seats by the window."],
  },
};
