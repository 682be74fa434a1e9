import { describe, expect, it } from "vitest";
import type { PostKind } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";

const POSTS: readonly (readonly [PostKind, string, string])[] = [
  [
    "offer",
    "plain",
    "Midwife for 18 years. Happy to talk with students about night shifts. Phone, any evening.",
  ],
  ["offer", "terse", "auditor, 15+ yrs. f2f or zoom, wknds, leeds. one mentee."],
  ["offer", "someone to mentor", "I'm looking for someone to mentor this year, ideally a junior planner."],
  ["offer", "full", "Both of my mentoring places are taken until spring. I keep a waiting list."],
  ["offer", "closed", "My mentoring is on pause until September. Write to me then."],
  [
    "offer",
    "at the end of a story",
    "The year I lost my job I walked the dog four times a day. Nobody called. I found my feet in the end.\nIf you are in that place now, write to me and I'll help you through it.",
  ],
  [
    "offer",
    "peers",
    "Peer mentoring circle for analysts: six people, Zoom, every Sunday evening. I can share my notes.",
  ],
  [
    "offer",
    "third person",
    "Ana, a retired pharmacist, would be glad to guide students through their first placement.",
  ],
  [
    "offer",
    "form",
    "Topics: sampling, fieldwork\nFormat: Zoom\nTimezone: CET\nAvailability: weekday evenings",
  ],
  [
    "seeking",
    "plain",
    "I'm looking for a mentor in transport planning. Evenings, Zoom or phone. I'd bring the coffee.",
  ],
  [
    "seeking",
    "question",
    "Can anyone here guide me through the chartership review? I have 3 years of experience.",
  ],
  [
    "programme",
    "call",
    "Our mentoring programme opens in May. We match members with senior colleagues. Applications are open.",
  ],
  ["event", "webinar", "Webinar on Tuesday at 4 pm: mentoring in nursing. Register here, see you there!"],
  [
    "paid-coaching",
    "price list",
    "I mentor new managers one to one. My packages start at $300. Book a free discovery call.",
  ],
  [
    "job",
    "hiring",
    "We're hiring a senior planner in Leeds. You'll mentor two juniors. Send your CV by Friday.",
  ],
  [
    "thanks",
    "mentor",
    "Thank you to my mentor, who gave me an hour each month for two years. I would not be here without her.",
  ],
  ["about", "opinion", "Good mentors ask more than they answer. Mentoring is a habit, not a title. Agree?"],
  [
    "other",
    "past",
    "I used to mentor apprentices at the yard on Thursdays. I gave mentoring up when my knees did.",
  ],
  ["other", "news", "Our new warehouse opened on Monday. The forklift is yellow and so is the cake."],
  ["other", "empty", ""],
  [
    "unknown-language",
    "Greek",
    "Καλημέρα σε όλους, θα χαρώ να βοηθήσω νέους συναδέλφους με τη σταδιοδρομία τους.",
  ],
  [
    "unknown-language",
    "Polish",
    "Dzień dobry wszystkim, chętnie porozmawiam z młodszymi kolegami o pracy w szpitalu i o specjalizacji.",
  ],
];

describe("kinds of posts", () => {
  it.each(POSTS)("%s: %s", (kind, _, text) => {
    expect(parsePost(text).kind).toBe(kind);
  });

  it("a kind other than `other` has its words", () => {
    for (const [kind, , text] of POSTS) {
      if (kind === "other" || kind === "unknown-language") continue;
      const { kindBecause } = parsePost(text);
      for (const { from, to } of kindBecause) expect(text.slice(from, to).trim()).not.toBe("");
    }
  });
});
