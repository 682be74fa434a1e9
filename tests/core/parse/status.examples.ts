/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.closed.said": {
    says: [
      ["I'm closed for the audit.", "I'm closed"],
      ["Closed during harvest.", "Closed"],
      ["My list is closed just now.", "My list is closed"],
      ["My door is shut until the audit ends.", "My door is shut"],
    ],
    silent: ["The shop is closed.", "I was on sabbatical.", "The shop door was close."],
  },
  "status.closed.resting": {
    says: [
      ["My mentoring is on pause until May.", "mentoring is on pause"],
      ["Calls in May are suspended.", "Calls in May are suspended"],
      ["Taking a breather from mentoring until spring.", "Taking a breather from mentoring"],
      ["I've stepped back for now.", "I've stepped back"],
      ["The offer is withdrawn.", "The offer is withdrawn"],
    ],
    silent: [
      "I was on a break.",
      "We take a break at ten.",
      "The shop is closed.",
      "I was on sabbatical.",
      "The shop door was close.",
    ],
  },
  "status.closed.nobody-new": {
    says: [
      ["I am not taking on new mentees.", "not taking on new mentees"],
      ["I can't take anybody else until spring.", "can't take anybody else"],
      ["No new mentees for now.", "No new mentees"],
      ["Accepting no new mentees at present.", "Accepting no new mentees"],
    ],
    silent: [
      "I can't take anyone at the lab.",
      "The shop is closed.",
      "I was on sabbatical.",
      "The shop door was close.",
    ],
  },
  "status.closed.later": {
    says: [
      ["Requests reopen in the spring.", "Requests reopen in the spring"],
      ["I'm not available until next year.", "not available until next"],
      ["Please don't write before September.", "Please don't write before September"],
    ],
    silent: [
      "Don't ask me before coffee to sing.",
      "I resume my tale.",
      "The shop is closed.",
      "I was on sabbatical.",
      "The shop door was close.",
    ],
  },
  "status.some-gone": {
    says: [
      ["Two a year, both taken.", "both taken"],
      ["Room for four, three taken.", "three taken"],
      ["Five places, five filled.", "five filled"],
      ["Places: 2 (1 taken).", "1 taken"],
      ["I have time for six, four are in.", "four are in"],
      ["One of the two stools is promised.", "One of the two stools is promised"],
    ],
    silent: ["He was gone; 20 left.", "Two people, one idea.", "Three of my old mentees are in Leeds."],
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
  "status.few.left": {
    says: [
      ["One place left.", "One place left"],
      ["A circle of six, two to go.", "two to go"],
      ["Seats: 2 remaining out of 6.", "2 remaining out of 6"],
      ["Remaining seats: 1", "Remaining seats: 1"],
    ],
    silent: ["Do more.", "He left the place.", "At last we met."],
  },
  "status.few.last": {
    says: [
      ["Last slot for nurses.", "Last slot"],
      ["The last place for nurses.", "last place"],
      ["I can squeeze in one last person.", "squeeze in one last person"],
    ],
    silent: ["At last we met.", "The last places were cold.", "Do more.", "He left the place."],
  },
  "status.few.one": {
    says: [
      ["As of today there's one space.", "there's one space"],
      ["Still a seat or two.", "a seat or two"],
      ["One chair still empty.", "One chair still empty"],
      ["One is promised, the other is free.", "One is promised, the other is free"],
      ["Just the one seat now.", "Just the one seat"],
    ],
    silent: ["Do more.", "He left the place.", "At last we met."],
  },
  "status.few.one-more": {
    says: [
      ["I can do one more.", "do one more"],
      ["One more, and then I rest.", "One more"],
      ["There is room for one more.", "room for one more"],
      ["I could fit in one more.", "fit in one more"],
    ],
    silent: ["One more thing.", "Do more.", "He left the place.", "At last we met."],
  },
  "status.few.going": {
    says: [
      ["Places are filling fast.", "Places are filling fast"],
      ["Nearly full.", "Nearly full"],
      ["Places are going fast.", "Places are going fast"],
    ],
    silent: ["A nearly new car.", "Going slowly.", "Do more.", "He left the place.", "At last we met."],
  },
  "status.full.said": {
    says: [
      ["Edit: full now, thanks.", "full now"],
      ["Fully booked for now.", "Fully booked"],
      ["Mentees: full.", "full"],
      ["Fully committed until May.", "Fully committed"],
      ["Booked solid until Lent.", "Booked solid"],
      ["My roster is full.", "My roster is full"],
      ["All taken, sorry.", "All taken"],
    ],
    silent: ["A full time job.", "If I'm full, ask again.", "A full day.", "Full of hope."],
  },
  "status.full.taken": {
    says: [
      ["EDIT2: gone!", "EDIT2: gone"],
      ["Two a year, both taken.", "both taken"],
      ["At present neither place is taken.", "place is taken"],
      ["Both seats for the winter have been filled.", "Both seats for the winter have been filled"],
      ["My one slot is spoken for.", "My one slot is spoken for"],
      ["Sold out until Easter.", "Sold out"],
      ["The one seat I had has been filled.", "The one seat I had has been filled"],
    ],
    silent: ["A full day.", "A full time job.", "Full of hope."],
  },
  "status.full.none-left": {
    says: [
      ["Free places: 0", "places: 0"],
      ["No more places until autumn.", "No more places until"],
      ["Mentees: full.", "Mentees: full"],
      ["Nothing free before June.", "Nothing free"],
      ["No availability before the thesis is in.", "No availability before"],
      ["No bandwidth right now.", "No bandwidth right now"],
      ["Nothing left until June.", "Nothing left"],
    ],
    silent: [
      "I have no room mate.",
      "No place in Leeds is as wet.",
      "A full day.",
      "A full time job.",
      "Full of hope.",
    ],
  },
  "status.full.queue": {
    says: [
      ["There is a waiting list.", "waiting list"],
      ["There's a queue.", "There's a queue"],
      ["Add yourself to the list.", "Add yourself to the list"],
    ],
    silent: [
      "He joined the queue for tea.",
      "A list of names and a waiting list of names.",
      "A full day.",
      "A full time job.",
      "Full of hope.",
    ],
  },
  "status.full.found": {
    says: [
      ["My two mentees for this year are chosen.", "mentees for this year are chosen"],
      ["I have found my mentees, thanks all.", "I have found my mentees"],
      ["I've got my two for this term.", "I've got my two"],
      ["Already matched with three trainees.", "Already matched with three trainees"],
      ["I have all the mentees I can manage.", "I have all the mentees I can"],
    ],
    silent: [
      "I have my own firm.",
      "We matched the invoices.",
      "A full day.",
      "A full time job.",
      "Full of hope.",
    ],
  },
  "status.full.limit": {
    says: [
      ["We have reached our limit of nine.", "reached our limit of nine"],
      ["My quota for the term is used up.", "My quota for the term is used up"],
      ["I'm at capacity.", "at capacity"],
      ["I can't squeeze in anyone else.", "can't squeeze in anyone else"],
    ],
    silent: [
      "The limit is ten pages.",
      "I can't add much.",
      "A full day.",
      "A full time job.",
      "Full of hope.",
    ],
  },
  "status.open.places": {
    says: [
      ["Free places: 0", "Free places"],
      ["One place left.", "One place left"],
      ["As of today there's one space.", "one space"],
      ["So I have a vacancy.", "have a vacancy"],
      ["I have three places for nurses.", "have three places"],
      ["One free stool on Fridays.", "One free stool"],
      ["Spaces for five this winter.", "Spaces for five"],
    ],
    silent: ["I've room for a chat.", "I will take two exams.", "I will take four."],
  },
  "status.open.free": {
    says: [
      ["Nine of sixteen: 9 are still free.", "9 are still free"],
      ["I take three in all, both are free.", "both are free"],
      ["Both are free today.", "Both are free"],
      ["Some availability from May.", "Some availability"],
    ],
    silent: [
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
      ["I can do one more.", "I can do one"],
      ["I can squeeze in one last person.", "can squeeze in one"],
      ["I could fit in one more.", "could fit in one"],
      ["I could take on two people.", "I could take on two"],
      ["I can mentor two juniors.", "I can mentor two"],
    ],
    silent: [
      "I will take two exams.",
      "She takes on water.",
      "I've room for a chat.",
      "Take two slots if you must.",
    ],
  },
  "status.open.said": {
    says: [
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
  "status.openings": {
    says: [
      ["One place left.", "One place left"],
      ["The place for this year is free.", "The place for this year is free"],
      ["So I have a vacancy.", "have a vacancy"],
      ["A place has just come free.", "A place has just come free"],
      ["At present neither place is taken.", "neither place is taken"],
      ["The seat on Mondays has come free.", "The seat on Mondays has come free"],
      ["We have two empty chairs.", "have two empty chairs"],
    ],
    silent: [
      "If the place is gone, ask again.",
      "I keep a slot open every Friday.",
      "The chairs are full of books.",
    ],
  },
};
