/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "capacity.places": {
    says: [
      ["I have three places this spring.", "three places"],
      ["There are 2 mentoring slots from May.", "2 mentoring slots"],
    ],
    silent: [
      "I'm about to be a mentee myself.",

      "If you are in a hurry, book two slots.",
      "We visited three nice places of interest.",
      "A place to call home.",
      "My last three mentees all passed.",
      "The salon has three chairs and a mirror.",
    ],
  },
  "capacity.of": {
    says: [
      ["One of my three mentoring spots is still open.", "One of my three mentoring spots"],
      ["1 of 3 open at the moment.", "1 of 3"],
      ["Two places remain out of six.", "Two places remain out of six"],
    ],
    silent: ["Two of the people I know left.", "Out of 10 of the years, two were good."],
  },
  "capacity.both": {
    says: [
      ["Both of my mentee slots are open.", "Both of my mentee slots"],
      ["Both places are open.", "Both places"],
      ["Both of this term's seats are gone.", "Both of this term's seats"],
    ],
    silent: ["Both sides gain from it.", "It works both ways."],
  },
  "capacity.take": {
    says: [
      ["I can offer two trainees an hour.", "two trainees an hour"],
      ["I'd walk alongside three new planners.", "three new planners"],
      ["I can take on two junior nurses.", "two junior nurses"],
      ["Room for four trainees this year.", "four trainees"],
      ["I'd like to sit down with two weavers.", "two weavers"],
      ["I take two per year.", "two"],
      ["There's room on the bench for one learner.", "one learner"],
      ["I've capacity for three.", "three"],
      ["She invites three junior judges each spring.", "three junior judges"],
    ],
    silent: [
      "Shall we help one another?",

      "I can offer three calls.",
      "I follow two blogs.",
      "Years ago I mentored five colleagues.",
      "Take care of yourself.",
      "We could meet two afternoons running.",
      "I see three ways out.",
    ],
  },
  "capacity.at-a-time": {
    says: [
      ["5 of u, on Fridays.", "5 of u"],

      ["Five juniors at one time is my maximum.", "Five juniors at one time"],

      ["One mentee at a time, please.", "One mentee at a time"],
      ["Up to three of you per call, no more: three of you.", "three of you"],
    ],
    silent: [
      "Come along, one or ten of you.",
      "One hour at a time.",
      "Two calls per session.",
      "I turned down six thousand of you.",
    ],
  },
  "capacity.fragment": {
    says: [
      ["A small table (five people) on Fridays.", "five people"],
      ["This spring: two people, ten weeks.", "two people"],
      ["Small start: three mentees this spring.", "three mentees"],
      ["Two people per quarter.", "Two people"],
    ],
    silent: ["A lab (40 people, no windows).", "Two people laughed.", "All the people came."],
  },
  "capacity.label": {
    says: [
      ["Vacancies: two.", "two"],
      ["Slots: 1/4 free", "4"],
      ["Places: 2", "2"],
      ["An open hour on Zoom, no booking, max eight.", "max eight"],
      ["For the first five who write.", "first five"],
      ["Mentees: three at most", "three"],
      ["Slots: 2 left", "2"],
    ],
    silent: [
      "Spots: 7 gone already.",
      "The places: far and near.",
      "Seats were taken.",
      "I did the first two.",
      "Bring what matters to the first one.",
    ],
  },
  "capacity.met": {
    says: [
      ["I'm opening my evenings to three QA testers.", "three QA testers"],
      ["A weekly hour with three welders.", "three welders"],
      ["Once a month I hold a table for five auditors.", "five auditors"],
    ],
    silent: [
      "I gave it to three colleagues.",
      "I worked with three directors every day.",
      "An hour with two coffees.",
      "It was a year for six engineers.",
    ],
  },
  "capacity.circle": {
    says: [
      ["Saturdays, max 3 pax", "3"],
      ["Capped at 9.", "9"],
      ["Group call, max 7, bring a case.", "7"],
      ["A circle of six, no more.", "six"],
      ["A lunch table for eight in the old town.", "eight"],
      ["A circle of 5-7 shift leaders.", "5-7"],
      ["Batch of twelve on Skype.", "twelve"],
      ["A Zoom with a maximum of nine young planners.", "nine"],
      ["At most seven of us.", "seven"],
    ],
    silent: [
      "Batch 4 starts soon.",
      "Max 20 pages.",
      "We all sat in Group 2.",
      "The group of companies grew.",
      "I manage a group of forty.",
    ],
  },
  "capacity.given": {
    says: [
      ["I'd give an hour to three weavers.", "three weavers"],
      ["I would like two younger colleagues in the north.", "two younger colleagues"],
      ["Taking on a single apprentice this winter.", "a single apprentice"],
      ["Only one person this term, sorry.", "one person"],
    ],
    silent: [
      "I spent an hour with three directors and learned nothing.",
      "Thanks to two nurses I stayed.",
      "It was time for two coffees.",
      "Years ago I gave help to four colleagues.",
    ],
  },
  "capacity.and-more": {
    says: [
      ["I have two mentees and could fit in a third.", "have two mentees and could fit in a third"],
      [
        "Already mentoring three people, with room for one more.",
        "mentoring three people, with room for one more",
      ],
      ["I have three mentees and can't take on a fourth.", "have three mentees and can't take on a fourth"],
    ],
    silent: ["I have two children and would like a third.", "We have three people and one of them is ill."],
  },
  "capacity.listed": {
    says: [
      ["Three juniors, six months, no fee.", "Three juniors"],
      ["What I have in mind: two apprentices.", "two apprentices"],
    ],
    silent: [
      "Ten fingers, one thumb.",
      "Three juniors asked, and one stayed.",
      "Two letters, one stamp.",
      "Ten years, no regrets.",
    ],
  },
  "capacity.wanted": {
    says: [
      ["Three study buddies wanted for the spring exam.", "Three study buddies"],
      ["Two young trainers welcome.", "Two young trainers"],
    ],
    silent: ["Two drinks welcome.", "Two former bosses wanted me to stay."],
  },
  "capacity.per": {
    says: [
      ["I mentor three per season: letters, looms.", "three per season"],

      ["Four a month.", "Four a month"],
      ["She takes two interns a year.", "two interns a year"],
    ],
    silent: ["Two calls a month.", "I lost two a year ago.", "We had three people a week."],
  },
  "capacity.talks": {
    says: [
      ["Doing five portfolio reviews this spring.", "five portfolio reviews"],
      ["I offer three short calls.", "three short calls"],
    ],
    silent: [
      "Doing 15 minute career calls.",
      "I offer two calls a month.",
      "I offer one call.",
      "Doing five reviews a week.",
    ],
  },
};
