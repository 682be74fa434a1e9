/** The first line of a post: the one that a folded post shows, so it must make sense alone. */
import type { OfferValues } from "../offer.ts";
import { sayValue } from "../wording/line-value.ts";
import { distinct } from "../wording/phrase-list.ts";
import type { Wording } from "../wording/wording.ts";

/** Longest first line in UTF-16 units: what LinkedIn shows of a folded post on a phone. */
export const MAX_FIRST_LINE = 140;
export const LAYOUTS = ["form", "prose", "short"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A link in the first line hides the words, and a quotation or a full stop would break them. */
const AWKWARD = /[“”;:]|:\/\/|www\.|[.!?…](?:\s|$)|@/;
const MAX_PIECE = 60;

/** Who offers, for how long, where, by what and whether there is room: as much of it as fits. */
export function firstLine(values: Partial<OfferValues>, layout: Layout, wording: Wording): string {
  const one = (phrases: readonly string[] | undefined) =>
    distinct(phrases ?? []).find((phrase) => !AWKWARD.test(phrase) && phrase.length <= MAX_PIECE);
  const years = values.yearsExperience;
  const who = [
    one(values.industries),
    years === undefined ? undefined : (sayValue("yearsExperience", values, wording, "lines") ?? ""),
    one(values.locations),
  ];
  const how = sayValue("formats", values, wording, "sentence");
  const room = sayValue("places", values, wording, "sentence");
  let line = wording.opening[layout];
  let pieces = 0;
  for (const piece of who) if (piece !== undefined) add(piece, pieces === 0 ? ": " : ", ");
  for (const piece of [how, room]) if (piece !== undefined) add(capital(piece), pieces === 0 ? ": " : ". ");
  return pieces === 0 ? `${line}: ${wording.plea}.` : `${line}.`;

  function add(piece: string, joint: string): void {
    if (line.length + joint.length + piece.length + 1 > MAX_FIRST_LINE) return;
    line += joint + piece;
    pieces += 1;
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
