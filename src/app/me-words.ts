/** The user's own words (name, role, …), remembered from the first draft that asked for them. */
import type { GuidepostDb } from "#storage/db.ts";

export async function readMyWords(db: GuidepostDb): Promise<Record<string, string>> {
  return (await db.me.get("me"))?.words ?? {};
}

/** Keeps these words beside the others; an empty text removes one. */
export async function saveMyWords(
  db: GuidepostDb,
  words: Record<string, string>,
  now: number,
): Promise<void> {
  await db.transaction("rw", db.me, async () => {
    const before = await db.me.get("me");
    const merged = Object.entries({ ...before?.words, ...words }).filter(([, text]) => text !== "");
    await db.me.put({
      ...before,
      id: "me",
      words: Object.fromEntries(merged),
      updatedAt: now,
      rev: (before?.rev ?? 0) + 1,
    });
  });
}
