/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.full": {
    says: [
      ["Edit: full now, thanks.", "full now"],
      ["Free places: 0", "places: 0"],
      ["My two mentees for this year are chosen.", "mentees for this year are chosen"],
      ["EDIT2: gone!", "EDIT2: gone"],
      ["Fully booked for now.", "Fully booked"],
      ["There is a waiting list.", "waiting list"],
      ["No more places until autumn.", "No more places until"],
      ["Mentees: full.", "Mentees: full"],
      ["Two a year, both taken.", "both taken"],
    ],
    silent: [
      "A full day.",
      "A full time job.",
      "Full of hope.",
      "Our bar has six stools and a waiting list.",
      "The first walk is full.",
    ],
  },
  "status.closed": {
    says: [
      ["I'm closed for the audit.", "I'm closed"],
      ["I am not taking on new mentees.", "not taking on new mentees"],
      ["My mentoring is on pause until May.", "on pause"],
      ["Closed during harvest.", "Closed"],
      ["My list is closed just now.", "My list is closed"],
      ["I can't take anybody else until spring.", "can't take anybody else"],
    ],
    silent: [
      "The shop is closed.",
      "I was on sabbatical.",
      "The shop door was close.",
      "I paused to think.",
      "I can't take anyone at the lab.",
    ],
  },
  "status.few": {
    says: [
      ["I can do one more.", "do one more"],
      ["One place left.", "One place left"],
      ["Last slot for nurses.", "Last slot"],
      ["As of today there's one space.", "there's one space"],
      ["Still a seat or two.", "a seat or two"],
    ],
    silent: ["Do more.", "He left the place.", "At last we met."],
  },
  "status.open": {
    says: [
      ["The place for this year is free.", "place for this year is free"],
      ["So I have a vacancy.", "a vacancy"],
      ["The later walks have room.", "have room"],
      ["Spaces: two at the moment.", "Spaces: two at the moment"],
      ["I have room for two.", "room for two"],
      ["I have three places for nurses.", "have three places"],
      ["One free stool on Fridays.", "One free stool"],
      ["A place has just come free.", "place has just come free"],
      ["Nine of sixteen: 9 are still free.", "9 are still free"],
      ["At present neither place is taken.", "neither place is taken"],
      ["Spaces for five this winter.", "Spaces for five"],
    ],
    silent: [
      "I've room for a chat.",
      "I will take two exams.",
      "I will take four.",
      "Take two slots if you must.",
      "I have no places.",
      "An open mind.",
      "Have you thought of opening a place?",
    ],
  },
  "status.some-gone": {
    says: [
      ["Room for four, three taken.", "three taken"],
      ["Five places, five filled.", "five filled"],
      ["Places: 2 (1 taken).", "1 taken"],
      ["I have time for six, four are in.", "four are in"],
      ["One of the two stools is promised.", "One of the two stools is promised"],
    ],
    silent: [
      "He was gone; 20 left.",
      "Two people, one idea.",
      "Three of my old mentees are in Leeds.",
      "Four have joined.",
    ],
  },
  "status.some-free": {
    says: [
      ["Seats: 9, of which 2 remaining.", "2 remaining"],
      ["Mentees: 3, currently 1 free.", "1 free"],
      ["A circle of six, two to go.", "two to go"],
      ["One of my four seats is free.", "One of my four seats is free"],
      ["I take three in all, both are free.", "both are free"],
    ],
    silent: ["Three seats by the window.", "I have two hours, one is free of calls.", "Two left the firm."],
  },
  "status.openings": {
    says: [
      ["The seat on Mondays has come free.", "The seat on Mondays has come free"],
      ["We have two empty chairs.", "have two empty chairs"],
      ["Four slots remain.", "Four slots remain"],
      ["The place for this winter is not taken yet.", "The place for this winter is not taken"],
      ["I have no openings.", "have no openings"],
      ["My two slots for the spring went last week.", "My two slots for the spring went"],
    ],
    silent: [
      "If the place is gone, ask again.",
      "I keep a slot open every Friday.",
      "The chairs are full of books.",
      "The seats were empty.",
      "Two of the five slots are open.",
      "The best place I left was Oslo.",
    ],
  },
  "status.given-away": {
    says: [
      ["Both seats for the winter have been filled.", "Both seats for the winter have been filled"],
      ["My one slot is spoken for.", "My one slot is spoken for"],
      ["I have found my mentees, thanks all.", "I have found my mentees"],
      ["Sold out until Easter.", "Sold out"],
      ["Nothing free before June.", "Nothing free"],
    ],
    silent: [
      "When all seats are taken I stop.",
      "If my place has gone, ask again.",
      "Both my sons are grown.",
    ],
  },
  "status.resting": {
    says: [
      ["Calls in May are suspended.", "Calls in May are suspended"],
      ["No new mentees for now.", "No new mentees"],
      ["Requests reopen in the spring.", "Requests reopen in the"],
      ["I'm not available until next year.", "not available until next"],
    ],
    silent: [
      "I am not available before noon.",
      "He was suspended from school.",
      "If requests reopen in June, good.",
    ],
  },
  "status.nearly-gone": {
    says: [
      ["One chair still empty.", "One chair still empty"],
      ["Seats: 2 remaining out of 6.", "2 remaining out of 6"],
      ["One is promised, the other is free.", "One is promised, the other is free"],
      ["Places are filling fast.", "Places are filling fast"],
    ],
    silent: ["Nine chairs still empty.", "Two sisters remain in Oslo.", "If one place still open, ask."],
  },
  "status.to-be-had": {
    says: [
      ["Both are free today.", "Both are free"],
      ["There's a gap in my diary.", "There's a gap in my diary"],
      ["The stool beside me stands empty.", "The stool beside me stands empty"],
      ["5 spots r open, hurry.", "5 spots r open"],
      ["There is still room for one pupil.", "There is still room for one"],
    ],
    silent: [
      "No seat is free.",
      "All are free to leave.",
      "There is room for improvement.",
      "The chair was empty.",
    ],
  },
};
