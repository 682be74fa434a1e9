/** What the model sees of a post: words, classes of words, the company they keep, and what the rules found. */
import type { PostKind } from "../../offer.ts";
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { classOf, stemOf } from "./word-class.ts";

/**
 * Takes the words that say a feature, as offsets into the plain text (`from` is `to` where none do), and its name in
 * parts: most names are of no use, so nobody joins them.
 */
export type See = (
  from: number,
  to: number,
  part: string,
  part2?: string,
  part3?: string,
  part4?: string,
  part5?: string,
) => void;

/** What the rules alone answer, and by how much. */
export interface Ruled {
  kind: PostKind;
  /** Lead over the next kind. */
  lead: number;
}

/** Rules with such a lead are sure. */
const SURE = 4;
/** So many words at the start and at the end of a post are looked at: the work is bounded, whatever the length. */
const REACH = 300;
/** Classes of words this many classes apart still keep company. */
const NEAR = 4;
/** Words after a "not" that it may deny. */
const DENIES = 4;
/** Fields whose value says more than that something was found. */
const VALUED: ReadonlySet<string> = new Set(["formats", "menteeLevels", "status", "paid"]);
const STOPS: ReadonlySet<string> = new Set([".", "!", "?", "\n", ";", ":"]);

/** Shows every feature of a post, in the order met; one that comes again is shown again. */
export function eachFeature(view: PostView, findings: readonly Finding[], ruled: Ruled, see: See): void {
  seeWords(view, see);
  see(0, 0, "ruled ", ruled.kind);
  if (ruled.lead > SURE) see(0, 0, "sure ", ruled.kind);
  see(0, 0, "length ", String(Math.min(6, Math.floor(Math.log2(1 + view.tokens.count)))));
  if (/[$€£%]/.test(view.lower)) see(0, 0, "money sign");
  if (view.lower.includes("http")) see(0, 0, "link");
  for (const { field, rule, value } of findings) {
    see(0, 0, field === "kind" ? "r " : "f ", field === "kind" ? rule : field);
    if (VALUED.has(field)) see(0, 0, "f ", field, " ", String(value));
  }
}

function seeWords({ tokens, lower, sentences }: PostView, see: See): void {
  const lastFrom = sentences.at(-1)?.from ?? 0;
  const near: { key: string; from: number }[] = [];
  let end = -1;
  let before = "^";
  let earlier = "";
  let earlierFrom = 0;
  let beforeFrom = 0;
  let denied = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (i === REACH && tokens.count > 2 * REACH) {
      i = tokens.count - REACH;
      end = -1;
    }
    const word = tokens.words[i] ?? "";
    const from = tokens.from[i] ?? 0;
    const to = tokens.to[i] ?? 0;
    let stops = end < 0;
    for (let at = end; at >= 0 && at < from; at++) {
      const char = lower.charAt(at);
      if (!STOPS.has(char)) continue;
      stops = true;
      if (char === "?") see(beforeFrom, end, "? ", before);
    }
    if (stops) {
      before = "^";
      earlier = "";
      near.length = 0;
      denied = 0;
    }
    const group = classOf(word);
    const stem = stemOf(word);
    const key = group ?? stem;
    see(from, to, "w ", stem);
    see(before === "^" ? from : beforeFrom, to, before, " ", key);
    if (earlier !== "") see(earlierFrom, to, earlier, " ", before, " ", key);
    if (from >= lastFrom) see(from, to, "L ", key);
    if (group !== undefined) {
      see(from, to, group);
      for (const other of near) see(other.from, to, other.key, "~", group);
      if (denied > 0) see(from, to, "!", group);
      near.push({ key: group, from });
      if (near.length > NEAR) near.shift();
    }
    denied = group === "NOT" ? DENIES : denied - 1;
    earlier = before === "^" ? "" : before;
    earlierFrom = beforeFrom;
    before = key;
    beforeFrom = from;
    end = to;
  }
  if (end >= 0 && lower.startsWith("?", end)) see(beforeFrom, end, "? $");
}
