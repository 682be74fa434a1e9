/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "how-to-ask.request": {
    says: [
      ["DM me two lines on your question.", "DM me two lines on your question"],
      ["Please send me a short note with your goals.", "send me a short note with your goals"],
      ["Please put 'Harbour' in your first line.", "put 'Harbour' in your first line"],
      ["If this is you, email kelp.desk@example.org and I'll answer.", "email kelp.desk@example.org"],
      ["Comment WELD below.", "Comment WELD below"],
      ["Book a slot at cal.example.com/loom on Fridays.", "Book a slot at cal.example.com/loom on Fridays"],
      ["Just say which ward you work on.", "say which ward you work on"],
      ["Tell me by mail what you have built.", "Tell me by mail what you have built"],
      ["Fill in the short form.", "Fill in the short form"],
      ["Introduce yourself in three lines.", "Introduce yourself in three lines"],
      ["You can drop by and knock.", "drop by and knock"],
    ],
    silent: [
      "They never email me back.",
      "He can call me a fool.",
      "By email, text or phone.",
      "I know my way around React, writing talks and budgets.",
      "Ask me anything about bread.",
      "Put the kettle on first thing.",
      "Leave me alone on Sundays.",
      "Find a senior who says no, and tell your manager.",
      "My phone, ring and call plans are a mess.",
    ],
  },
};
