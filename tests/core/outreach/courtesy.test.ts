import { describe, expect, it } from "vitest";
import { courtesyNotes, DEFAULT_COURTESY, sentToOthers } from "#core/outreach/courtesy.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import { event, START } from "./an-event.ts";

const TEXT = "You moved from tax to treasury. Which system did you learn first, and who taught you?";
const sentTo = (seq: number, personId: string, more: Partial<OutreachEvent> = {}) =>
  event(seq, "sent", {
    approachId: `a-${personId}`,
    personId,
    text: `Note number ${seq} to ${personId}`,
    ...more,
  });
const ask = (events: OutreachEvent[], more: Partial<Parameters<typeof courtesyNotes>[0]> = {}) =>
  courtesyNotes({ events, personId: "me", channel: "direct-message", text: TEXT, now: START, ...more });
const OFF = { open: null, notes: null, wroteBefore: false, sameText: false, oneFollowUp: false };

describe("courtesy", () => {
  it("says nothing of a first message", () => {
    expect(ask([])).toEqual([]);
  });

  it("says from the fifth open approach on how many are open, but not of one of them", () => {
    const five = [1, 2, 3, 4, 5].map((n) => sentTo(n, `p${n}`));
    expect(ask(five.slice(1))).toEqual([]);
    expect(ask(five)).toEqual([{ code: "many-open", open: 5, limit: 5 }]);
    expect(ask(five, { personId: "p1" }).map(({ code }) => code)).toEqual(["wrote-before"]);
    const closed = [...five, event(6, "declined", { approachId: "a-p1", personId: "p1" })];
    expect(ask(closed)).toEqual([]);
  });

  it("says when this person was written to, and that an answer is still out", () => {
    const first = sentTo(1, "me");
    expect(ask([first])).toEqual([{ code: "wrote-before", at: first.at, waiting: true }]);
    const answered = [first, event(2, "replied", { approachId: "a-me", personId: "me" })];
    expect(ask(answered)).toEqual([{ code: "wrote-before", at: first.at, waiting: false }]);
  });

  it("says that the one follow-up was sent", () => {
    const both = [sentTo(1, "me"), sentTo(2, "me")];
    expect(ask(both)).toEqual([{ code: "follow-up-sent", at: both[1]?.at }]);
  });

  it("says that nearly the same text went to somebody else, not to the same person", () => {
    const twin = sentTo(1, "p1", { text: TEXT.replace("first", "then") });
    expect(ask([twin])).toEqual([{ code: "same-text", personId: "p1", at: twin.at }]);
    expect(ask([{ ...twin, personId: "me", approachId: "a-me" }]).map(({ code }) => code)).toEqual([
      "wrote-before",
    ]);
    expect(ask([twin], { text: "" })).toEqual([]);
    expect(sentToOthers([twin, sentTo(2, "me")], "me")).toEqual([twin.text]);
  });

  it("counts the notes of this calendar month against the budget, if there is one", () => {
    const limits = { ...DEFAULT_COURTESY, open: null, notes: 2 };
    const notes = [1, 2].map((n) => sentTo(n, `p${n}`, { channel: "connection-note" }));
    const at = (now: number) => ask(notes, { channel: "connection-note", limits, now });
    expect(at(START)).toEqual([{ code: "note-budget", sent: 2, limit: 2 }]);
    expect(at(START + 40 * 86_400_000)).toEqual([]);
    expect(ask(notes, { limits })).toEqual([]);
  });

  it("does not count what was taken back", () => {
    const undone = [
      sentTo(1, "me"),
      event(2, "retracted", { approachId: "a-me", personId: "me", retracts: "e1" }),
    ];
    expect(ask(undone)).toEqual([]);
  });

  it("says nothing at all once each is switched off", () => {
    const all = [1, 2, 3, 4, 5, 6].map((n) => sentTo(n, n > 4 ? "me" : `p${n}`, { text: TEXT }));
    expect(ask(all).length).toBeGreaterThan(0);
    expect(ask(all, { limits: OFF })).toEqual([]);
  });
});
