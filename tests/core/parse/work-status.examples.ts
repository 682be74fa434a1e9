/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "work-status.retired": {
    says: [
      ["Librarian, pensioned.", "pensioned"],
      ["Since retiring I grow leeks.", "Since retiring"],
      ["I retired last spring.", "I retired"],
      ["I am retired now.", "I am retired"],
      ["Surveyor, retired, Leeds.", "retired"],
      ["Bridge engineer (Retd.)", "(Retd.)"],
      ["I have been superannuated.", "superannuated"],
      ["Retirement leaves me two free mornings.", "Retirement leaves"],
    ],
    silent: [
      "My boss retired.",
      "Three retired managers spoke.",
      "Retired teachers who want to tutor.",
      "I am not retired.",
    ],
  },
  "work-status.stopped": {
    says: [
      ["A joiner until last year, now enjoying his pension.", "now enjoying his pension"],

      ["I put down my tools in spring.", "I put down my tools"],
      ["My working life is behind me.", "My working life is behind me"],
      ["I'm on a pension now.", "I'm on a pension"],
    ],
    silent: ["I put down my cup.", "I stopped working on it.", "He worked his last shift."],
  },
  "work-status.loaned": {
    says: [
      ["Arquitecta jubilada, Vigo.", "jubilada"],
      ["Ingenieur im Ruhestand.", "im Ruhestand"],
    ],
    silent: ["A jubilant choir.", "Our pensions desk."],
  },
  "work-status.third-person": {
    says: [
      ["She has retired from the bench.", "She has retired"],
      ["He is now retired and bored.", "He is now retired"],
    ],
    silent: ["I say he has retired.", "She is tired."],
  },
};
