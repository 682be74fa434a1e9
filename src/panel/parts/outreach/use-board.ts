/** The board, live: drawn again with each change of the log, the drafts, the stars or the cards. */
import { cards, cardsById, ownNotes } from "../../state/library.ts";
import { useLive } from "../../state/use-live.ts";
import { type Board, boardOf } from "./board.ts";

/** Undefined until everything was read once. */
export function useBoard(): Board | undefined {
  const data = useLive(
    async (db) => ({
      events: await db.outreach.toArray(),
      drafts: await db.drafts.toArray(),
      people: new Map((await db.people.toArray()).map((person) => [person.id, person])),
    }),
    [],
  );
  const byId = cardsById.value;
  const own = [...ownNotes.value.values()];
  if (!data || cards.value === null) return undefined;
  return boardOf({ ...data, own, cards: byId });
}
