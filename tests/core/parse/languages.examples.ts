/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "languages.named": {
    says: [
      ["Arabic.", "Arabic"],
      ["Chinese mainly.", "Chinese"],
      ["I speak Hindi at home.", "Hindi"],
      ["English or Polish, as you like.", "Polish"],
    ],
    silent: ["I help with interviews in French.", "I wrote a French CV once.", "I am learning Norwegian."],
  },
  "languages.codes": {
    says: [
      ["We can talk in EN or PT.", "EN"],
      ["de/fr/it are all fine.", "fr"],
    ],
    silent: ["Translator PL/EN since 2010.", "Meet me in IT."],
  },
};
