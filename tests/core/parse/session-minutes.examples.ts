/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "session.minutes": {
    says: [
      ["Abends 30 bis 45 Minuten am Telefon.", "30 bis 45 Minuten"],
      ["Coffee, 20', on me.", "20'"],
      ["We talk for 40 minutes every month.", "40 minutes"],
      ["A 30-minute call.", "30-minute"],
      ["45 mins over Zoom.", "45 mins"],
      ["Sundays for 20-minute phone calls.", "20-minute"],
    ],
    silent: [
      "The '90s were wild.",
      "I ran for 40 minutes.",
      "Five of us came in the 70's.",
      "What to practise in 20 minutes a day.",
      "I reply within 30 minutes.",
      "It is 20 minutes away.",
    ],
  },
  "session.half-hour": {
    says: [
      ["Slots of half an hour.", "half an hour"],
      ["One and a half hours on Zoom.", "One and a half hours"],
      ["An hour and a quarter by phone.", "An hour and a quarter"],
      ["A 1/2 hour on Zoom.", "1/2 hour"],
      ["Half an hour a week.", "Half an hour"],
      ["A half-hour chat.", "half-hour"],
    ],
    silent: [
      "Because of half an hour.",
      "Quarter to nine.",
      "He spoke for half an hour.",
      "Half a dozen eggs.",
      "The other half left.",
    ],
  },
  "session.hours": {
    says: [
      ["Free hour on Mondays.", "Free hour"],
      ["A lunch hour with you.", "A lunch hour"],
      ["An hour a month.", "An hour"],
      ["One hour over coffee.", "One hour"],
      ["You would get a monthly hour.", "a monthly hour"],
    ],
    silent: [
      "In the lunch hour.",
      "Rush hour is bad.",
      "Availability: two hours a month.",
      "I can give 2 hrs/mo to this.",
      "It is an hour away.",
      "After hours.",
    ],
  },
  "session.span": {
    says: [
      ["Fridays 7-8, by phone.", "7-8"],
      ["From 6 to 7 pm.", "6 to 7"],
      ["Between 17:30 and 18:15.", "17:30 and 18:15"],
      ["Wednesdays 17:00-17:45, door open.", "17:00-17:45"],
      ["From 9:30 to 10:00 I am free.", "9:30 to 10:00"],
      ["Thursdays, 20.00 to 21.00.", "20.00 to 21.00"],
    ],
    silent: [
      "Between 8 and 9 of them came.",
      "Ages 5-6.",
      "Sundays 10 to 12.",
      "At 9:00 and 9:30.",
      "Open 9:00-17:00.",
      "The score was 3:2.",
    ],
  },
};
