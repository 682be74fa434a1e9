/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "status.closed.said": {
    says: [
      ["My queue is closed.", "My queue is closed"],
      ["I shut the door on new mentees.", "I shut the door on new mentees"],

      ["I'm closed for the audit.", "I'm closed"],
      ["Closed during harvest.", "Closed"],
      ["My list is closed just now.", "My list is closed"],
      ["My door is shut until the audit ends.", "My door is shut"],
    ],
    silent: [
      "I shut the door on the draught.",
      "The shop is closed.",
      "I was on sabbatical.",
      "The shop door was close.",
    ],
  },
  "status.closed.resting": {
    says: [
      ["I'm pausing them until the thaw.", "I'm pausing"],
      ["I'm setting my mentoring down for a while.", "setting my mentoring down"],
      ["Mentoring: down.", "Mentoring: down"],

      ["My mentoring is on pause until May.", "mentoring is on pause"],
      ["Calls in May are suspended.", "Calls in May are suspended"],
      ["Taking a breather from mentoring until spring.", "Taking a breather from mentoring"],
      ["I've stepped back for now.", "I've stepped back"],
      ["The offer is withdrawn.", "The offer is withdrawn"],
    ],
    silent: [
      "Mentoring: downstairs, by the kiln.",

      "I was on a break.",
      "We take a break at ten.",
      "The shop is closed.",
      "I was on sabbatical.",
      "The shop door was close.",
    ],
  },
  "status.closed.nobody-new": {
    says: [
      ["No mentoring until the op is over.", "No mentoring until"],

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
};
