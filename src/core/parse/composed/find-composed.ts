/** The lines of a post that the composer wrote, found by reading each back to exactly the words it would write. */
import type { Layout } from "../../compose/first-line.ts";
import { type ReadValue, readValue } from "../../wording/line-value.ts";
import { sentenceEnd } from "../../wording/phrase-list.ts";
import type { LineName, Wording } from "../../wording/wording.ts";
import { type Frame, framesOf, updateOf } from "./frames.ts";

/** A line or sentence that says a value, as offsets into the post; a label with nothing behind it says none. */
export interface ComposedLine {
  line: LineName;
  from: number;
  to: number;
  values: ReadValue[];
}

/** Every composed line of a post in one language and layout; whatever is not exactly composed is passed over. */
export function findComposed(text: string, wording: Wording, layout: Layout): ComposedLine[] {
  const found: ComposedLine[] = [];
  for (const [from, to] of linesOf(text)) {
    const line = text.slice(from, to);
    let at = 0;
    while (at < line.length) {
      const read = readUpdate(line, at, wording) ?? readFrame(line, at, wording, layout);
      if (read) found.push(shifted(read, from));
      const next = read ? read.to : layout === "form" ? line.length : sentenceEnd(line, at) + 1;
      at = line.charAt(next) === " " ? next + 1 : next;
    }
  }
  return found;
}

function readFrame(line: string, at: number, wording: Wording, layout: Layout): ComposedLine | undefined {
  for (const frame of framesOf(wording, layout)) {
    if (layout === "form" && line.trimEnd() === frame.before.trimEnd())
      return { line: frame.line, from: 0, to: line.length, values: [] };
    if (!line.startsWith(frame.before, at)) continue;
    const to = endOf(frame, line, at, layout);
    if (to === undefined) continue;
    const values = valuesOf(frame, line.slice(0, to - frame.after.length), at, wording, layout);
    if (values) return { line: frame.line, from: at, to, values };
  }
  return undefined;
}

/** Where a frame's words end in a line; undefined where they go on otherwise. */
function endOf(frame: Frame, line: string, at: number, layout: Layout): number | undefined {
  if (layout === "form" || frame.line === "howToAsk") return line.length;
  const to =
    frame.says === undefined ? sentenceEnd(line, at + frame.before.length) + 1 : at + frame.before.length;
  const whole = to <= line.length && (to === line.length || line.charAt(to) === " ");
  return whole && line.slice(0, to).endsWith(frame.after) ? to : undefined;
}

function valuesOf(
  frame: Frame,
  line: string,
  at: number,
  wording: Wording,
  layout: Layout,
): ReadValue[] | undefined {
  if (frame.says === undefined)
    return readValue(
      frame.line,
      line,
      at + frame.before.length,
      wording,
      layout === "form" ? "lines" : "sentence",
    );
  if (frame.line === "places") return undefined;
  const value = frame.says === "true" ? true : frame.says === "false" ? false : frame.says;
  return [{ field: frame.line, value, from: at, to: at + frame.before.length }];
}

function readUpdate(line: string, at: number, wording: Wording): ComposedLine | undefined {
  const update = at === 0 ? updateOf(line, wording) : undefined;
  if (update === undefined) return undefined;
  const to = line.length;
  return { line: "status", from: 0, to, values: [{ field: "status", value: update, from: 0, to }] };
}

function shifted({ line, from, to, values }: ComposedLine, by: number): ComposedLine {
  const moved = values.map((value) => ({ ...value, from: value.from + by, to: value.to + by }));
  return { line, from: from + by, to: to + by, values: moved };
}

function* linesOf(text: string): Iterable<[from: number, to: number]> {
  let from = 0;
  for (const line of text.split("\n")) {
    if (line !== "") yield [from, from + line.length];
    from += line.length + 1;
  }
}
