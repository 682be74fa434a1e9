/** Whether a message asks about a subject that the mentor does not help with. */
import type { Place } from "./codes.ts";
import { isDenied } from "./denied.ts";
import type { Clause, Message } from "./message.ts";
import { stem } from "./stem.ts";
import { MEANINGS, SPOKEN_OF } from "./topic-words.data.ts";

const FILLERS = new Set(
  "share sharing send sending give giving application applications programme programmes program programs case cases own personal individual advice advising question questions topic topics help helping matter matters issue issues request requests support preparation prep anything any all or and of on for with to the a an in about your my their other specific general please no not related stuff things area field referrals tips review reviews negotiation negotiations negotiate negotiating corrections correction check checks checking rewriting writing editing search searching decision decisions planning basics situation situations text texts document documents papers read reading judge judging rehearsing rehearsal paper company firm employer feedback tuition tutoring tutor".split(
    " ",
  ),
);
/** What a sentence must do to ask: a told fact about oneself does not. */
const ASKING =
  /\?|\b(?:could|can|would|may|please|help|advice|advise|question|view|opinion|thoughts|grateful|appreciate|love|like to|hoping|wonder\w*|need|want|guidance|tips|feedback|review|look at|struggl\w*|stuck|deciding|how to|whether)\b/;

/** The writer has it behind them. */
const SETTLED =
  /\b(?:already|done|sorted|settled|last year|years? ago|passed|finished|thanks to|no longer|used to|formerly|came through|in hand|sent (?:off|in)|handed in|submitted|is (?:ready|fine|clear|ok|okay))\b/;
/** Their own matter, or that of somebody near. */
const OF_A_MATTER =
  /\b(?:my|our|her|his|their|me|us|i am|i'm|we are|we're|we need|i need|i have|i've|i (?:sit|face|opened|run|own|keep|started|wrote|bought|rent))\b/;
/** "I will", "it will be": no last will. */
const MODAL_WILL =
  /\b(i|you|he|she|it|we|they|that|this|there|who|which|what|[a-z]+s) will\b(?! (?:and|or|is|was|of|where)\b)/g;
/** A question, or a wish that leaves its matter to the sentence before. */
const POINTS_BACK = /\?|\b(?:about|on|with) (?:it|this|that|them|these|those)\b/;
/** Permits that go by the name of a card. */
const CARD = /\b(?:blue|green) card\b ?/g;

/** Where the message asks about the topic; undefined where it does not. */
export function refusedTopic(
  { sentences, place }: Pick<Message, "sentences" | "place">,
  topic: string,
): Place | undefined {
  // "Visas and residence questions": either of them.
  const parts = topic.split(/[,;/]| and | or | & /i).filter((part) => part.trim() !== "");
  if (parts.length > 1) {
    for (const part of parts.slice(0, 6)) {
      const at = refusedTopic({ sentences, place }, part);
      if (at) return at;
    }
    return undefined;
  }
  const words = (topic.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu) ?? []).slice(0, 12);
  const heavy = words.filter((word) => !FILLERS.has(word) || (words.length === 1 && word.length > 3));
  // Of a longer phrase all but one word must be there: "investment advice on single stocks".
  const needed = heavy.length <= 2 ? heavy.length : heavy.length - 1;
  const spokenOf = SPOKEN_OF.filter(([subject]) => subject.test(topic.toLowerCase())).map(([, said]) => said);
  if (heavy.length === 0 && spokenOf.length === 0) return undefined;
  for (const [i, { lower, from, to }] of sentences.entries()) {
    if (!ASKING.test(lower)) continue;
    const isAbout = [lower, ...lookingBack(sentences, i)].some((said, back) => {
      if (spokenOf.some((words) => words.test(said) && !isSetAside(said, said.search(words))))
        return back === 0 || !SETTLED.test(said);
      return heavy.length > 0 && holds(said, heavy, needed) && (back === 0 || !SETTLED.test(said));
    });
    if (isAbout) return place(from, to);
  }
  return undefined;
}

/** "My raise is overdue. How do I bring it up?": the matter stands before the question. */
function lookingBack(sentences: readonly Clause[], i: number): string[] {
  const before = sentences[i - 1];
  if (!before || before.isQuestion || !POINTS_BACK.test(sentences[i]?.lower ?? "")) return [];
  // What is said of the mentor, or points back itself, stands between.
  const further = /^(?:it|this|that|they|these)\b|\byou\b/.test(before.lower) ? sentences[i - 2] : undefined;
  return [before.lower, ...(further ? [further.lower] : [])].filter((said) => OF_A_MATTER.test(said));
}

/** Whether a sentence names enough of the topic's words and does not set it aside. */
function holds(lower: string, heavy: readonly string[], needed: number): boolean {
  const clear = lower.replace(CARD, "visa ").replace(MODAL_WILL, "$1 ");
  const spoken = (clear.match(/[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu) ?? []).map(
    (word) => [word, stem(word)] as const,
  );
  const isSpoken = (word: string) =>
    spoken.some(([said, root]) => isSame(word, said, root)) ||
    (word.includes("-") && clear.includes(word.replaceAll("-", " ")));
  const hits = heavy.filter(isSpoken);
  if (hits.length < needed) return false;
  const [first = ""] = hits;
  const said = spoken.find(([each, root]) => isSame(first, each, root))?.[0] ?? "";
  return !isSetAside(lower, Math.max(0, lower.indexOf(said)));
}

/** What the mentor ruled out and the writer leaves alone, or has behind them: "I have my visa; how do I …". */
function isSetAside(lower: string, at: number): boolean {
  const before = lower.slice(0, at);
  const behind = /[;:]/.exec(lower.slice(at));
  const clause = lower.slice(Math.max(0, before.search(/[^;:]*$/)), behind ? at + behind.index : undefined);
  return (
    isDenied(lower, at) ||
    /\byou (?:don't|do not|can't|cannot|won't|mentioned|said|wrote|would rather)\b[^,;.]*$/.test(before) ||
    (behind !== null && SETTLED.test(clause) && !clause.includes("?"))
  );
}

function isSame(word: string, said: string, root: string): boolean {
  if (word === said || stem(word) === root) return true;
  const [a, b] = [stem(word), root];
  if (
    a.length >= 5 &&
    b.length >= 5 &&
    Math.abs(a.length - b.length) <= 3 &&
    (a.startsWith(b) || b.startsWith(a))
  )
    return true;
  return MEANINGS.some((line) => {
    const known = ` ${line} `;
    return known.includes(` ${word} `) && known.includes(` ${said} `);
  });
}
