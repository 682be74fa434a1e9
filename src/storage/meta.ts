/** Single facts in the `meta` table. */
import type { GuidepostDb } from "./db.ts";
import type { Consent } from "./rows.ts";

/** Version of the welcome text; a later one that asks for more is shown again. */
export const CONSENT_VERSION = 1;

/** The agreement in force, null where the user has not agreed to the present text. */
export async function readConsent(db: GuidepostDb): Promise<Consent | null> {
  const row = await db.meta.get("consent");
  const consent = row?.value as Consent | undefined;
  return consent?.version === CONSENT_VERSION ? consent : null;
}

export async function writeConsent(db: GuidepostDb, level: Consent["level"], at: number): Promise<void> {
  await db.meta.put({ key: "consent", value: { version: CONSENT_VERSION, level, at } satisfies Consent });
}

export async function removeConsent(db: GuidepostDb): Promise<void> {
  await db.meta.delete("consent");
}

/** Cards that the list began with when it was last seen: enough to draw its first screen before all others are read. */
export async function readFirstPage(db: GuidepostDb): Promise<string[]> {
  const value = (await db.meta.get("firstPage"))?.value;
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}

export async function writeFirstPage(db: GuidepostDb, cardIds: readonly string[]): Promise<void> {
  await db.meta.put({ key: "firstPage", value: [...cardIds] });
}

/** When everything was last exported, in ms since the epoch. */
export async function readLastExport(db: GuidepostDb): Promise<number | null> {
  const value = (await db.meta.get("lastExport"))?.value;
  return typeof value === "number" ? value : null;
}

export async function writeLastExport(db: GuidepostDb, at: number): Promise<void> {
  await db.meta.put({ key: "lastExport", value: at });
}

/** Revision of the parser that last read every stored post; null where none was noted. */
export async function readParsedBy(db: GuidepostDb): Promise<number | null> {
  const value = (await db.meta.get("parsedBy"))?.value;
  return typeof value === "number" ? value : null;
}

export async function writeParsedBy(db: GuidepostDb, revision: number): Promise<void> {
  await db.meta.put({ key: "parsedBy", value: revision });
}

/** The groups that are read and marked without being asked each time, and whether that is in force at all. */
export interface AlwaysRead {
  on: boolean;
  /** LinkedIn's numbers of the groups turned on; kept while `on` is false. */
  groups: string[];
  /** When it was turned on last, in ms since the epoch. */
  at: number;
}

/** Off until the user turns it on. It is a choice for this browser, so no backup file holds or changes it. */
export async function readAlways(db: GuidepostDb): Promise<AlwaysRead> {
  const value = (await db.meta.get("always"))?.value as AlwaysRead | undefined;
  return value ?? { on: false, groups: [], at: 0 };
}

export async function writeAlways(db: GuidepostDb, value: AlwaysRead): Promise<void> {
  await db.meta.put({ key: "always", value });
}
