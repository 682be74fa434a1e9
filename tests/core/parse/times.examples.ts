/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "times.part": {
    says: [
      ["By phone, early mornings before my rounds.", "mornings"],
      ["One morning a month.", "morning"],
      ["Phone me of an evening.", "evening"],
      ["Mornings are best.", "Mornings"],
      ["Any evening after the children sleep.", "evening"],
      ["Most nights I am up late.", "nights"],
      ["A call in the lunch hour.", "lunch"],
      ["I am free for a chat in my lunch break.", "lunch"],
      ["Thurs nite, after the match.", "nite"],
      ["Any aft is fine.", "aft"],
    ],
    silent: [
      "Slots are gone by lunch.",
      "Morning shipmates.",

      "Habits that will save your evenings.",
      "How to speak in the morning meeting.",

      "Expect an answer in the mornings.",
      "I'm on shift most nights.",

      "Nights people are welcome too.",
      "Evenings bad, I am afraid.",
      "She wrote it in less than an evening.",
      "I fish in the mornings and it is my secret.",
      "Good morning everyone.",
      "This morning I walked.",
      "Ask me about 12-hour nights.",
      "Between mass and lunch the bells ring.",
      "We walked from fore to aft.",
      "Pumps fail at three in the morning.",
      "She retired in the evening.",
    ],
  },
  "times.work": {
    says: [
      ["Come after school, the kettle is on.", "after school"],
      ["A walk at first light.", "at first light"],
      ["Tea after lunch, most days.", "after lunch"],
      ["Ring after isha.", "after isha"],
      ["Coffee before work.", "before work"],
      ["A pint after work.", "after work"],
    ],
    silent: [
      "We had nothing between two and four goals.",
      "I work a lot.",
      "After all, we tried.",
      "That is the first thing I would change.",
    ],
  },
  "times.clock": {
    says: [
      ["Evenings at 8.30ish.", "at 8.30ish"],
      ["After 6 pm I am free.", "After 6 pm"],
      ["From 10:30 to 12 on weekdays.", "From 10:30 to 12"],
      ["Tuesday 4.15 by phone.", "4.15"],
    ],
    silent: [
      "After 15 wonderful years in paints I mentor.",
      "After 20+ yrs I can spot trouble.",

      "Room 2.14 on Fridays.",
      "The lamp fell at 4:31.",
      "For the past 12 I have baked.",
      "We grew by 10.30 percent.",
      "After 6 years I left.",
    ],
  },
  "times.weekdays": {
    says: [
      ["Any working day is fine.", "working day"],
      ["On weekdays I have an hour.", "weekdays"],
      ["Wkdays by phone.", "Wkdays"],
      ["Tuesdays suit me.", "Tuesdays"],
    ],
    silent: [
      "A colleague took me for a walk every Thursday.",

      "Maternity leave from Monday!",

      "I nearly quit on the first Monday of my return.",

      "We sit down at the end of the working day.",
      "I write back within ten business days.",
      "Reply by Friday.",
      "I answer within 24h on working days.",
      "Two berths left as of Friday.",
      "Next Monday I start.",
      "Any day bar Monday.",
      "Stewards get elected on a Tuesday.",
      "The kiln stopped on Monday.",
    ],
  },
  "times.weekends": {
    says: [
      ["Weekends work.", "Weekends"],
      ["Sunday afternoons are quiet.", "Sunday"],
    ],
    silent: [
      "I hope everyone had a restful long weekend.",

      "We can talk about Sunday dread.",

      "He read it all in a weekend.",
      "Sundays I volunteer at the museum.",
      "Last Sunday it rained.",
      "We sat down.",
    ],
  },
  "times.flexible": {
    says: [
      ["No set times, just call.", "No set times"],
      ["A call at any time that works.", "any time that works"],
      ["My hours are flexible.", "hours are flexible"],
      ["Shifts rotate, so my days are wide open.", "days are wide open"],
      ["Any time of day works.", "Any time of day"],
      ["Short voice notes, whenever.", "whenever"],
    ],
    silent: ["Message me whenever.", "Some time ago.", "The time is now."],
  },
  "times.hours": {
    says: [
      ["Tuesdays at three, by the weir.", "at three"],
      ["The pool is quiet on Saturdays from nine till eleven.", "from nine till eleven"],
      ["Thursdays, five to six, by phone.", "Thursdays, five to six"],
      ["Mondays from 13 to 15, my bench.", "from 13 to 15"],
      ["Seven to eight at night.", "Seven to eight at night"],
      ["Between ten and noon.", "Between ten and noon"],
      ["Four o'clock suits me.", "Four o'clock"],
    ],
    silent: [
      "On Mondays I see two, three at most.",
      "Score it from one to five.",
      "On Fridays I bake from two to four loaves.",
      "At nine I was taught to solder.",
    ],
  },
  "times.army": {
    says: [
      ["The kettle is on at 0700 sharp.", "0700"],
      ["Ring at 1900 hrs.", "1900 hrs"],
    ],
    silent: ["My number is 0555 0142 77.", "Since 1900 the mill has stood.", "Write to box 0700."],
  },
  "times.day-hour": {
    says: [
      ["Tuesdays at 4 in the library.", "Tuesdays at 4"],
      ["Fri PM is fine.", "Fri PM"],
    ],
    silent: ["Calls, sundays, 3 ppl a week.", "On Friday 13 people came.", "Wednesday is my day."],
  },
};
