/** The kind of a post, from the signals and fields that the refiners left. */
import { POST_KINDS, type PostKind } from "../offer.ts";
import type { Finding, FindingField } from "./finding.ts";
import { decide } from "./kind-model/decide.ts";
import type { PostView } from "./rule.ts";
import { OFFER_FRAMES } from "./rules/kind-frames.ts";
import { SETTLING } from "./rules/kind-pages.ts";

/** What a kind must weigh to be said at all. */
const ENOUGH = 4;
/** An opinion on mentoring has no loud words of its own. */
const ENOUGH_ABOUT = 3;
/** A tale of office hours once held reads like an offer and is none. */
const TOLD = "kind.other.told";
const TOLD_WEIGHT = 4;
/** An offer in a longer story counts, so a near draw goes to the offer. */
const OFFER_EDGE = 1;
/** Terms that a mentor's offer states; each one found makes a terse offer likelier. */
const TERMS: ReadonlySet<FindingField> = new Set<FindingField>([
  "formats",
  "times",
  "cadence",
  "sessionMinutes",
  "capacity",
  "timezone",
  "paid",
  "notTopics",
  "languages",
  "remoteOk",
  "openUntil",
  "replyWithinDays",
  "contact",
  "status",
  "menteeCriteria",
  "menteeLevels",
  "mentoringKinds",
]);
const TERM_WEIGHT = 0.5;
/** So many terms are an offer by themselves: nobody lists hours, channel and places for nothing. */
const MANY_TERMS = 4;
const MANY_WEIGHT = 1;
const FORM_LABELS: ReadonlySet<string> = new Set(["kind.offer.terms-line", "kind.offer.form-label"]);

/** Where something speaks for an offer and nothing for any other kind, less will do. */
const ENOUGH_ALONE = 3;

function enough(kind: PostKind, alone: boolean): number {
  if (kind === "about") return ENOUGH_ABOUT;
  return kind === "offer" && alone ? ENOUGH_ALONE : ENOUGH;
}

export interface Classified {
  kind: PostKind;
  because: readonly Finding[];
}

export function classify(
  findings: readonly Finding[],
  view: PostView,
  understood: boolean,
  judge = decide,
): Classified {
  const signals = findings.filter((finding) => finding.field === "kind");
  const settling = signals.find(({ rule }) => SETTLING.has(rule));
  const free = findings.some(({ field, value }) => field === "paid" && value === false);
  const settled = settling && !free ? kindOf(settling) : undefined;
  if (settling && settled) return { kind: settled, because: [settling] };
  const scores = new Map<PostKind, number>();
  const heard = new Set<string>();
  const hear = (signal: Finding) => {
    const kind = kindOf(signal);
    // A rule that fires again adds nothing: one loud phrase repeated is still one signal. Labels of a form do add up.
    const voice = FORM_LABELS.has(signal.rule) ? view.lower.slice(signal.from, signal.to) : signal.rule;
    if (!kind || heard.has(voice)) return;
    heard.add(voice);
    scores.set(kind, (scores.get(kind) ?? 0) + signal.weight);
  };
  for (const signal of signals) if (!OFFER_FRAMES.has(signal.rule)) hear(signal);
  const score = (kind: PostKind) => scores.get(kind) ?? 0;
  const terms = new Set(findings.filter((finding) => TERMS.has(finding.field)).map(({ field }) => field));
  const speaksOfMentoring = /mentor|coach|tutor/.test(view.lower);
  const rival = Math.max(0, ...POST_KINDS.filter((kind) => kind !== "offer" && kind !== "about").map(score));
  if (rival < ENOUGH) for (const signal of signals) if (OFFER_FRAMES.has(signal.rule)) hear(signal);
  const alone = rival === 0 && score("offer") > 1;
  // Hours and channels are named in every kind of post, so they speak for an offer only where nothing else is said.
  if (rival < ENOUGH_ABOUT && (score("offer") > 0 || speaksOfMentoring || terms.size >= MANY_TERMS)) {
    const many = Math.max(0, terms.size - MANY_TERMS + 1);
    scores.set("offer", score("offer") + TERM_WEIGHT * terms.size + MANY_WEIGHT * many);
  }
  if (heard.has(TOLD)) scores.set("offer", score("offer") - TOLD_WEIGHT);
  if (!speaksOfMentoring) {
    scores.delete("about");
    if (score("thanks") > 0 && !/\b(?:mock|taught|guid|help|question|lunch|showed|believ)/.test(view.lower))
      scores.delete("thanks");
  }
  let kind: PostKind = "other";
  let best = 0;
  for (const candidate of POST_KINDS) {
    const weight = score(candidate) + (candidate === "offer" ? OFFER_EDGE : 0);
    if (score(candidate) >= enough(candidate, alone) && weight > best) {
      best = weight;
      kind = candidate;
    }
  }
  if (!understood && kind === "other" && terms.size < 2) return { kind: "unknown-language", because: [] };
  return judge({ kind, because: signals.filter(({ value }) => value === kind) }, findings, view);
}

/** The kind that a signal speaks for. */
function kindOf({ value }: Finding): PostKind | undefined {
  return POST_KINDS.find((known) => known === value);
}
