/** Use case: a newer parser reads the stored posts again, a few at a time; corrections, notes and the log stay as they are. */
import type { OfferCard } from "#core/card.ts";
import type { PostKind } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { readParsedBy, writeParsedBy } from "#storage/meta.ts";
import { keptKinds } from "./correct-kind.ts";

/** Cards read in one transaction: few enough that a worker's end loses little and nothing waits for long. */
const CARDS_A_TIME = 50;

/**
 * Reads every card anew that an older parser read. Resolves to how many there were. It may be stopped at any moment
 * (a worker ends) and goes on where it was when it is called again.
 */
export async function rereadCards(db: GuidepostDb): Promise<number> {
  if ((await readParsedBy(db)) === PARSER_REVISION) return 0;
  const old = await db.cards.filter(({ parsedBy }) => parsedBy !== PARSER_REVISION).primaryKeys();
  for (let at = 0; at < old.length; at += CARDS_A_TIME) {
    await db.transaction("rw", db.cards, db.corrections, async () => {
      const ids = old.slice(at, at + CARDS_A_TIME);
      const [cards, kinds] = await Promise.all([db.cards.bulkGet(ids), keptKinds(db, ids)]);
      await db.cards.bulkPut(cards.flatMap((card) => (card ? [readAnew(card, kinds.get(card.id))] : [])));
    });
  }
  await writeParsedBy(db, PARSER_REVISION);
  return old.length;
}

function readAnew(card: OfferCard, kind: PostKind | undefined): OfferCard {
  const { text, author } = card.snapshot;
  const parsed = parsePost(text, { headline: author.headline });
  return { ...card, parsed, kind: kind ?? parsed.kind, parsedBy: PARSER_REVISION };
}
