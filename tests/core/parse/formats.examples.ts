/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "formats.words": {
    says: [
      ["Happy to talk over Zoom.", "Zoom"],
      ["A coffee near the station works.", "coffee"],
      ["We could talk over soup.", "over soup"],
      ["You can come on Sundays.", "You can come"],
      ["I offer ride-alongs in the van.", "ride-alongs"],
      ["Evenings by WhatsApp call.", "WhatsApp call"],
      ["Or a call at noon.", "call"],
      ["Ring or text, as you like.", "text"],
      ["We meet each month in Antwerp.", "meet each month in Antwerp"],
      ["Zoom or a café in Vilnius.", "or a café"],
      ["Open to calls from young surveyors.", "Open to calls"],
    ],
    silent: [
      "I love coffee more than tea breaks.",
      "Our company has three offices.",
      "I read your draft line by line.",
      "Bring your own questions.",
      "She asked me to lunch.",
      "I sold phone covers at the time.",
      "Leave your e-mail in the comments and I will send the link.",
      "One of them left for a call center.",
      "I audit a tea cooperative.",
    ],
  },
  "formats.address": {
    says: [
      ["Reach me: sam@example.net for questions.", "sam@example.net"],
      ["ada@example.org is the way.", "ada@example.org"],
    ],
    silent: ["Look at my page on example dot com slash me.", "See you @ the fair."],
  },
  "formats.venue": {
    says: [
      ["We meet in my workshop on Fridays.", "in my workshop"],
      ["Come to our library for an hour.", "to our library"],
      ["Workshop's in Leith, bring a sandwich.", "Workshop's in"],
      ["Most Fridays I am at the forge.", "at the forge"],
    ],
    silent: ["I work at the hospital.", "The garden is wet."],
  },
  "formats.place-or-remote": {
    says: [
      ["Ghent or Zoom, as you like.", "Ghent"],
      ["Thursdays in Turin or by phone.", "Turin"],
      ["Ennis or the telephone.", "Ennis"],
    ],
    silent: ["Zoom or phone.", "Mondays or by phone.", "Ring or WhatsApp."],
  },
  "formats.where": {
    says: [
      ["Where: Utrecht", "Where: Utrecht"],
      ["Venue: the Old Mill", "Venue: the Old"],
    ],
    silent: ["Where: Zoom", "Where to begin?", "Where: Linz, CET"],
  },
  "formats.remote-or-place": {
    says: [
      ["By Zoom or in Ghent.", "in Ghent"],
      ["Phone or near Turin, you choose.", "near Turin"],
      ["Teams or the Docks.", "the Docks"],
    ],
    silent: ["Zoom or Skype.", "Teams or at 5 pm."],
  },
  "formats.number": {
    says: [
      ["I am up early: 0555 010 999.", "0555 010 999"],
      ["+44 555 0101 222 is mine.", "+44 555 0101 222"],
    ],
    silent: ["WhatsApp only, 0555 010 999.", "From 2010 2011 to 12."],
  },
};
