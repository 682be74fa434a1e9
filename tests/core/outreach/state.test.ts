import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentApproach, openApproaches } from "#core/outreach/current-approach.ts";
import type { OutreachKind } from "#core/outreach/event.ts";
import { liveEvents } from "#core/outreach/live-events.ts";
import { foldAll, foldApproach } from "#core/outreach/state.ts";
import { anyLog, event, log } from "#tests/core/outreach/an-event.ts";

const stage = (...kinds: OutreachKind[]) => {
  const folded = foldApproach(log(...kinds));
  return folded?.reason ? `${folded.state}: ${folded.reason}` : folded?.state;
};

describe("the state of an approach", () => {
  it.each<[OutreachKind[], string]>([
    [["note"], "shortlist"],
    [["drafted"], "drafted"],
    [["drafted", "copied"], "drafted"],
    [["drafted", "copied", "sent"], "sent"],
    [["sent", "drafted", "copied"], "sent"],
    [["sent", "sent"], "sent"],
    [["sent", "replied"], "replied"],
    [["sent", "replied", "sent"], "replied"],
    [["sent", "replied", "met"], "meeting"],
    [["sent", "replied", "met", "replied"], "meeting"],
    [["sent", "replied", "agreed", "met"], "matched"],
    [["sent", "declined"], "closed: declined"],
    [["sent", "declined", "replied"], "closed: declined"],
    [["sent", "no-reply"], "closed: no-reply"],
    [["sent", "no-reply", "replied"], "replied"],
    [["sent", "withdrawn"], "closed: withdrawn"],
    [["drafted", "closed"], "closed: not-for-me"],
    [["sent", "agreed", "closed"], "closed: finished"],
    [["sent", "no-reply", "sent"], "sent"],
    [["sent", "no-reply", "note"], "closed: no-reply"],
  ])("after %j is %s", (kinds, expected) => {
    expect(stage(...kinds)).toBe(expected);
  });

  it("remembers since when, how often, on which channel and in which words", () => {
    const folded = foldApproach([
      event(1, "drafted", { text: "draft", templateId: "message", cardId: "c1" }),
      event(2, "sent", { text: "sent words", channel: "direct-message" }),
      event(3, "drafted", { text: "a draft of the follow-up" }),
      event(4, "note", { text: "kind profile" }),
      event(5, "replied"),
      event(6, "replied"),
    ]);
    expect(folded).toEqual({
      approachId: "a1",
      personId: "p1",
      cardId: "c1",
      state: "replied",
      since: event(5, "replied").at,
      channel: "direct-message",
      templateId: "message",
      sentCount: 1,
      firstSentAt: event(2, "sent").at,
      lastSentAt: event(2, "sent").at,
      firstReplyAt: event(5, "replied").at,
      lastText: "sent words",
      notes: [{ at: event(4, "note").at, text: "kind profile" }],
      lastSeq: 6,
    });
  });

  it("is nothing without events, and the shortlist when all were taken back", () => {
    expect(foldApproach([])).toBeNull();
    const folded = foldApproach([event(1, "sent"), event(2, "retracted", { retracts: "e1" })]);
    expect(folded).toMatchObject({ state: "shortlist", since: null, sentCount: 0, lastSeq: 0 });
  });

  it("F21: is decided by the order of writing, not by the clock", () => {
    const folded = foldApproach([event(1, "no-reply", { at: 9e15 }), event(2, "replied", { at: -1 })]);
    expect(folded).toMatchObject({ state: "replied", since: -1 });
  });

  it("lets undo be undone", () => {
    const events = [
      event(1, "sent"),
      event(2, "replied"),
      event(3, "retracted", { retracts: "e2" }),
      event(4, "retracted", { retracts: "e3" }),
    ];
    expect(foldApproach(events.slice(0, 3))?.state).toBe("sent");
    expect(foldApproach(events)?.state).toBe("replied");
  });

  it("F27: does not depend on the order of delivery, nor on events delivered twice", () => {
    const delivered = anyLog.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.subarray(events),
      ),
    );
    fc.assert(
      fc.property(delivered, ([events, shuffled, again]) => {
        expect(foldApproach([...again, ...shuffled])).toEqual(foldApproach(events));
        expect(foldApproach([...shuffled, ...structuredClone(again)])).toEqual(foldApproach(events));
      }),
      { numRuns: 500 },
    );
  });

  it("T17: is as if retracted events had never been written", () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const live = liveEvents(events);
        const { approachId: _, ...folded } = foldApproach(events) ?? { approachId: "" };
        if (live.length === 0)
          expect(folded).toEqual(events.length === 0 ? {} : expect.objectContaining({ since: null }));
        else expect(foldApproach(live)).toEqual({ approachId: "a1", ...folded });
      }),
      { numRuns: 500 },
    );
  });

  it("takes back exactly one event by one retraction at the end", () => {
    const target = anyLog
      .filter((events) => events.length > 0)
      .chain((events) => fc.tuple(fc.constant(events), fc.constantFrom(...events.filter(() => true))));
    fc.assert(
      fc.property(target, ([events, { id, kind }]) => {
        if (kind === "retracted") return;
        const undone = [...events, event(100, "retracted", { retracts: id })];
        expect(liveEvents(undone)).toEqual(liveEvents(events).filter((each) => each.id !== id));
      }),
    );
  });
});

describe("a log of many approaches", () => {
  const events = [
    event(1, "sent", { approachId: "a1", personId: "p1" }),
    event(2, "sent", { approachId: "a2", personId: "p2" }),
    event(3, "no-reply", { approachId: "a1", personId: "p1" }),
    event(4, "drafted", { approachId: "a3", personId: "p2" }),
  ];

  it("is folded one by one, in the order they were begun", () => {
    expect(foldAll(events.toReversed()).map(({ approachId, state }) => [approachId, state])).toEqual([
      ["a1", "closed"],
      ["a2", "sent"],
      ["a3", "drafted"],
    ]);
  });

  it("tells which conversation goes on and when a new one begins", () => {
    const states = foldAll(events);
    expect(openApproaches(states).map(({ approachId }) => approachId)).toEqual(["a2", "a3"]);
    expect(currentApproach(states, "p1", "new")).toBe("new");
    expect(currentApproach(states, "p2", "new")).toBe("a3");
    expect(currentApproach(states, "p3", "new")).toBe("new");
  });
});
