/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.openings": {
    says: [
      ["One place left.", "One place left"],
      ["The place for this year is free.", "The place for this year is free"],
      ["So I have a vacancy.", "have a vacancy"],
      ["A place has just come free.", "A place has just come free"],
      ["At present neither place is taken.", "neither place is taken"],
      ["The seat on Mondays has come free.", "The seat on Mondays has come free"],
      ["We have two empty chairs.", "have two empty chairs"],
    ],
    silent: [
      "I have no vacancies in my present company.",

      "If the place is gone, ask again.",
      "I keep a slot open every Friday.",
      "The chairs are full of books.",
    ],
  },
};
