/** The person who wrote a post: known again by the profile's path; without one, each post has a person of its own. */
import type { OfferCard, PersonId } from "#core/card.ts";
import type { PostAuthor } from "#core/post.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Person } from "#storage/rows.ts";

/** Finds or makes the person; call inside a transaction that includes `people`. `now` in ms since the epoch. */
export async function personOf(db: GuidepostDb, author: PostAuthor, now: number): Promise<PersonId> {
  const known =
    author.profile === null
      ? undefined
      : await db.people.where("profilePaths").equals(author.profile).first();
  if (known) {
    await rename(db, known, author, now);
    return known.id;
  }
  const id = crypto.randomUUID();
  await db.people.put({
    id,
    profilePaths: author.profile === null ? [] : [author.profile],
    name: author.name,
    headline: author.headline,
    updatedAt: now,
  });
  return id;
}

/**
 * The person of a card that was seen again. A nameless person (added by hand) gets name and profile from the post;
 * where that profile belongs to a person already known, the card and its log move there.
 */
export async function samePerson(
  db: GuidepostDb,
  card: OfferCard,
  author: PostAuthor,
  now: number,
): Promise<PersonId> {
  const mine = await db.people.get(card.personId);
  const profile = author.profile;
  if (!mine) return personOf(db, author, now);
  if (profile === null || mine.profilePaths.includes(profile)) {
    await rename(db, mine, author, now);
    return mine.id;
  }
  const known = await db.people.where("profilePaths").equals(profile).first();
  if (!known) {
    await db.people.put({
      ...mine,
      profilePaths: [...mine.profilePaths, profile],
      name: author.name || mine.name,
      headline: author.headline || mine.headline,
      updatedAt: now,
    });
    return mine.id;
  }
  await db.outreach.where("personId").equals(mine.id).modify({ personId: known.id });
  await db.cards.where("personId").equals(mine.id).modify({ personId: known.id });
  await db.people.delete(mine.id);
  return known.id;
}

async function rename(db: GuidepostDb, person: Person, author: PostAuthor, now: number): Promise<void> {
  const headline = author.headline || person.headline;
  const name = author.name || person.name;
  if (headline === person.headline && name === person.name) return;
  await db.people.put({ ...person, name, headline, updatedAt: now });
}
