/**
 * What the user wants forgotten must not come back when the page is read again, and must not be kept either:
 * only salted SHA-256 digests of the post's names remain.
 */
import type { GuidepostDb } from "./db.ts";

/** Digests made with one salt. An import brings a list of its own, since digests of two salts cannot be told apart. */
export interface ForgottenList {
  salt: string;
  digests: string[];
}

/** All lists, our own first. */
export async function readForgotten(db: GuidepostDb): Promise<ForgottenList[]> {
  return ((await db.meta.get("forgotten"))?.value as ForgottenList[] | undefined) ?? [];
}

export async function writeForgotten(db: GuidepostDb, lists: ForgottenList[]): Promise<void> {
  await db.meta.put({ key: "forgotten", value: lists });
}

/** The salt of our own list, made once: two panels that forget at the same moment must not make two. */
export async function ownSalt(db: GuidepostDb): Promise<string> {
  const fresh = crypto.randomUUID();
  return db.transaction("rw", db.meta, async () => {
    const [own] = await readForgotten(db);
    if (own) return own.salt;
    await writeForgotten(db, [{ salt: fresh, digests: [] }]);
    return fresh;
  });
}

/** Both sides' lists, those of one salt as one. */
export function mergeForgotten(
  mine: readonly ForgottenList[],
  theirs: readonly ForgottenList[],
): ForgottenList[] {
  const bySalt = new Map<string, Set<string>>();
  for (const { salt, digests } of [...mine, ...theirs]) {
    const known = bySalt.get(salt) ?? new Set();
    for (const digest of digests) known.add(digest);
    bySalt.set(salt, known);
  }
  return [...bySalt].map(([salt, digests]) => ({ salt, digests: [...digests] }));
}

/** Digests of these names under the salt. Await it before a transaction, never inside one. */
export async function digestNames(salt: string, names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${salt}\n${name}`));
      return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
    }),
  );
}

/** Which of these names the lists hold. Await it before a transaction, never inside one. */
export async function forgottenAmong(
  lists: readonly ForgottenList[],
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { salt, digests } of lists) {
    if (digests.length === 0) continue;
    const known = new Set(digests);
    const mine = await digestNames(salt, names);
    names.forEach((name, index) => {
      if (known.has(mine[index] ?? "")) found.add(name);
    });
  }
  return found;
}
