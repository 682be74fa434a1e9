/** Importing a file: look first, replace then, and keep what was there for the undo. */
import { type ImportPreview, importEverything, previewImport } from "#app/backup.ts";
import { exportBackup, readBackup } from "#storage/backup.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { FileRefusal } from "./refusal-words.ts";

/** A backup of ours is never larger, in bytes; a bigger file is not even read. */
const MAX_BYTES = 400_000_000;

export type Looked =
  | { preview: ImportPreview; canUndo: boolean }
  /** `place` is the first place in the file that does not fit; may be empty. */
  | { refused: FileRefusal; place: string };

/** Reads and checks a chosen file; changes nothing. */
export async function lookAt(db: GuidepostDb, file: File, now: number): Promise<Looked> {
  if (file.size > MAX_BYTES) return { refused: "too-big", place: "" };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { refused: "unreadable", place: "" };
  }
  const preview = await previewImport(db, text);
  if ("refused" in preview) return { refused: preview.refused, place: placeOf(preview) };
  // An undo that would be refused when it is needed must not be promised.
  const canUndo = !("refused" in readBackup(await exportBackup(db, now)));
  return { preview, canUndo };
}

/** Replaces everything by the file. Answers how to put back what was there; that answers whether it worked. */
export async function replaceBy(
  db: GuidepostDb,
  preview: ImportPreview,
  now: number,
): Promise<() => Promise<boolean>> {
  const before = await importEverything(db, preview, now);
  return async () => {
    const back = await previewImport(db, before);
    if ("refused" in back) return false;
    await importEverything(db, back, Date.now());
    return true;
  };
}

/** Only a damaged file has a place worth naming. */
function placeOf({ refused, detail }: { refused: FileRefusal; detail: string }): string {
  return refused === "damaged" ? detail : "";
}
