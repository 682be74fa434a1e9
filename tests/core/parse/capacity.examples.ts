/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "capacity.places": {
    says: [
      ["I have three places this spring.", "three places"],
      ["There are 2 mentoring slots from May.", "2 mentoring slots"],
    ],
    silent: [
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
    ],
    silent: ["Two of the people I know left.", "Out of 10 of the years, two were good."],
  },
  "capacity.both": {
    says: [
      ["Both of my mentee slots are open.", "Both of my mentee slots"],
      ["Both places are open.", "Both places"],
    ],
    silent: ["Both sides gain from it.", "It works both ways."],
  },
  "capacity.take": {
    says: [
      ["I can take on two junior nurses.", "two junior nurses"],
      ["Room for four trainees this year.", "four trainees"],
      ["I'd like to sit down with two weavers.", "two weavers"],
      ["I take two per year.", "two"],
      ["She invites three junior judges each spring.", "three junior judges"],
    ],
    silent: [
      "Years ago I mentored five colleagues.",
      "Take care of yourself.",
      "We could meet two afternoons running.",
      "I see three ways out.",
    ],
  },
  "capacity.at-a-time": {
    says: [
      ["One mentee at a time, please.", "One mentee at a time"],
      ["Up to three of you per call, no more: three of you.", "three of you"],
    ],
    silent: ["One hour at a time.", "Two calls per session.", "I turned down six thousand of you."],
  },
  "capacity.last": {
    says: [
      ["Last slot for this term.", "Last slot"],
      ["Just one place on offer.", "Just one place"],
      ["There is room for another.", "room for another"],
    ],
    silent: ["Last time we met it rained.", "The final exam was hard."],
  },
  "capacity.fragment": {
    says: [
      ["This spring: two people, ten weeks.", "two people"],
      ["Small start: three mentees this spring.", "three mentees"],
      ["Two people per quarter.", "Two people"],
    ],
    silent: ["Two people laughed.", "All the people came."],
  },
  "capacity.label": {
    says: [
      ["Places: 2", "2"],
      ["Mentees: three at most", "three"],
      ["Slots: 2 left", "2"],
    ],
    silent: ["The places: far and near.", "Seats were taken."],
  },
  "capacity.met": {
    says: [
      ["A weekly hour with three welders.", "three welders"],
      ["Once a month I hold a table for five auditors.", "five auditors"],
    ],
    silent: [
      "I worked with three directors every day.",
      "An hour with two coffees.",
      "It was a year for six engineers.",
    ],
  },
  "capacity.circle": {
    says: [
      ["A circle of six, no more.", "six"],
      ["Batch of twelve on Skype.", "twelve"],
      ["A Zoom with a maximum of nine young planners.", "nine"],
      ["At most seven of us.", "seven"],
    ],
    silent: ["The group of companies grew.", "I manage a group of forty."],
  },
  "capacity.one-more": {
    says: [
      ["I accompany one young translator each year.", "one young translator"],
      ["Happy to guide one first-time supervisor.", "one first-time supervisor"],
    ],
    silent: ["Take one step after another.", "I take one day off."],
  },
};
