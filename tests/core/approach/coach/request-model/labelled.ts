/** The labelled messages that the request model learns from, with the hand that wrote each. */
import { readFileSync } from "node:fs";
import { readMessage } from "#core/approach/coach/message.ts";
import { featuresOf } from "#core/approach/coach/request-model/features.ts";
import { WEIGHED_CODES } from "#core/approach/coach/request-model/weights.ts";
import type { Channel } from "#core/outreach/event.ts";

export interface Labelled {
  hand: string;
  features: readonly string[];
  /** Whether each of WEIGHED_CODES is right for it. */
  codes: readonly boolean[];
}

interface Row {
  id: string;
  message: string;
  channel: Channel;
  mentor?: { name?: string };
  codes: readonly string[];
}

const FILES = ["messages.ndjson", "further.ndjson"];

/** English messages of the tables. */
export function readLabelled(): Labelled[] {
  return FILES.flatMap((file) => {
    const lines = readFileSync(new URL(`../${file}`, import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    return lines.flatMap((line) => {
      const row: Row = JSON.parse(line);
      const message = readMessage(row.message);
      if (!message.isEnglish) return [];
      const features = [...featuresOf(message, row.channel, row.mentor?.name ?? "")];
      return { hand: handOf(row.id), features, codes: WEIGHED_CODES.map((code) => row.codes.includes(code)) };
    });
  });
}

/** "n3-017" was written by the hand n3, "d12" by d. */
function handOf(id: string): string {
  return /^[a-z]\d+(?=-)|^[a-z]/.exec(id)?.[0] ?? "";
}
