/** Sentences that each rule reads, with the exact words, and sentences in which it finds nothing. */
import type { Examples } from "./example.ts";

export const examples: Examples = {
  "formats.words": {
    says: [
      ["Ring first, the dog barks.", "Ring first"],
      ["Come talk to me by the bins.", "Come talk"],
      ["Happy to talk over Zoom.", "Zoom"],
      ["A coffee near the station works.", "coffee"],
      ["We could talk over soup.", "over soup"],
      ["You can come on Sundays.", "You can come"],
      ["I offer ride-alongs in the van.", "offer ride-alongs"],
      ["Evenings by WhatsApp call.", "WhatsApp"],
      ["Evenings by WhatsApp call.", "call"],
      ["A call a month.", "call"],
      ["I do two calls a week.", "two calls"],
      ["A 45-minute Meet every month.", "Meet"],
      ["A lunch table for six.", "table for six"],
      ["Come on a Tuesday.", "Come on a Tuesday"],
      ["I'm at the other end of a phone.", "the other end of a phone"],
      ["Or a call at noon.", "call"],
      ["Ring or text, as you like.", "text"],
      ["We meet each month in Antwerp.", "meet each month in Antwerp"],
      ["Zoom or a café in Vilnius.", "or a café"],
      ["Open to calls from young surveyors.", "Open to calls"],
    ],
    silent: [
      "So many DMs about this.",
      "I love coffee more than tea breaks.",
      "Our company has three offices.",
      "I read your draft line by line.",
      "Bring your own questions.",
      "She asked me to lunch.",
      "I sold phone covers at the time.",
      "Leave your e-mail in the comments and I will send the link.",
      "One of them left for a call center.",
      "I audit a tea cooperative.",
      "Ask me about parent emails at midnight.",
      "Reading drafts before emailing a professor.",
      "Call someone else about the boiler.",
      "A stamp is cheaper, and you could come earlier to that thought.",
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
      ["In the office, or by phone.", "In the office"],
      ["We meet in my workshop on Fridays.", "in my workshop"],
      ["Come to our library for an hour.", "to our library"],
      ["Workshop's in Leith, bring a sandwich.", "Workshop's in"],
      ["Most Fridays I am at the forge.", "at the forge"],
    ],
    silent: ["I work at the hospital.", "The garden is wet."],
  },
  "formats.place-or-remote": {
    says: [
      ["We meet in Hexham or online.", "Hexham"],
      ["Ghent or Zoom, as you like.", "Ghent"],
      ["Thursdays in Turin or by phone.", "Turin"],
      ["Ennis or the telephone.", "Ennis"],
    ],
    silent: [
      "IG or text works.",
      "Messages or FaceTime.",
      "Zoom or phone.",
      "Mondays or by phone.",
      "Ring or WhatsApp.",
      "Ghent or online.",
    ],
  },
  "formats.where": {
    says: [
      ["Where: Utrecht", "Where: Utrecht"],
      ["Venue: the Old Mill", "Venue: the Old"],
    ],
    silent: [
      "Where: Zoom",
      "Where to begin?",
      "Where: Linz, CET",
      "Where: Linz, Austria",
      "Where: Linz/online",
    ],
  },
  "formats.remote-or-place": {
    says: [
      ["By Zoom or in Ghent.", "in Ghent"],
      ["Phone or near Turin, you choose.", "near Turin"],
      ["Jitsi or Otley, you choose.", "Otley"],
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
  "formats.there": {
    says: [
      ["I'm at the forge in Hexham most Fridays.", "I'm at the forge in Hexham most Fridays"],
      ["Otley, back room, mornings.", "Otley, back room, mornings."],
      ["Come to Leith Market at nine.", "Come to Leith"],
      ["Once a month in Ghent, on a Friday.", "Once a month in Ghent"],
      ["Let's walk round Roath Park.", "walk round Roath"],
    ],
    silent: [
      "I'm on a call most mornings.",
      "Zoom, most weeks.",
      "Once a month in English.",
      "I come to terms with it.",
      "Email, any weekday.",
    ],
  },
};
