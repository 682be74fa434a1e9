/** Use cases: what the user set about writing, beside their own words. */
import { DEFAULT_WRITING, type WritingSettings } from "#core/approach/writing-settings.ts";
import type { GuidepostDb } from "#storage/db.ts";

export async function readWriting(db: GuidepostDb): Promise<WritingSettings> {
  return { ...DEFAULT_WRITING, ...(await db.me.get("me"))?.writing };
}

/** Changes the settings named and leaves the others as they are kept now. */
export async function saveWriting(
  db: GuidepostDb,
  change: Partial<WritingSettings>,
  now: number,
): Promise<void> {
  await db.transaction("rw", db.me, async () => {
    const before = await db.me.get("me");
    await db.me.put({
      id: "me",
      words: before?.words ?? {},
      writing: { ...DEFAULT_WRITING, ...before?.writing, ...change },
      updatedAt: now,
      rev: (before?.rev ?? 0) + 1,
    });
  });
}
