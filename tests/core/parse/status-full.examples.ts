/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
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
    silent: [
      "My evenings are full, so ring at noon.",
      "A full time job.",
      "If I'm full, ask again.",
      "A full day.",
      "Full of hope.",
    ],
  },
  "status.full.taken": {
    says: [
      ["This month's are gone.", "This month's are gone"],

      ["EDIT2: gone!", "EDIT2: gone"],
      ["Two a year, both taken.", "both taken"],
      ["At present neither place is taken.", "place is taken"],
      ["Both seats for the winter have been filled.", "Both seats for the winter have been filled"],
      ["My one slot is spoken for.", "My one slot is spoken for"],
      ["Sold out until Easter.", "Sold out"],
      ["The one seat I had has been filled.", "The one seat I had has been filled"],
    ],
    silent: ["Taken: 1.", "A full day.", "A full time job.", "Full of hope."],
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
      "Our own waiting list is two years long.",

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
};
