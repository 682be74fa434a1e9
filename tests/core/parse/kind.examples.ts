/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "kind.offer.willing": {
    says: [
      ["Happy to help anyone who is new.", "Happy to help"],
      ["Glad to mentor two trainees.", "Glad to mentor"],
    ],
    silent: [
      "I was able to help others find the exit.",
      "Nobody was happy to help me.",
      "The keen ones left early.",
    ],
  },
  "kind.offer.i-will": {
    says: [
      ["I can guide you through the exam.", "I can guide"],
      ["I'll answer your questions this week.", "I'll answer your"],
    ],
    silent: ["I can help teams cut costs.", "I will see him later."],
  },
  "kind.offer.bare-will": {
    says: [
      ["Will talk to trainees on weekdays.", "Will talk to"],
      ["Can help with interview prep.", "Can help"],
    ],
    silent: ["Will it rain?", "Could be worse."],
  },
  "kind.offer.i-mentor": {
    says: [
      ["I mentor young engineers.", "I mentor young"],
      ["I am available for mentoring from June.", "available for mentoring"],
    ],
    silent: ["My mentor taught me a lot.", "A mentor came by."],
  },
  "kind.offer.offering": {
    says: [
      ["I'm offering free sessions this spring.", "I'm offering free sessions"],
      ["Opening up a few slots again.", "Opening up a few slots"],
    ],
    silent: ["The special offer ended.", "They opened a shop.", "I don't offer mentoring."],
  },
  "kind.offer.ask-me": {
    says: [
      ["Ask me anything about audit.", "Ask me anything"],
      ["Feel free to reach out.", "Feel free to reach"],
    ],
    silent: [
      "Feel free to reach out to them.",
      "We like giving back.",
      "He asked me for the time.",
      "Ask your manager.",
    ],
  },
  "kind.offer.take-one": {
    says: [
      ["I can take on a trainee.", "can take on a"],
      ["Last slot for new supervisors.", "Last slot for"],
    ],
    silent: ["Take the first train.", "The room was full."],
  },
  "kind.offer.terms-line": {
    says: [
      ["Timing: weekday evenings", "Timing:"],
      ["Topics: audit, tax", "Topics:"],
    ],
    silent: ["The timing was bad.", "My topics vary."],
  },
  "kind.offer.form-label": {
    says: [
      ["Skills: glazing, firing", "Skills:"],
      ["Sector: rail", "Sector:"],
      ["Places: 2", "Places:"],
    ],
    silent: ["The sector grew.", "Places to be."],
  },
  "kind.offer.ask-route": {
    says: [
      ["DM me for a time.", "DM me"],
      ["Drop me a line.", "Drop me"],
    ],
    silent: ["The drop was steep.", "A direct flight."],
  },
  "kind.seeking.wants-mentor": {
    says: [
      ["I'm looking for a mentor in tax law.", "looking for a mentor"],
      ["Seeking an experienced mentor, please.", "Seeking an experienced mentor"],
    ],
    silent: ["Looking for someone to mentor.", "The mentor is looking for his keys."],
  },
  "kind.seeking.help-me": {
    says: [
      ["Can anyone guide me on this?", "Can anyone guide me"],
      ["Could somebody please advise me?", "Could somebody please advise me"],
    ],
    silent: ["I can guide you.", "Let me see."],
  },
  "kind.programme.names-one": {
    says: [
      ["Our mentoring programme starts in May.", "mentoring programme"],
      ["The mentorship scheme is open to all.", "mentorship scheme"],
    ],
    silent: ["The tv programme was good.", "A training plan."],
  },
  "kind.event.names-one": {
    says: [
      ["Webinar on pensions next week.", "Webinar"],
      ["A panel of three directors will speak.", "panel of"],
    ],
    silent: [
      "Infermiera a Bologna. Ci sentiamo la sera. Temi: api, miele.",
      "Solar panels on my roof.",
      "We talked at length.",
    ],
  },
  "kind.event.invites": {
    says: [
      ["Join us on Thursday.", "Join us"],
      ["RSVP by Friday, please.", "RSVP"],
    ],
    silent: ["They joined the club.", "I saw you there."],
  },
  "kind.paid-coaching.price": {
    says: [
      ["One hour for $150, book today.", "$150"],
      ["Sessions at €80 each.", "€80"],
    ],
    silent: ["Bread was at 3 then.", "Revenue of $5 million this year."],
  },
  "kind.paid-coaching.sells": {
    says: [
      ["Ask me for a discovery call.", "discovery call"],
      ["Ask for the price list.", "price list"],
    ],
    silent: ["No price is too high for a friend.", "I never charge."],
  },
  "kind.job.hiring": {
    says: [
      ["We're hiring two analysts.", "We're hiring"],
      ["Join our team in May.", "Join our team"],
    ],
    silent: ["He was hired in 2010.", "The team won."],
  },
  "kind.job.applies": {
    says: [
      ["Salary and holiday on request.", "Salary"],
      ["The closing date is near.", "closing date"],
    ],
    silent: ["My view is different.", "Send a postcard."],
  },
  "kind.thanks.thanks-mentor": {
    says: [
      ["Thank you to my mentor of ten years.", "Thank you to my mentor"],
      ["Shout-out to the nurse who stayed late.", "Shout-out to"],
    ],
    silent: ["Thanks for reading.", "Your thanks are noted."],
  },
  "kind.about.on-mentoring": {
    says: [
      ["Good mentors ask questions.", "Good mentors ask"],
      ["The power of mentoring is real.", "The power of mentoring"],
    ],
    silent: ["My mentor lives in Oslo.", "Power cuts again."],
  },
  "kind.other.told": {
    says: [
      ["Last month I held office hours in a park.", "Last month I held"],
      ["Looking back 20 years, it was luck.", "Looking back 20 years"],
    ],
    silent: ["I hold office hours on Friday.", "Look back now and then."],
  },
  "kind.other.sells-product": {
    says: [
      ["Let me show you how our platform works.", "how our platform"],
      ["Book a demo with us.", "Book a demo"],
    ],
    silent: ["The train left from the second platform.", "Our garden grows."],
  },
};
