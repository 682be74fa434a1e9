/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "cadence.weekly": {
    says: [
      ["Open office hours on Wednesdays.", "office hours on Wednesdays"],
      ["I keep my Thursday afternoons free.", "keep my Thursday afternoons free"],
      ["Two calls a week fit in.", "Two calls a week"],
      ["A day a week in the yard.", "A day a week"],
      ["We could talk once a week.", "once a week"],
      ["Every Thursday I keep an hour free.", "Every Thursday"],
    ],
    silent: [
      "Thursday the office closed early.",
      "Free on Thursdays.",
      "We keep records on paper.",
      "I get weekly digests.",
      "Every week somebody asks me how I did it.",
      "Posting in the weekly thread.",
      "A long weekend in the hills.",
      "It was a long week for everyone.",
      "I check it about once a week.",
    ],
  },
  "cadence.biweekly": {
    says: [
      ["We talk once in two weeks.", "once in two weeks"],
      ["Each 2nd week on Zoom.", "Each 2nd week"],
      ["1st and 3rd Monday.", "1st and 3rd Monday"],
      ["A call every other week suits me.", "every other week"],
      ["Happy to meet fortnightly.", "fortnightly"],
      ["2 calls a month.", "2 calls a month"],
    ],
    silent: [
      "I answer within a fortnight.",
      "In two weeks I move house.",
      "The other week I saw a good film.",
      "Two weeks of holiday at last.",
    ],
  },
  "cadence.monthly": {
    says: [
      ["One dinner a month at ours.", "One dinner a month"],
      ["I give two hours a month.", "two hours a month"],
      ["Every first Sunday I open the shed.", "Every first Sunday"],
      ["Lunch, third Friday, on me.", "third Friday"],
      ["One walk a month.", "One walk a month"],
      ["Forty minutes a month on the phone.", "Forty minutes a month"],
      ["Once a month over lunch.", "Once a month"],
      ["Second Tuesday of every month.", "Second Tuesday of every month"],
    ],
    silent: [
      "One mentee a month.",
      "My first Monday at work was awful.",
      "Every second Monday.",
      "On the first Friday of Lent.",
      "The second Tuesday came.",
      "I go through the mails once a month.",
      "Last month I changed jobs.",
      "A month is a long time.",
    ],
  },
  "cadence.quarterly": {
    says: [
      ["We meet four times over the year.", "four times over the year"],
      ["I can do one lunch every quarter.", "every quarter"],
      ["We would speak quarterly.", "quarterly"],
    ],
    silent: [
      "Four times I failed.",
      "Over a quarter of a century in law.",
      "The quarter closed well.",
      "Ask me about quarterly taxes.",
      "Two people per quarter.",
    ],
  },
  "cadence.one-off": {
    says: [
      ["One practice interview each.", "One practice interview each"],
      ["A call, once, no more.", "once"],
      ["I answer one question per person.", "one question per person"],
      ["A single half-hour call.", "A single half-hour call"],
      ["Let's have one honest conversation.", "one honest conversation"],
      ["A one-off call is fine with me.", "one-off"],
      ["Just one chat, no more.", "Just one chat"],
    ],
    silent: [
      "A call, once a month.",
      "One session each week.",
      "A single day.",
      "One long winter.",
      "One question came up.",
      "He is one of a kind.",
      "One meeting each month.",
    ],
  },
  "cadence.ad-hoc": {
    says: [
      ["Help as and when you need it.", "as and when you need it"],
      ["A coffee now and again.", "now and again"],
    ],
    silent: ["Now is the time.", "Again we won the tender.", "I help when you need to appeal."],
  },
  "cadence.each-week": {
    says: [
      ["A call a wk suits me.", "A call a wk"],
      ["1 hr/week on Teams.", "1 hr/week"],
    ],
    silent: ["I get one call a week.", "My mentor rang once a wk."],
  },
  "cadence.each-fortnight": {
    says: [
      ["Twice monthly over lunch.", "Twice monthly"],
      ["Every couple of weeks on Zoom.", "Every couple of weeks"],
    ],
    silent: ["I was paid twice monthly.", "He met me every couple of weeks."],
  },
  "cadence.each-month": {
    says: [
      ["1 hr/month on Teams.", "1 hr/month"],
      ["We speak monthly-ish.", "monthly-ish"],
    ],
    silent: ["I get one email a month.", "I was there once a mth."],
  },
  "cadence.each-quarter": {
    says: [
      ["Coffee every three months.", "every three months"],
      ["We meet 4x a year.", "4x a year"],
    ],
    silent: ["I was moved every three months.", "He was there each season."],
  },
  "cadence.just-once": {
    says: [
      ["One coffee, one hour.", "One coffee"],
      ["We'd meet once, over tea.", "We'd meet once"],
      ["A single half-hour on Teams.", "A single half-hour"],
      ["It is a one-time thing.", "one-time thing"],
    ],
    silent: ["I had one sitting with her.", "One call a week.", "I failed only once."],
  },
  "cadence.as-it-comes": {
    says: [
      ["Ring me when you're stuck.", "Ring me when you're stuck"],
      ["No fixed rhythm.", "No fixed rhythm"],
      ["As often as you find useful.", "As often as you find useful"],
    ],
    silent: ["I was on demand.", "Write to me if you live here.", "I had no fixed slots as a boy."],
  },
};
