/** Why a file was not imported, in words. */
import { type MessageKey, say } from "#platform/say.ts";
import type { BackupRefusal } from "#storage/backup.ts";

export type FileRefusal = BackupRefusal | "unreadable";

const WORDS: Record<FileRefusal, MessageKey> = {
  "too-big": "dataRefusedTooBig",
  "not-json": "dataRefusedNotJson",
  "not-ours": "dataRefusedNotOurs",
  newer: "dataRefusedNewer",
  damaged: "dataRefusedDamaged",
  unreadable: "dataRefusedUnreadable",
};

/** One sentence; the place in the file is told apart from it. */
export function refusalWords(refused: FileRefusal): string {
  return say(WORDS[refused]);
}
