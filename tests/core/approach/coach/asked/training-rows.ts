/** Labelled messages: which of the things that an offer asks to be told a careful reader finds untold. */
import { readFileSync } from "node:fs";
import { codeWords, standsIn } from "#core/approach/coach/asked/code-words.ts";
import { type Features, featuresOf } from "#core/approach/coach/asked/features.ts";
import { askedItems } from "#core/approach/coach/asked/items.ts";
import { readTelling } from "#core/approach/coach/asked/telling.ts";
import { readAsks } from "#core/approach/coach/asks.ts";
import { readMessage } from "#core/approach/coach/message.ts";

interface TrainingRow {
  /** Who wrote it: hands are left out of training one at a time. */
  hand: string;
  id: string;
  howToAsk: string;
  message: string;
  subject?: string;
  mentor?: string;
  /** Something is missing, be it a code word alone. */
  missing: boolean;
  /** Of the items. */
  untold: string[];
  /** Items that readers could argue about: no example of either. */
  unsure?: string[];
}

export interface Example {
  item: string;
  features: Features;
  /** Undefined where readers could argue. */
  isTold: boolean | undefined;
}

export interface Prepared {
  row: TrainingRow;
  wordMissing: boolean;
  examples: Example[];
}

/** Rows whose texts are single sentences count less: no message is that bare. */
export const BARE_HAND = "phrases";

export function readTraining(): TrainingRow[] {
  const file = readFileSync(new URL("./training.ndjson", import.meta.url), "utf8");
  return file
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/** Features and labels of a row's items. Rows in other languages are not judged by the coach, and are none. */
export function prepare(row: TrainingRow): Prepared | undefined {
  const message = readMessage(row.message);
  if (!message.isEnglish) return undefined;
  const subject = readMessage(row.subject ?? "");
  const telling = readTelling(message, subject, row.mentor ?? "");
  const items = askedItems(row.howToAsk);
  const all = featuresOf(items, telling, readAsks(message, subject).quality === "particular");
  const text = `${subject.lower}\n${message.lower}`;
  return {
    row,
    wordMissing: codeWords(row.howToAsk).some((word) => !standsIn(word, text)),
    examples: items.map((item, i) => ({
      item,
      features: all[i] ?? {},
      isTold: row.unsure?.includes(item) ? undefined : !row.untold.includes(item),
    })),
  };
}
