/** What the model sees of a post: words, classes of words, the company they keep, and what the rules found. */
import type { PostKind } from "../../offer.ts";
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { classOf, stemOf } from "./word-class.ts";

/** Takes a feature's name and the words that say it, as offsets into the plain text; `from` is `to` where none do. */
export type See = (name: string, from: number, to: number) => void;

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
  see(`ruled ${ruled.kind}`, 0, 0);
  if (ruled.lead > SURE) see(`sure ${ruled.kind}`, 0, 0);
  see(`length ${Math.min(6, Math.floor(Math.log2(1 + view.tokens.count)))}`, 0, 0);
  if (/[$€£%]/.test(view.lower)) see("money sign", 0, 0);
  if (view.lower.includes("http")) see("link", 0, 0);
  for (const { field, rule, value } of findings) {
    see(field === "kind" ? `r ${rule}` : `f ${field}`, 0, 0);
    if (VALUED.has(field)) see(`f ${field} ${String(value)}`, 0, 0);
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
      if (char === "?") see(`? ${before}`, beforeFrom, end);
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
    see(`w ${stem}`, from, to);
    see(`${before} ${key}`, before === "^" ? from : beforeFrom, to);
    if (earlier !== "") see(`${earlier} ${before} ${key}`, earlierFrom, to);
    if (from >= lastFrom) see(`L ${key}`, from, to);
    if (group !== undefined) {
      see(group, from, to);
      for (const other of near) see(`${other.key}~${group}`, other.from, to);
      if (denied > 0) see(`!${group}`, from, to);
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
  if (end >= 0 && lower.startsWith("?", end)) see("? $", beforeFrom, end);
}
