/** Use cases of the third level: groups that are read by themselves and marked in the feed. */
import type { GuidepostDb } from "#storage/db.ts";
import { type AlwaysRead, readAlways, readConsent, writeAlways } from "#storage/meta.ts";

/** Turns the level on, and with it a group, where one is named. */
export async function turnAlwaysOn(db: GuidepostDb, groupId: string | null, now: number): Promise<void> {
  await change(db, ({ groups }) => ({
    on: true,
    groups: groupId === null ? groups : [...new Set([...groups, groupId])],
    at: now,
  }));
}

/** Turns all of it off; which groups were on is remembered for the next time. */
export async function turnAlwaysOff(db: GuidepostDb): Promise<void> {
  await change(db, (before) => ({ ...before, on: false }));
}

/** Turns one group on or off. */
export async function setGroupAlways(db: GuidepostDb, groupId: string, on: boolean): Promise<void> {
  await change(db, (before) => {
    const others = before.groups.filter((id) => id !== groupId);
    return { ...before, groups: on ? [...others, groupId] : others };
  });
}

/** The choice in force, null where the level is off or the agreement to reading pages is. */
export async function alwaysInForce(db: GuidepostDb): Promise<AlwaysRead | null> {
  const [consent, always] = await Promise.all([readConsent(db), readAlways(db)]);
  return always.on && consent !== null && consent.level !== "by-hand" ? always : null;
}

/** Whether a group is read and marked by itself. */
export async function isAlwaysRead(db: GuidepostDb, groupId: string): Promise<boolean> {
  return (await alwaysInForce(db))?.groups.includes(groupId) ?? false;
}

async function change(db: GuidepostDb, next: (before: AlwaysRead) => AlwaysRead): Promise<void> {
  await db.transaction("rw", db.meta, async () => writeAlways(db, next(await readAlways(db))));
}
