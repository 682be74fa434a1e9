/** The outreach board: who stands where, from the log, the drafts and the stars. */
import type { OfferCard, OwnNotes, PersonId } from "#core/card.ts";
import { dueNow } from "#core/outreach/due.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import { type OutreachState, STAGES, type Stage } from "#core/outreach/stage.ts";
import { foldAll } from "#core/outreach/state.ts";
import type { Draft, Person } from "#storage/rows.ts";

export interface BoardRow {
  /** Stays the same while the row stays the same thing. */
  key: string;
  stage: Stage;
  /** Null where the person was never known, such as after an import of half the data. */
  person: Person | null;
  card: OfferCard | null;
  approach: OutreachState | null;
  draft: Draft | null;
  /** When it came to stand there, in ms since the epoch; null where that is not known. */
  since: number | null;
}

export interface BoardData {
  events: readonly OutreachEvent[];
  drafts: readonly Draft[];
  own: readonly OwnNotes[];
  cards: ReadonlyMap<string, OfferCard>;
  people: ReadonlyMap<PersonId, Person>;
}

export type Board = Record<Stage, BoardRow[]>;

/** Every row by stage; in each, what is due first, then what was touched last. */
export function boardOf(data: BoardData): Board {
  const approaches = foldAll(data.events).filter(({ state }) => state !== "shortlist");
  const rows = [
    ...approaches.map((approach) => approachRow(data, approach)),
    ...draftRows(data, approaches),
    ...starRows(data, approaches),
  ];
  const board: Board = {
    shortlist: [],
    drafted: [],
    sent: [],
    replied: [],
    meeting: [],
    matched: [],
    closed: [],
  };
  for (const row of rows) board[row.stage].push(row);
  for (const stage of STAGES) board[stage].sort(dueThenLatest);
  return board;
}

/** Rows with something to be done now, longest due first. */
export function dueRows(board: Board, now: number): BoardRow[] {
  return STAGES.flatMap((stage) => board[stage])
    .filter(({ approach }) => dueNow(approach?.due, now) !== null)
    .sort(dueThenLatest);
}

function approachRow(data: BoardData, approach: OutreachState): BoardRow {
  const draft = data.drafts.find(({ id }) => id === approach.approachId) ?? null;
  return {
    key: approach.approachId,
    stage: approach.state,
    person: data.people.get(approach.personId) ?? null,
    card: (approach.cardId && data.cards.get(approach.cardId)) || null,
    approach,
    draft: approach.state === "drafted" ? draft : null,
    since: approach.since,
  };
}

/** Drafts that no "copied" in the log speaks of yet, or that are a further message to somebody. */
function draftRows(data: BoardData, approaches: readonly OutreachState[]): BoardRow[] {
  const logged = new Set(
    approaches.filter(({ state }) => state === "drafted").map((each) => each.approachId),
  );
  return data.drafts.flatMap((draft): BoardRow[] => {
    const card = data.cards.get(draft.cardId);
    if (!card || logged.has(draft.id)) return [];
    const person = data.people.get(card.personId) ?? null;
    return [
      {
        key: `draft:${draft.id}`,
        stage: "drafted",
        person,
        card,
        approach: null,
        draft,
        since: draft.updatedAt,
      },
    ];
  });
}

/** Starred, and nothing written or begun for the person. */
function starRows(data: BoardData, approaches: readonly OutreachState[]): BoardRow[] {
  const written = new Set(approaches.map(({ personId }) => personId));
  for (const { cardId } of data.drafts) {
    const card = data.cards.get(cardId);
    if (card) written.add(card.personId);
  }
  return data.own.flatMap((own): BoardRow[] => {
    const card = own.starred ? data.cards.get(own.cardId) : undefined;
    if (!card || written.has(card.personId)) return [];
    const person = data.people.get(card.personId) ?? null;
    return [
      {
        key: `star:${card.id}`,
        stage: "shortlist",
        person,
        card,
        approach: null,
        draft: null,
        since: own.updatedAt,
      },
    ];
  });
}

function dueThenLatest(a: BoardRow, b: BoardRow): number {
  const dueAt = (row: BoardRow) => row.approach?.due?.at ?? Number.POSITIVE_INFINITY;
  const [first, second] = [dueAt(a), dueAt(b)];
  return first === second ? (b.since ?? 0) - (a.since ?? 0) : first - second;
}
