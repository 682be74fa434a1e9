/** After an update, stored posts are read again by the newer parser. */
import { rereadCards } from "#app/reread-cards.ts";
import { database } from "./database.ts";

/** A store that cannot be used now is told by the panel; the next start tries again. */
export async function rereadStored(): Promise<void> {
  try {
    await rereadCards(await database());
  } catch {
    // Nothing is lost: the cards stay as the older parser read them.
  }
}
