/** The table of messages: one JSON object a line, with the codes that a careful reader gives it. */
import { readFileSync } from "node:fs";

export interface TableRow {
  id: string;
  channel: string;
  message: string;
  codes: string[];
}

const file = new URL("./messages.ndjson", import.meta.url);

/** The lines as `cli coach` takes them. */
export const TABLE_LINES: readonly string[] = readFileSync(file, "utf8").trimEnd().split("\n");

export const TABLE: readonly TableRow[] = TABLE_LINES.map((line) => JSON.parse(line));
