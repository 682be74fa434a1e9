/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "session.minutes": {
    says: [
      ["A 30-minute call.", "30-minute"],
      ["45 mins over Zoom.", "45 mins"],
      ["Sundays for 20-minute phone calls.", "20-minute"],
    ],
    silent: ["What to practise in 20 minutes a day.", "I reply within 30 minutes.", "It is 20 minutes away."],
  },
  "session.half-hour": {
    says: [
      ["A 1/2 hour on Zoom.", "1/2 hour"],
      ["Half an hour a week.", "Half an hour"],
      ["A half-hour chat.", "half-hour"],
    ],
    silent: ["He spoke for half an hour.", "Half a dozen eggs.", "The other half left."],
  },
  "session.hours": {
    says: [
      ["An hour a month.", "An hour"],
      ["One hour over coffee.", "One hour"],
      ["You would get a monthly hour.", "a monthly hour"],
    ],
    silent: ["Availability: two hours a month.", "It is an hour away.", "After hours."],
  },
  "session.span": {
    says: [
      ["Wednesdays 17:00-17:45, door open.", "17:00-17:45"],
      ["From 9:30 to 10:00 I am free.", "9:30 to 10:00"],
      ["Thursdays, 20.00 to 21.00.", "20.00 to 21.00"],
    ],
    silent: ["Open 9:00-17:00.", "The score was 3:2."],
  },
};
