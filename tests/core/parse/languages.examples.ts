/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "languages.named": {
    says: [
      ["Arabic.", "Arabic"],
      ["Chinese mainly.", "Chinese"],
      ["I speak Hindi at home.", "Hindi"],
      ["English or Polish, as you like.", "Polish"],
      ["Ilonggo, Tagalog or English", "Ilonggo"],
      ["pashto ya urdu", "pashto"],
      ["igbo/eng", "eng"],
      ["eng/esp", "esp"],
      ["Norwegian, but Danish works", "Norwegian"],
      ["Telugu mixed, Kannada if you dare.", "Kannada"],
      ["greek pls or slow english", "greek"],
      ["30 min, zoom, polish, free", "polish"],
    ],
    silent: [
      "The Dutch/German question comes up.",
      "A port with a view.",
      "Esp Irish nurses.",
      "Teaching maths, French, 30 min, online.",
      "I help with interviews in French.",
      "I wrote a French CV once.",
      "I am learning Norwegian.",
    ],
  },
  "languages.codes": {
    says: [
      ["We can talk in EN or PT.", "EN"],
      ["de/fr/it are all fine.", "fr"],
    ],
    silent: ["Translator PL/EN since 2010.", "Meet me in IT."],
  },
  "languages.label": {
    says: [
      ['languages: ["TR", "EN"]', "TR"],
      ["lang: german", "german"],
    ],
    silent: ["Languages: many.", "My language: plain."],
  },
  "languages.codes-row": {
    says: [
      ["IT FR NL", "FR"],
      ["Video, ES EN, free", "ES"],
    ],
    silent: ["My work is IT NO matter what.", "NO cold calls, IT people only."],
  },
};
