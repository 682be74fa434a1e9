/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "industries.headline": {
    says: [
      ["Senior Auditor at Larkfield", "Senior Auditor"],
      ["Supply Chain Planner | CPIM", "Supply Chain Planner"],
    ],
    silent: ["Norhaven University", "Always curious, always learning"],
  },
  "industries.years-in": {
    says: [
      ["I have 12 years in asset management.", "asset management"],
      ["Nine years of experience in procurement, mostly food.", "procurement"],
    ],
    silent: ["I spent 12 years in the same house.", "After 4 years in a row we stopped."],
  },
  "industries.field-years": {
    says: [
      ["Tax lawyer with 20 years behind me.", "Tax lawyer"],
      ["Nurse, 15 yrs.", "Nurse"],
    ],
    silent: ["Sunny days, 15 years ago.", "Twenty years is long."],
  },
  "industries.i-am": {
    says: [
      ["I am a civil engineer in a small town.", "civil engineer"],
      ["I'm a product designer who likes teaching.", "product designer"],
    ],
    silent: ["I am a happy person.", "I'm looking for a manager."],
  },
  "industries.opening": {
    says: [
      ["Investment professional, happy to talk.", "Investment professional"],
      ["Hi all, quality engineer here.", "quality engineer"],
    ],
    silent: ["What a lovely day it was.", "Looking for an engineer."],
  },
  "industries.title-at": {
    says: [
      ["Before that I was a policy adviser at Brightwater.", "policy adviser"],
      ["She became lead designer at Tidemark.", "lead designer"],
    ],
    silent: ["Ask the manager at Larkfield.", "See you at Larkfield."],
  },
  "industries.work-in": {
    says: [
      ["I work in audit and like it.", "audit"],
      ["My background is supply chain.", "supply chain"],
    ],
    silent: ["I work in my garden.", "I work in the same place as her."],
  },
  "industries.in-since": {
    says: [
      ["I've been in museum education since 2015.", "museum education"],
      ["I have been in banking 25 years.", "banking"],
    ],
    silent: ["I have lived in Leeds since 2012.", "We sat in the rain 25 years ago."],
  },
  "industries.label": {
    says: [
      ["Industry: reinsurance", "reinsurance"],
      ["Profession: midwife", "midwife"],
    ],
    silent: ["The industry is changing.", "My role changed."],
  },
  "industries.named-at-start": {
    says: [
      ["Audit, two years to go until I stop.", "Audit"],
      ["Procurement. Now I teach it.", "Procurement"],
    ],
    silent: ["Well, two years to go.", "Hello. Now I teach."],
  },
};
