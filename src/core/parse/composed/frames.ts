/** What composed lines start and end with, ready to be looked up. */
import { LAYOUTS, type Layout } from "../../compose/first-line.ts";
import { sentenceOf } from "../../compose/format-offer.ts";
import { LAYOUT_LINES } from "../../compose/layout-lines.ts";
import { type OfferStatus, STATUSES } from "../../offer.ts";
import { isFixed } from "../../wording/line-value.ts";
import type { LineName, Wording } from "../../wording/wording.ts";
import { WORDINGS } from "../../wording/wordings.ts";

/** A sentence before its value and after it; a fixed one has no value, but says one. */
export interface Frame {
  line: LineName;
  before: string;
  after: string;
  /** Value that a fixed sentence says. */
  says?: string;
}

const known = new Map<string, readonly Frame[]>();

/** Frames of a layout in a language, the longest first, so that none hides behind a shorter one. */
export function framesOf(wording: Wording, layout: Layout): readonly Frame[] {
  const name = `${wording.language} ${layout}`;
  const made =
    known.get(name) ?? [...makeFrames(wording, layout)].sort((a, b) => b.before.length - a.before.length);
  known.set(name, made);
  return made;
}

function* makeFrames(wording: Wording, layout: Layout): Iterable<Frame> {
  for (const line of LAYOUT_LINES[layout].flat()) {
    if (layout === "form") yield { line, before: `${wording.labels[line]}: `, after: "" };
    else if (isFixed(line))
      for (const [says, sentence] of Object.entries<string>(wording.fixed[line]))
        yield { line, before: sentence, after: "", says };
    else {
      const [before = "", after = ""] = sentenceOf(line, layout, wording)?.split("{}") ?? [];
      yield { line, before, after };
    }
  }
}

/** Status that a whole line tells as news; undefined for any other line. */
export function updateOf(line: string, wording: Wording): OfferStatus | undefined {
  const { fullUntil, ...updates } = wording.updates;
  const told = STATUSES.find((status) => updates[status] === line);
  const [before = "", after = ""] = fullUntil.split("{}");
  const until = line.length > before.length + after.length && line.startsWith(before) && line.endsWith(after);
  return told ?? (until ? "full" : undefined);
}

const MARK = / |:|\.|’|'/;
let layouts: Map<string, { wording: Wording; layout: Layout; frame: Frame }[]> | undefined;

/** Frames of all languages and layouts that start with a word: tells a composed post without its first line. */
export function framesStartingWith(
  word: string,
): readonly { wording: Wording; layout: Layout; frame: Frame }[] {
  layouts ??= indexFrames();
  return layouts.get(word) ?? [];
}

/** First word of a line or sentence, as the index holds it. */
export function firstWord(sentence: string): string {
  return sentence.slice(0, 40).split(MARK, 1)[0] ?? "";
}

function indexFrames() {
  const index = new Map<string, { wording: Wording; layout: Layout; frame: Frame }[]>();
  for (const wording of Object.values(WORDINGS))
    for (const layout of LAYOUTS)
      for (const frame of framesOf(wording, layout)) {
        const word = firstWord(frame.before);
        const listed = index.get(word) ?? [];
        listed.push({ wording, layout, frame });
        index.set(word, listed);
      }
  return index;
}
