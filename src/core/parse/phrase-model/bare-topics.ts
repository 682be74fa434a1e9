/**
 * Topics that are no offer: a lone whole sentence of prose is an aside, what somebody once asked about is a story, what follows
 * "When:" a time.
 */
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { isUnderOtherLabel } from "./line-label.ts";
import { headerAbove } from "./sentence-form.ts";
import { tells } from "./story.ts";
import { isWhoComes } from "./who-comes.ts";

/** What may stand between the end of a topic and that of its sentence. */
const MOST_MARKS = 3;

/**
 * The findings without topics of a story, of a place or of a line that is labelled as something else, and without those that
 * fill a sentence and have neither another such beside them nor a line that leads to them. `heard` is what the rules found.
 */
export function withCompany(
  findings: readonly Finding[],
  view: PostView,
  heard: readonly Finding[],
): Finding[] {
  const offering = new Set(
    heard.filter(({ field, value }) => field === "kind" && value === "offer").map(({ sentence }) => sentence),
  );
  const bare = new Set(findings.filter((finding) => isBare(finding, view)).map(({ sentence }) => sentence));
  return findings.filter(
    (finding) =>
      !isTold(finding, view, offering) &&
      !isWhere(finding, view) &&
      !isLabelled(finding, view) &&
      !(finding.field === "topics" && isWhoComes(view.text.slice(finding.from, finding.to))) &&
      (!isBare(finding, view) || isLed(finding.sentence, bare, view)),
  );
}

/** Longest words before a topic that make it one of a story. */
const TELLING = 20;
const TOLD = /\b(?:asked|told) (?:me|us) about $/;

function isTold(
  { field, from, sentence, in: place }: Finding,
  { lower, sentences }: PostView,
  offering: ReadonlySet<number>,
): boolean {
  if (field !== "topics" || place !== "text") return false;
  if (TOLD.test(lower.slice(Math.max(0, from - TELLING), from))) return true;
  const told = tells(lower.slice(sentences[sentence]?.from ?? from, from));
  // "I've worked in X and Y: happy to talk about both."
  return told === "mentee" || (told === "story" && !offering.has(sentence));
}

const WHERE = /^(?:beside|beneath|underneath|next to|in front of) /;

function isWhere({ field, from, to }: Finding, { lower }: PostView): boolean {
  return field === "topics" && WHERE.test(lower.slice(from, to));
}

function isLabelled({ field, sentence }: Finding, view: PostView): boolean {
  const whole = view.sentences[sentence];
  return field === "topics" && whole !== undefined && isUnderOtherLabel(whole, view);
}

function isBare({ field, from, to, sentence, in: place }: Finding, { sentences }: PostView): boolean {
  const whole = sentences[sentence];
  return (
    field === "topics" &&
    place === "text" &&
    whole?.bullet === "" &&
    from === whole.from &&
    whole.to - to <= MOST_MARKS
  );
}

function isLed(index: number, bare: ReadonlySet<number>, view: PostView): boolean {
  const sentence = view.sentences[index];
  const before = view.sentences[index - 1];
  if (!sentence || bare.has(index - 1) || bare.has(index + 1)) return true;
  return /[:?]$/.test(before?.text ?? "") || headerAbove(sentence, view) !== 0;
}
