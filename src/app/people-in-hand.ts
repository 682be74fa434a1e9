/** The people who wrote a batch of posts: known again by the profile's path; without one, each post has a person of its own. */
import type { OfferCard, PersonId } from "#core/card.ts";
import type { PostAuthor } from "#core/post.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Person } from "#storage/rows.ts";
import type { CardsInHand } from "./cards-in-hand.ts";

/** Valid inside the transaction they were taken up in. */
export class PeopleInHand {
  readonly #db: GuidepostDb;
  readonly #people: Map<PersonId, Person>;
  readonly #changed = new Set<PersonId>();
  readonly #made = new Set<PersonId>();

  private constructor(db: GuidepostDb, people: readonly Person[]) {
    this.#db = db;
    this.#people = new Map(people.map((person) => [person.id, person]));
  }

  /** Takes up the authors of these posts, as far as their profiles are known. */
  static async of(db: GuidepostDb, authors: readonly PostAuthor[]): Promise<PeopleInHand> {
    const profiles = authors.flatMap(({ profile }) => profile ?? []);
    return new PeopleInHand(db, await db.rowsUnder(db.people, "profilePaths", profiles));
  }

  /** Takes up the people of these cards too. */
  async add(cards: readonly OfferCard[]): Promise<void> {
    const ids = new Set(cards.map(({ personId }) => personId));
    const missing = [...ids].filter((id) => !this.#people.has(id));
    if (missing.length === 0) return;
    for (const person of await this.#db.people.bulkGet(missing))
      if (person) this.#people.set(person.id, person);
  }

  /** Everybody in hand. */
  get ids(): PersonId[] {
    return [...this.#people.keys()];
  }

  /** Whether the person was made just now: nothing can be noted of them yet. */
  isNew(id: PersonId): boolean {
    return this.#made.has(id);
  }

  /** Finds or makes the person. `now` in ms since the epoch. */
  of(author: PostAuthor, now: number): PersonId {
    const known = this.#withProfile(author.profile);
    if (known) {
      this.#rename(known, author, now);
      return known.id;
    }
    const id = crypto.randomUUID();
    const profilePaths = author.profile === null ? [] : [author.profile];
    this.#made.add(id);
    this.#put({ id, profilePaths, name: author.name, headline: author.headline, updatedAt: now });
    return id;
  }

  /** The person of a card that was seen again, who gets name and profile from the post; no rival may be left. */
  same(id: PersonId, author: PostAuthor, now: number): PersonId {
    const mine = this.#people.get(id);
    if (!mine) return this.of(author, now);
    if (author.profile === null || mine.profilePaths.includes(author.profile)) {
      this.#rename(mine, author, now);
      return id;
    }
    this.#put({
      ...mine,
      profilePaths: [...mine.profilePaths, author.profile],
      name: author.name || mine.name,
      headline: author.headline || mine.headline,
      updatedAt: now,
    });
    return id;
  }

  /** Somebody else who is known under this profile, while the person with this id is not. */
  rival(id: PersonId, profile: string | null): PersonId | undefined {
    const mine = this.#people.get(id);
    if (!mine || profile === null || mine.profilePaths.includes(profile)) return undefined;
    return this.#withProfile(profile)?.id;
  }

  /** Two are one person: cards and log of the first move to the second, in hand and in the store. */
  async move(from: PersonId, to: PersonId, cards: CardsInHand): Promise<void> {
    await cards.write();
    await this.#db.outreach.where("personId").equals(from).modify({ personId: to });
    await this.#db.cards.where("personId").equals(from).modify({ personId: to });
    await this.#db.people.delete(from);
    cards.movePerson(from, to);
    this.#people.delete(from);
    this.#changed.delete(from);
  }

  /** Writes what has changed; null where nothing has. The store's own promise: it may be waited for later than others. */
  write(): PromiseLike<unknown> | null {
    const changed = [...this.#changed].flatMap((id) => this.#people.get(id) ?? []);
    this.#changed.clear();
    return changed.length > 0 ? this.#db.people.bulkPut(changed) : null;
  }

  #withProfile(profile: string | null): Person | undefined {
    if (profile === null) return undefined;
    for (const person of this.#people.values()) if (person.profilePaths.includes(profile)) return person;
    return undefined;
  }

  #put(person: Person): void {
    this.#people.set(person.id, person);
    this.#changed.add(person.id);
  }

  #rename(person: Person, author: PostAuthor, now: number): void {
    const headline = author.headline || person.headline;
    const name = author.name || person.name;
    if (headline === person.headline && name === person.name) return;
    this.#put({ ...person, name, headline, updatedAt: now });
  }
}
