/** A line of the text around the first words that a search found. */
import { type Mark, markedRanges } from "#core/search/marks.ts";

/** Characters shown before and after the first find. */
const BEFORE = 30;
const AFTER = 90;

/** Null where the search finds nothing in the text. Line breaks become spaces. */
export function excerpt(text: string, marks: readonly Mark[]): string | null {
  const first = markedRanges(text, marks)[0];
  if (!first) return null;
  const from = wordStart(text, Math.max(0, first.from - BEFORE));
  const to = Math.min(text.length, first.to + AFTER);
  const words = text.slice(from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${words}${to < text.length ? " …" : ""}`;
}

/** The next start of a word within a few characters, so that the line does not begin inside one. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, at + 15).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
