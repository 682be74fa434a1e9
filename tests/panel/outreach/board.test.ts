import { describe, expect, test } from "vitest";
import { DAY_MS } from "#core/calendar.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import { type BoardData, boardOf, dueRows } from "#panel/parts/outreach/board.ts";
import { aCard } from "#tests/core/a-card.ts";

const NOW = 100 * DAY_MS;
let seq = 0;
const event = (id: string, kind: OutreachEvent["kind"], daysAgo: number): OutreachEvent => ({
  id: `${id}-${kind}-${++seq}`,
  approachId: `approach-${id}`,
  personId: `person-of-${id}`,
  cardId: id,
  seq,
  at: NOW - daysAgo * DAY_MS,
  kind,
});

function data(patch: Partial<BoardData> = {}): BoardData {
  const cards = ["a", "b", "c"].map((id) => aCard({}, { id, name: `Name ${id}` }));
  return {
    events: [],
    drafts: [],
    own: [],
    cards: new Map(cards.map((card) => [card.id, card])),
    people: new Map(),
    ...patch,
  };
}
const star = (cardId: string) => ({
  cardId,
  starred: true,
  dismissed: false,
  note: "",
  updatedAt: 1,
  rev: 1,
});
const draft = (id: string, cardId: string) => ({
  id,
  cardId,
  channel: "direct-message" as const,
  templateId: "message",
  fields: {},
  edited: null,
  updatedAt: 5,
  rev: 1,
});

describe("who stands where", () => {
  test("a star without a message is on the shortlist; with one it is not", () => {
    const board = boardOf(data({ own: [star("a"), star("b")], events: [event("b", "sent", 1)] }));
    expect(board.shortlist.map(({ card }) => card?.id)).toEqual(["a"]);
    expect(board.sent.map(({ card }) => card?.id)).toEqual(["b"]);
  });

  test("a draft takes its card from the shortlist to drafted", () => {
    const board = boardOf(data({ own: [star("a")], drafts: [draft("d", "a")] }));
    expect(board.shortlist).toEqual([]);
    expect(board.drafted).toMatchObject([{ key: "draft:d", card: { id: "a" } }]);
  });

  test("a draft that was copied is one row, not two", () => {
    const copied = { ...event("a", "copied", 1), approachId: "d" };
    const board = boardOf(data({ drafts: [draft("d", "a")], events: [copied] }));
    expect(board.drafted).toMatchObject([{ key: "d", draft: { id: "d" } }]);
  });

  test("a draft of a card that is gone is left out", () => {
    expect(boardOf(data({ drafts: [draft("d", "lost")] })).drafted).toEqual([]);
  });

  test("a conversation whose person and card are gone is still shown", () => {
    const board = boardOf(data({ events: [event("lost", "sent", 1)] }));
    expect(board.sent).toMatchObject([{ person: null, card: null }]);
  });
});

describe("what is due", () => {
  test("the longest due stands first, what is not due is not listed", () => {
    const board = boardOf(
      data({ events: [event("a", "sent", 12), event("b", "sent", 20), event("c", "sent", 2)] }),
    );
    expect(dueRows(board, NOW).map(({ card }) => card?.id)).toEqual(["b", "a"]);
    expect(board.sent.map(({ card }) => card?.id)).toEqual(["b", "a", "c"]);
  });

  test("a reply ends the reminder", () => {
    const board = boardOf(data({ events: [event("a", "sent", 20), event("a", "replied", 1)] }));
    expect(dueRows(board, NOW)).toEqual([]);
    expect(board.replied).toHaveLength(1);
  });
});
