/** The cards that a batch of posts has to do with: read at once, changed in hand, written back at once. */
import type { CardId, Correction, KindCorrection, OfferCard } from "#core/card.ts";
import type { PostKind } from "#core/offer.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { joinCards } from "./join-cards.ts";

/** Valid inside the transaction it was taken up in. */
export class CardsInHand {
  readonly #db: GuidepostDb;
  readonly #cards = new Map<CardId, OfferCard>();
  readonly #byName = new Map<string, Set<CardId>>();
  readonly #changed = new Set<CardId>();
  /** What the user says of these cards; empty until read. */
  corrections: readonly (Correction | KindCorrection)[] = [];

  private constructor(db: GuidepostDb, cards: readonly OfferCard[]) {
    this.#db = db;
    for (const card of cards) this.#hold(card);
  }

  /**
   * Takes up the cards that these posts are known as. A card that bears all names of its post was found by all of them
   * when it got them, so its first name is enough; only the others are asked for by every name.
   */
  static async of(db: GuidepostDb, posts: readonly (readonly string[])[]): Promise<CardsInHand> {
    const first = posts.flatMap(([name]) => name ?? []);
    const hand = new CardsInHand(db, await db.rowsUnder(db.cards, "aliases", first));
    const unknown = posts.flatMap((names) => names.filter((name) => !hand.#byName.has(name)));
    if (unknown.length > 0)
      for (const card of await db.rowsUnder(db.cards, "aliases", unknown)) hand.#hold(card);
    return hand;
  }

  /** Reads what the user says of these cards. */
  async readCorrections(): Promise<void> {
    this.corrections = await this.#db.rowsUnder(this.#db.corrections, "cardId", [...this.#cards.keys()]);
  }

  /** The kind that the user gave to the card, where one was given. */
  kindByUser(id: CardId): PostKind | undefined {
    for (const row of this.corrections) if (row.field === "kind" && row.cardId === id) return row.value;
    return undefined;
  }

  get all(): OfferCard[] {
    return [...this.#cards.values()];
  }

  /** The cards known under one of these names, the one seen first before the others. */
  met(names: readonly string[]): OfferCard[] {
    const ids = new Set(names.flatMap((name) => [...(this.#byName.get(name) ?? [])]));
    if (ids.size === 0) return [];
    return this.all.filter(({ id }) => ids.has(id)).sort((a, b) => a.firstSeen - b.firstSeen);
  }

  /** A card that is new or says something else now; it is written with the others. */
  put(card: OfferCard): void {
    this.#hold(card);
    this.#changed.add(card.id);
  }

  /** Cards that are one post: the first stays, with what the user wrote of any; the others are deleted. */
  async join(cards: readonly OfferCard[]): Promise<OfferCard | undefined> {
    const joined = await joinCards(this.#db, cards);
    for (const { id } of cards.slice(1)) {
      this.#cards.delete(id);
      this.#changed.delete(id);
    }
    if (joined) this.put(joined);
    await this.readCorrections();
    return joined;
  }

  /** What another write has already done to the stored cards of one person. */
  movePerson(from: string, to: string): void {
    for (const card of this.all) if (card.personId === from) this.#hold({ ...card, personId: to });
  }

  /** Writes what has changed; null where nothing has. The store's own promise: it may be waited for later than others. */
  write(): PromiseLike<unknown> | null {
    const changed = [...this.#changed].flatMap((id) => this.#cards.get(id) ?? []);
    this.#changed.clear();
    return changed.length > 0 ? this.#db.cards.bulkPut(changed) : null;
  }

  #hold(card: OfferCard): void {
    this.#cards.set(card.id, card);
    for (const name of card.aliases) {
      const ids = this.#byName.get(name);
      if (ids) ids.add(card.id);
      else this.#byName.set(name, new Set([card.id]));
    }
  }
}
