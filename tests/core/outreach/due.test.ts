import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#core/calendar.ts";
import { dueNow } from "#core/outreach/due.ts";
import { foldApproach } from "#core/outreach/state.ts";
import { anyLog, event, log } from "#tests/core/outreach/an-event.ts";

const due = (events: ReturnType<typeof log>) => foldApproach(events)?.due;
const sentAt = event(1, "sent").at;

describe("what is due", () => {
  it("is a follow-up ten days after the first message, then a kind close fourteen days later", () => {
    const first = due(log("sent"));
    expect(first).toEqual({ at: addDays(sentAt, 10), action: "follow-up", closeAt: addDays(sentAt, 24) });
    expect(dueNow(first, addDays(sentAt, 10) - 1)).toBeNull();
    expect(dueNow(first, addDays(sentAt, 10))).toBe("follow-up");
    expect(dueNow(first, addDays(sentAt, 24))).toBe("close");
  });

  it("is only the close once the one follow-up was sent", () => {
    expect(due(log("sent", "sent"))).toEqual({ at: addDays(event(2, "sent").at, 14), action: "close" });
    const chosen = [...log("sent"), event(2, "sent", { remindInDays: 3 })];
    expect(due(chosen)).toEqual({ at: addDays(event(2, "sent").at, 3), action: "close" });
  });

  it.each([["replied"], ["met"], ["agreed"], ["declined"], ["no-reply"], ["withdrawn"], ["closed"]] as const)(
    "is nothing after %s",
    (kind) => {
      expect(due(log("sent", kind))).toBeUndefined();
      expect(dueNow(due(log("sent", kind)), Number.MAX_VALUE)).toBeNull();
    },
  );

  it("is nothing before anything was sent", () => {
    expect(due(log("drafted", "copied"))).toBeUndefined();
  });

  it("comes back when the event that cancelled it is taken back", () => {
    const events = [...log("sent", "replied"), event(3, "retracted", { retracts: "e2" })];
    expect(due(events)).toEqual(due(log("sent")));
  });

  it("follows the user's own days, for all messages or for one", () => {
    expect(foldApproach(log("sent"), { followUpAfter: 5, closeAfter: 7 })?.due).toEqual({
      at: addDays(sentAt, 5),
      action: "follow-up",
      closeAt: addDays(sentAt, 12),
    });
    expect(due([event(1, "sent", { remindInDays: 21 })])?.at).toBe(addDays(sentAt, 21));
    const snoozed = [...log("sent"), event(2, "note", { remindInDays: 3 })];
    expect(due(snoozed)).toMatchObject({ at: addDays(event(2, "note").at, 3), action: "follow-up" });
  });

  it("can be a reminder the user set in any open state", () => {
    const events = [...log("sent", "replied"), event(3, "note", { remindInDays: 2 })];
    expect(due(events)).toEqual({ at: addDays(event(3, "note").at, 2), action: "reminder" });
    expect(due([...events, event(4, "replied")])).toBeUndefined();
  });

  it("F21: is never due when closed, and a follow-up never follows a second message", () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const folded = foldApproach(events);
        if (folded?.state === "closed") expect(folded.due).toBeUndefined();
        if (folded?.due?.action === "follow-up")
          expect([folded.state, folded.sentCount]).toEqual(["sent", 1]);
        if (folded?.due) expect(Number.isFinite(folded.due.at)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
