/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "topics.help-with": {
    says: [
      ["I can help with tax returns.", "tax returns"],
      ["Happy to chat about product design, pricing and hiring.", "pricing"],
    ],
    silent: ["I can help you.", "Help is near."],
  },
  "topics.about": {
    says: [
      ["Ask me about moving abroad.", "moving abroad"],
      ["We'll go over pricing, hiring plans and fees.", "hiring plans"],
    ],
    silent: ["We talked about him.", "About time."],
  },
  "topics.label": {
    says: [
      ["Topics: audit planning, sampling", "sampling"],
      ["I can help with: grant writing, budgets", "budgets"],
    ],
    silent: ["The topic was hard.", "Areas differ."],
  },
  "topics.listed": {
    says: [
      ["I can help with:\n- thesis structure\n- viva practice", "viva practice"],
      ["Topics I cover\n• salary talks\n• first hires", "first hires"],
    ],
    silent: ["Shopping:\n- milk\n- bread", "What mentors never say:\n- goodbye"],
  },
  "topics.label-goes-on": {
    says: [
      ["Topics: beginners. Open source. Testing.", "Open source"],
      ["Areas: lending. Credit risk, covenants.", "covenants"],
    ],
    silent: ["Topics vary. Open source is one.", "It rained. Testing went well."],
  },
  "topics.bare-list": {
    says: [
      ["I help planners. Zoning, site visits, public hearings.", "public hearings"],
      ["Ask away. Contract law, fees, first clients.", "first clients"],
    ],
    silent: ["We went home. Tired, I slept, she read.", "Hello there, dear friends."],
  },
  "topics.who-want": {
    says: [
      ["For people thinking about medical writing.", "medical writing"],
      ["For those preparing for the bar exam.", "the bar exam"],
    ],
    silent: ["I was thinking about it.", "Curious minds."],
  },
  "topics.support-in": {
    says: [
      ["I can support young planners, new or not, in zoning law and public hearings.", "zoning law"],
      ["I give guidance in grant writing.", "grant writing"],
    ],
    silent: ["I support my team in May.", "In the end it worked."],
  },
  "topics.move": {
    says: [
      ["Moving from audit to industry is my thing.", "Moving from audit to industry"],
      ["I know about breaking into publishing.", "breaking into publishing"],
    ],
    silent: ["Moving house is hard.", "Breaking news."],
  },
  "topics.offer-of": {
    says: [
      ["I offer portfolio reviews.", "portfolio reviews"],
      ["I can do mock interviews.", "mock interviews"],
    ],
    silent: ["I offer my seat.", "The review was kind."],
  },
};
