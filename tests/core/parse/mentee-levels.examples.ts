/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "levels.student": {
    says: [
      ["I help students with their thesis.", "students"],
      ["Open to any undergrads.", "undergrads"],
    ],
    silent: ["I was a student in 1990.", "The union paid for it."],
  },
  "levels.early-career": {
    says: [
      ["For new graduates in engineering.", "new graduates"],
      ["Happy to help trainees.", "trainees"],
    ],
    silent: ["I joined as a trainee in 1999.", "A graduate degree."],
  },
  "levels.mid-career": {
    says: [
      ["I work best with mid-career people.", "mid-career people"],
      ["For middle managers who feel stuck.", "middle managers"],
    ],
    silent: ["In the middle of the night.", "My career is long."],
  },
  "levels.senior": {
    says: [
      ["For senior leaders in health.", "senior leaders"],
      ["Open to aspiring directors.", "aspiring directors"],
    ],
    silent: ["I am a senior leader myself.", "The director was late."],
  },
  "levels.career-changer": {
    says: [
      ["Career changers are welcome.", "Career changers"],
      ["For people leaving the army.", "people leaving the"],
    ],
    silent: ["The army is leaving.", "A change of plan."],
  },
  "levels.returner": {
    says: [
      ["For women returning to work.", "returning to work"],
      ["Back after a career break? Talk to me.", "Back after a career break"],
    ],
    silent: ["I took a career break myself.", "He returned the book."],
  },
  "levels.founder": {
    says: [
      ["Happy to talk with founders.", "founders"],
      ["I like helping first-time founders.", "first-time founders"],
    ],
    silent: ["I founded a choir.", "We found a way."],
  },
};
