/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.open.places": {
    says: [
      ["There are plenty of slots in May.", "There are plenty of slots"],
      ["Free places: 0", "Free places"],
      ["One place left.", "One place left"],
      ["As of today there's one space.", "one space"],
      ["So I have a vacancy.", "have a vacancy"],
      ["I have three places for nurses.", "have three places"],
      ["One free stool on Fridays.", "One free stool"],
      ["Spaces for five this winter.", "Spaces for five"],
    ],
    silent: [
      "I have seen plenty of places.",
      "I've room for a chat.",
      "I will take two exams.",
      "I will take four.",
    ],
  },
  "status.open.free": {
    says: [
      ["Seat still going as I write.", "Seat still going"],

      ["Nobody has the place at present.", "Nobody has the place"],
      ["Neither has turned up yet.", "Neither has turned up yet"],
      ["Nobody has put their name down yet.", "Nobody has put their name down yet"],

      ["Nine of sixteen: 9 are still free.", "9 are still free"],
      ["I take three in all, both are free.", "both are free"],
      ["Both are free today.", "Both are free"],
      ["Some availability from May.", "Some availability"],
    ],
    silent: [
      "Nobody has the key at present.",

      "When both are free, write.",
      "It is free of charge.",
      "I've room for a chat.",
      "I will take two exams.",
      "I will take four.",
    ],
  },
  "status.open.label": {
    says: [
      ["Spaces: two at the moment.", "Spaces: two at the moment"],
      ["Places: 2 (1 taken).", "Places: 2"],
      ["Seats: 9, of which 2 remaining.", "Seats: 9"],
      ["Seats: 2 remaining out of 6.", "Seats: 2"],
    ],
    silent: [
      "Status: married.",
      "Slots: none",
      "I've room for a chat.",
      "I will take two exams.",
      "I will take four.",
    ],
  },
  "status.open.room": {
    says: [
      ["I have room to mentor three of you.", "I have room to mentor three"],

      ["Room for plenty more.", "Room for plenty more"],

      ["The later walks have room.", "have room"],
      ["I have room for two.", "room for two"],
      ["Room for four, three taken.", "Room for four"],
      ["There is still room for one pupil.", "There is still room for one"],
      ["There is room for one more.", "There is room for one"],
      ["Three could be hosted: there is room for three.", "there is room for three"],
    ],
    silent: [
      "I've room for a chat.",
      "There is room for improvement.",
      "I will take two exams.",
      "I will take four.",
    ],
  },
  "status.open.taking-on": {
    says: [
      ["I am still taking apprentices who want to talk.", "still taking apprentices"],

      ["Accepting 2 more till spring.", "Accepting 2 more"],
      ["New people can still join.", "New people can still join"],
      ["I'm between mentees at the moment.", "between mentees"],

      ["Taking 6 this season.", "Taking 6 this season"],
      ["At the moment I've got nobody, so write.", "At the moment I've got nobody"],
      ["I'm taking requests up to Easter.", "taking requests"],
      ["I can do one more.", "I can do one"],
      ["I can squeeze in one last person.", "can squeeze in one"],
      ["I could fit in one more.", "could fit in one"],
      ["I could take on two people.", "I could take on two"],
      ["I can mentor two juniors.", "I can mentor two"],
    ],
    silent: [
      "I am still taking notes for that.",

      "New people can be shy.",

      "Taking 6 pills this season is hard.",
      "I'm taking two people along the river.",
      "I've got nobody at home.",
      "I will take two exams.",
      "She takes on water.",
      "I've room for a chat.",
      "Take two slots if you must.",
    ],
  },
  "status.open.said": {
    says: [
      ["My calendar for mentoring: open.", "calendar for mentoring: open"],

      ["Requests welcome until April.", "Requests welcome until"],
      ["I'm taking on four.", "I'm taking on four"],
      ["My books are open.", "My books are open"],
      ["Requests are open.", "Requests are open"],
      ["We're open again.", "We're open"],
    ],
    silent: [
      "An open mind.",
      "I'm open to ideas.",
      "I've room for a chat.",
      "I will take two exams.",
      "I will take four.",
    ],
  },
};
