/**
 * What the user wants forgotten must not come back when the page is read again, and must not be kept either:
 * only salted SHA-256 digests of the post's names remain.
 */
import type { GuidepostDb } from "./db.ts";

export interface Forgotten {
  salt: string;
  digests: string[];
}

export async function readForgotten(db: GuidepostDb): Promise<Forgotten | null> {
  return ((await db.meta.get("forgotten"))?.value as Forgotten | undefined) ?? null;
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

/** Which of these names were forgotten. */
export async function forgottenAmong(
  db: GuidepostDb,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const forgotten = await readForgotten(db);
  if (!forgotten || forgotten.digests.length === 0) return new Set();
  const known = new Set(forgotten.digests);
  const digests = await digestNames(forgotten.salt, names);
  return new Set(names.filter((_, index) => known.has(digests[index] ?? "")));
}
