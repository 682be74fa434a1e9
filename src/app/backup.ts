/** Use cases of the backup file: export all, look before importing, replace with an undo. */
import { exportBackup, type ReadBackup, readBackup, replaceAll } from "#storage/backup.ts";
import type { BackupFile } from "#storage/backup-file.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { writeLastExport } from "#storage/meta.ts";

/** What an import would bring, beside what is there now: rows by table. */
export interface ImportPreview {
  file: BackupFile;
  /** [table, rows now, rows in the file] */
  rows: [name: string, now: number, then: number][];
}

export async function exportEverything(db: GuidepostDb, now: number): Promise<string> {
  const text = await exportBackup(db, now);
  await writeLastExport(db, now);
  return text;
}

/** Checks the file and counts; changes nothing. */
export async function previewImport(
  db: GuidepostDb,
  text: string,
): Promise<ImportPreview | Extract<ReadBackup, { refused: unknown }>> {
  const read = readBackup(text);
  if ("refused" in read) return read;
  const rows: ImportPreview["rows"] = [];
  for (const [name, then] of Object.entries(read.file.counts)) {
    rows.push([name, await db.table(name).count(), then]);
  }
  return { file: read.file, rows };
}

/** Replaces everything by the file and gives the text of what was there before: importing that is the undo. */
export async function importEverything(
  db: GuidepostDb,
  preview: ImportPreview,
  now: number,
): Promise<string> {
  const before = await exportBackup(db, now);
  await replaceAll(db, preview.file);
  return before;
}
