/** Sentences of lists of mentors and of people's own pages that the kind rules read, and ones they leave. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "kind.offer.says-so": {
    says: [
      ["I would love to mentor someone from a small hospital.", "I would love to mentor someone"],
      ["I want to become a mentor and show people the ropes.", "I want to become a mentor"],
      [
        "Put me down as someone who is willing to teach and mentor apprentices.",
        "as someone who is willing to teach and mentor",
      ],
      ["I am available for one or two mentoring talks.", "I am available for one or two mentoring"],
      ["I like to make myself available in a mentoring role.", "I like to make myself available in a mentor"],
    ],
    silent: [
      "I would love to mentor one day, when the children are grown.",
      "If you want to become a mentor, fill in the form.",
      "We are looking for someone willing to mentor our team.",
      "I am available for weddings.",
    ],
  },
  "kind.offer.to-those": {
    says: [
      ["Students: feel free to send me your sketches.", "Students: feel free"],
      ["Newcomers - ask before you saw.", "Newcomers - ask"],
    ],
    silent: ["Students: the library closes at six.", "The students write well."],
  },
  "kind.offer.list-of-mentors": {
    says: [
      ["| Areas of interest | Hours |", "| Areas of interest |"],
      ["Name | Can help with | City", "Can help with |"],
    ],
    silent: ["| Price | Weight |", "Areas of interest grow with age."],
  },
  "kind.offer.mentee-label": {
    says: [
      ["Mentee: somebody new to the trade", "Mentee:"],
      ["- **Ideal mentee:** a second-year apprentice", "Ideal mentee:"],
    ],
    silent: ["What I Expect From My Mentee", "My mentee: a quiet man.", "The mentees sing."],
  },
  "kind.offer.offerings": {
    says: [
      ["Offerings: mock audits, tea", "Offerings:"],
      ["**How I can help you:** reading drawings", "How I can help you:"],
    ],
    silent: ["Our offerings for spring: tulips.", "I can help. Ask me."],
  },
  "kind.programme.matches": {
    says: [
      ["We match volunteers with experienced mentors.", "match volunteers with experienced mentors"],
      [
        "The club pairs students with a senior professional or connects trainees to mentors.",
        "connects trainees to mentors",
      ],
    ],
    silent: ["The curtains match the sofa.", "I met a mentor at the football match."],
  },
  "kind.paid-coaching.paid-sessions": {
    says: [
      ["The first hour is paid in advance.", "paid in advance"],
      ["Not happy? You get a full refund.", "full refund"],
      ["Sessions are $80 per hour on Zoom.", "Sessions are $80 per hour"],
      ["The calls are only open to paying subscribers.", "are only open to paying subscribers"],
    ],
    silent: [
      "Ten years of agency work at $60/hour taught me a lot.",
      "I can offer $50 per hour for good advice.",
      "I paid for the coffee.",
      "The refund for the fence came late.",
      "The park is open to all.",
    ],
  },
};
