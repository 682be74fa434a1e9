/** Everything out to one JSON text, and back: checked whole before the first row is touched. */
import { BACKUP_VERSION, BackupFile, BackupHead } from "./backup-file.ts";
import type { GuidepostDb } from "./db.ts";
import { mergeForgotten, readForgotten, writeForgotten } from "./forgotten.ts";

/** Largest file that is read, in UTF-16 units: 100,000 cards are about 150 MB; a bigger file is no backup of ours. */
const MAX_FILE = 200_000_000;
/** Deepest nesting of brackets in a file of ours is 9. */
const MAX_DEPTH = 20;

const TABLES = [
  "cards",
  "people",
  "corrections",
  "own",
  "outreach",
  "drafts",
  "templates",
  "filters",
  "groups",
  "me",
  "myOffers",
  "requests",
  "suggestions",
] as const;

export type BackupRefusal = "too-big" | "not-json" | "not-ours" | "newer" | "damaged";

export type ReadBackup =
  | { file: BackupFile }
  /** `detail` names the first place that does not fit, such as `tables.cards[3].kind`. */
  | { refused: BackupRefusal; detail: string };

/** All that Guidepost keeps, as one JSON text. `now` in ms since the epoch. */
export async function exportBackup(db: GuidepostDb, now: number): Promise<string> {
  const tables = await db.transaction("r", db.tables, async () => {
    const rows: Partial<Record<(typeof TABLES)[number], unknown[]>> = {};
    for (const name of TABLES) rows[name] = await db.table(name).toArray();
    return { ...rows, forgotten: await readForgotten(db) };
  });
  const counts = Object.fromEntries(TABLES.map((name) => [name, tables[name]?.length ?? 0]));
  return JSON.stringify({ app: "guidepost", version: BACKUP_VERSION, exportedAt: now, counts, tables });
}

/** Reads and checks a file's text; touches nothing. */
export function readBackup(text: string): ReadBackup {
  if (text.length > MAX_FILE) return { refused: "too-big", detail: "" };
  if (depthOf(text) > MAX_DEPTH) return { refused: "damaged", detail: "" };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { refused: "not-json", detail: "" };
  }
  const head = BackupHead.safeParse(json);
  if (!head.success) return { refused: "not-ours", detail: "" };
  if (head.data.version > BACKUP_VERSION) return { refused: "newer", detail: String(head.data.version) };
  const parsed = BackupFile.safeParse(json);
  if (!parsed.success) {
    return { refused: "damaged", detail: placeOf(parsed.error.issues[0]?.path ?? []) };
  }
  const { counts, tables } = parsed.data;
  const short = TABLES.find((name) => counts[name] !== tables[name].length);
  return short ? { refused: "damaged", detail: `counts.${short}` } : { file: parsed.data };
}

/** Puts the file's rows in the place of all present ones, in one transaction. Consent and schema stamp stay. */
export async function replaceAll(db: GuidepostDb, file: BackupFile): Promise<void> {
  await db.transaction("rw", db.tables, async () => {
    for (const name of TABLES) {
      await db.table(name).clear();
      await db.table(name).bulkAdd(file.tables[name]);
    }
    // What was forgotten here stays forgotten, whatever an older file says.
    await writeForgotten(db, mergeForgotten(await readForgotten(db), file.tables.forgotten));
    // The file's cards may come from an older parser: they are read again at the next start.
    await db.meta.delete("parsedBy");
  });
}

/** A place in the file as people write it: `tables.cards[3].kind`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}

/** Deepest nesting of brackets outside strings; a cheap look before the parser's recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === 92) i++;
      else if (unit === 34) inString = false;
    } else if (unit === 34) inString = true;
    else if (unit === 91 || unit === 123) deepest = Math.max(deepest, ++depth);
    else if (unit === 93 || unit === 125) depth--;
    if (deepest > MAX_DEPTH) break;
  }
  return deepest;
}
