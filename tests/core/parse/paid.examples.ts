/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "paid.free": {
    says: [
      ["Free half hour on Teams.", "Free half hour"],

      ["I do a free hour at the boatyard.", "free hour"],
      ["No $ changes hands here.", "No $ changes hands"],
      ["Chargeable – no.", "Chargeable – no"],
      ["She does not charge.", "does not charge"],
      ["I offer free half-hours.", "free half-hours"],
      ["I won't take a penny.", "take a penny"],
      ["A beer is the only fee.", "is the only fee"],
      ["It costs nothing.", "costs nothing"],
      ["Free of charge, always.", "Free of charge"],
      ["I charge nobody for this.", "I charge nobody"],
      ["This is strictly not for payment.", "not for payment"],
    ],
    silent: [
      "I have a free hour on Mondays.",
      "Gossip-free advice on boats.",
      "Feel free to write.",
      "I am free on Monday.",
      "How to start a vineyard with no money.",
      "A roof done without a fee.",
    ],
  },
  "paid.bullet-free": {
    says: [
      ["Remote, free, evenings.", "free"],
      ["Free lah, just ask.", "Free"],
      ["Always free, always private.", "free"],
      ["One hour, no slides, free.", "free"],
    ],
    silent: ["A free country.", "Freedom of thought."],
  },
  "paid.no-money": {
    says: [
      ["It is not a paid gig.", "is not a paid gig"],
      ["This isn't something I charge for.", "isn't something I charge for"],
      ["It doesn't cost you anything.", "doesn't cost you anything"],
      ["Nobody has ever been charged.", "Nobody has ever been charged"],
      ["You pay nothing at all.", "You pay nothing"],
      ["Not one rupee.", "Not one rupee"],
      ["Fee: none.", "Fee: none"],
      ["I work without remuneration.", "without remuneration"],
    ],
    silent: [
      "I'm free for anyone in their final year.",

      "My last post was not a paid internship.",
      "It costs an hour.",
      "They quit because it costs nothing.",
      "No real plan.",
      "You pay for lunch.",
    ],
  },
  "paid.loaned-free": {
    says: [
      ["Walang bayad ito.", "Walang bayad"],
      ["Zoom, evenings, libre.", "libre"],
    ],
    silent: ["I drive a Libre model.", "Nadal won again."],
  },
  "paid.fee": {
    says: [
      ["I charge $50 per hour.", "$50 per hour"],
      ["A small fee applies.", "small fee"],
    ],
    silent: [
      "I charge my phone at night.",
      "Homelabs on $200, E-Rate and radios.",
      "The tuition was 300 euros.",
      "We raised $5 million.",
      "The feed is long.",
      "I charged too little back then.",
      "I charge nothing.",
    ],
  },
};
