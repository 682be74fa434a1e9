/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "affiliations.headline": {
    says: [
      ["Nurse Manager at Larkfield Infirmary", "Larkfield Infirmary"],
      ["Data analyst | ex-Brightwater Bank", "Brightwater Bank"],
    ],
    silent: ["Civil engineer | bridges and rail", "Writes about teams | 12+ yrs"],
  },
  "affiliations.work-at": {
    says: [
      ["I worked for Brightwater and later moved on.", "Brightwater"],
      ["I am an auditor at Northgate Partners these days.", "Northgate Partners"],
    ],
    silent: ["We can meet for coffee at Holborn.", "I work at home on Fridays."],
  },
  "affiliations.ex": {
    says: [
      ["Credit funds, ex Larkfield Capital.", "Larkfield Capital"],
      ["Formerly at Brightwater, now freelance.", "Brightwater"],
    ],
    silent: ["My exam is over.", "An extra pair of eyes helps."],
  },
  "affiliations.brackets": {
    says: [
      ["I have 20 years in freight (Norhaven, then smaller firms).", "Norhaven"],
      ["Fourteen years as an engineer (Brightwater, Tidemark) taught me a lot.", "Brightwater"],
    ],
    silent: ["I have 20 years in freight (mostly by sea).", "Come along (Tuesday) and say hello."],
  },
  "affiliations.school": {
    says: [
      ["I studied law and then joined the University of Larkfield as staff.", "University of Larkfield"],
      ["I trained at Norhaven College in my twenties.", "Norhaven College"],
    ],
    silent: ["I help students from Norhaven College.", "Any university will do."],
  },
  "affiliations.alum": {
    says: [
      ["Norhaven alum here, always up for a chat.", "Norhaven"],
      ["Larkfield grad, now in audit.", "Larkfield"],
    ],
    silent: ["The alum network met on Monday.", "A graduate asked me this."],
  },
};
