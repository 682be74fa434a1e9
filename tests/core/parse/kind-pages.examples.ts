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
      ["|Name|City|Languages|Topics|", "|Name|City|Languages|Topics|"],
    ],
    silent: ["| Price | Weight |", "|Name|Price|Weight|", "Areas of interest grow with age."],
  },
  "kind.offer.why-i-mentor": {
    says: [
      ["### Why do I want to be a Harbour Mentor?", "Why do I want to be a Harbour Mentor"],
      ["Why I decided to become a mentor", "Why I decided to become a mentor"],
    ],
    silent: ["Why do I want a garden?", "He asked why I want to be a mentor.", "Why I love mentoring"],
  },
  "kind.offer.booking-row": {
    says: [
      ["| Ana Pires | glazes, kilns | https://calendly.com/anapires |", "https://calendly.com/anapires |"],
      ["|Ana Pires|glazes|cal.com/anapires|", "|Ana Pires|glazes|cal.com/anapires|"],
    ],
    silent: ["We use calendly.com for the van.", "| Shop | https://example.com/calendly |"],
  },
  "kind.offer.offers-places": {
    says: [
      [
        "I'm currently offering two mentorship places from May.",
        "I'm currently offering two mentorship places",
      ],
      ["We have 3 mentoring spots.", "We have 3 mentoring spots"],
    ],
    silent: ["The city is offering two parking places.", "I have 3 mentors."],
  },
  "kind.offer.makes-available": {
    says: [
      ["It matters to me to make myself available as a mentor.", "to make myself available as a mentor"],
      ["I make my time available as a mentor.", "I make my time available as a mentor"],
    ],
    silent: ["I make myself available at weekends.", "They make tools available to mentors."],
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
  "kind.programme.calls-mentors": {
    says: [
      ["Mentors needed in three harbours.", "Mentors needed"],
      ["An hour a month, and we train you for nothing.", "we train you"],
    ],
    silent: ["My mentors needed patience.", "We train dogs."],
  },
  "kind.other.denies": {
    says: [
      ["It was not me: I don't offer mentoring.", "I don't offer mentoring"],
      ["I do not sell mentorship.", "I do not sell mentorship"],
    ],
    silent: ["I don't offer mentoring by phone.", "They do not offer mentoring."],
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
      ["| $80/hour | $380 |", "| $80/hour |"],
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
