/** A post that the composer wrote, taken apart into what its lines say and what is left for the rules. */
import { firstLine, LAYOUTS, type Layout } from "../../compose/first-line.ts";
import { FIELD_NAMES, FIELDS, type FieldShape } from "../../fields.ts";
import type { Evidence, FieldName, MentorOffer, OfferValues } from "../../offer.ts";
import type { ReadValue } from "../../wording/line-value.ts";
import { sentenceEnd } from "../../wording/phrase-list.ts";
import type { Wording } from "../../wording/wording.ts";
import { WORDINGS } from "../../wording/wordings.ts";
import { assemble, type Locate } from "../assemble.ts";
import type { Finding } from "../finding.ts";
import { MOST_READ } from "../text.ts";
import { type ComposedLine, findComposed } from "./find-composed.ts";
import { firstWord, framesStartingWith } from "./frames.ts";

export interface ComposedPost {
  offer: MentorOffer;
  /** First line that names the post a mentor's offer; undefined where it was rewritten, and the rules tell the kind. */
  opening: Evidence | undefined;
  lines: readonly ComposedLine[];
  /** What the rules are to read, blanks for what is settled: below an untouched first line, every composed line. */
  rest: string;
}
interface Span {
  from: number;
  to: number;
}

const MANY: ReadonlySet<FieldShape> = new Set<FieldShape>(["set", "phrases"]);
/** So many composed lines are no accident where the first line has been rewritten. */
const NO_ACCIDENT = 4;
/** Sentences looked at for that; a composed post has fewer. */
const MOST_SENTENCES = 60;

/** Reads a post that stands in the composer's words, wholly or in part; undefined for everybody else's posts. */
export function readComposed(text: string): ComposedPost | undefined {
  const read = text.length > MOST_READ ? text.slice(0, MOST_READ) : text;
  const first = read.split("\n", 1)[0] ?? "";
  const opened = byOpening(first);
  const written = opened ?? byLines(read);
  if (!written) return undefined;
  const { wording, layout } = written;
  const lines = findComposed(read, wording, layout);
  if (lines.length === 0 && first !== firstLine({}, layout, wording)) return undefined;
  const offer = assemble(newest(lines.flatMap(({ values }) => values)).map(asFinding), locate);
  const untouched = first === firstLine(plain(offer), layout, wording);
  return {
    offer,
    opening: opened && { in: "text", from: 0, to: first.length, rule: "composed.opening" },
    lines,
    rest: untouched
      ? blank(read, [{ from: 0, to: first.length }, ...lines])
      : blank(
          read,
          lines.filter(({ values }) => values.length === 0),
        ),
  };
}

type Written = { wording: Wording; layout: Layout };

function byOpening(first: string): Written | undefined {
  for (const wording of Object.values(WORDINGS))
    for (const layout of LAYOUTS)
      if (
        /^[:.]/.test(first.slice(wording.opening[layout].length)) &&
        first.startsWith(wording.opening[layout])
      )
        return { wording, layout };
  return undefined;
}

/** Language and layout in which enough sentences start as composed ones do. */
function byLines(text: string): Written | undefined {
  const heard = new Map<string, { written: Written; lines: Set<string> }>();
  let looked = 0;
  for (const line of text.split("\n"))
    for (let at = 0; at < line.length && looked < MOST_SENTENCES; at = sentenceEnd(line, at) + 2, looked++)
      for (const { wording, layout, frame } of framesStartingWith(firstWord(line.slice(at, at + 40)))) {
        if (!line.startsWith(frame.before, at)) continue;
        const name = `${wording.language} ${layout}`;
        const known = heard.get(name) ?? { written: { wording, layout }, lines: new Set<string>() };
        known.lines.add(frame.before);
        heard.set(name, known);
      }
  let best: { written: Written; lines: Set<string> } | undefined;
  for (const known of heard.values())
    if (known.lines.size > (best?.lines.size ?? NO_ACCIDENT - 1)) best = known;
  return best?.written;
}

/** Of several lines on a matter that has one value, the last is the news. */
function newest(values: readonly ReadValue[]): readonly ReadValue[] {
  const last = new Map(values.map((value) => [value.field, value]));
  return values.filter((value) => MANY.has(FIELDS[value.field].shape) || last.get(value.field) === value);
}

function asFinding({ field, value, from, to }: ReadValue): Finding {
  return { field, value, in: "text", from, to, rule: `composed.${field}`, sentence: 0, weight: from };
}

const locate: Locate = ({ from, to, rule }) => ({ in: "text", from, to, rule });

function plain(offer: MentorOffer): Partial<OfferValues> {
  const values: Partial<OfferValues> = {};
  for (const [field, stated] of Object.entries(offer)) Object.assign(values, { [field]: stated.value });
  return values;
}

/** The text with blanks for some of it, so that offsets hold. */
function blank(text: string, spans: readonly Span[]): string {
  let rest = "";
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    rest += text.slice(at, from) + " ".repeat(Math.max(0, to - Math.max(at, from)));
    at = Math.max(at, to);
  }
  return rest + text.slice(at);
}

/** Fields whose free words are later than the composed ones: somebody wrote them below when things had changed. */
const NEWS: ReadonlySet<FieldName> = new Set<FieldName>(["status", "placesOpen"]);

/** What the composed lines say, and what the rules found besides; a composed line says its own field and no other. */
export function joinOffers({ offer, lines }: ComposedPost, free: MentorOffer): MentorOffer {
  // How to get in touch says a way to talk as well.
  const settling = lines.filter(({ line }) => line !== "contact");
  const settled = ({ from, to, in: place }: Evidence) =>
    place === "text" && settling.some((line) => from < line.to && line.from < to);
  const joined: MentorOffer = { ...offer };
  for (const name of FIELD_NAMES) {
    const found = free[name];
    const because = found?.because.filter((words) => !settled(words)) ?? [];
    if (!found || because.length === 0) continue;
    const own = offer[name];
    if (Array.isArray(found.value)) {
      const before = Array.isArray(own?.value) ? own.value : [];
      const members = new Set<unknown>([...before, ...because.map((words) => words.value)]);
      // A set keeps the order of its closed list.
      const value = FIELDS[name].values?.filter((member) => members.has(member)) ?? [...members];
      Object.assign(joined, { [name]: { value, because: [...(own?.because ?? []), ...because] } });
    } else if (!own || NEWS.has(name)) Object.assign(joined, { [name]: { value: found.value, because } });
  }
  return joined;
}
