/** Whether a message asks about a subject that the mentor does not help with. */
import type { Place } from "./codes.ts";
import { isDenied } from "./denied.ts";
import type { Clause, Message } from "./message.ts";
import { stem } from "./stem.ts";

/** Words of one meaning, so that "my résumé" is found under "CV reviews". */
const MEANINGS: readonly string[] = [
  "cv resume résumé résumés resumes curriculum",
  "cover covering letter letters motivation",
  "review feedback proofread critique check edit look correct correction corrections",
  "visa visas sponsorship immigration permit permits residence residency citizenship passport emigrate emigration relocation",
  "salary salaries pay compensation wage wages raise raises rise remuneration package earnings bonus",
  "rate rates price prices pricing fee fees charge",
  "invest investing investment investments stock stocks shares portfolio crypto bitcoin savings fund funds etf etfs trading coins",
  "exam exams test tests",
  "interview interviews",
  "job jobs role position vacancy opening openings vacancies",
  "refer referral referrals recommend recommendation recommendations",
  "introduction introductions introduce intro intros",
  "coding code programming programme",
  "startup startups start-up founder founding",
  "fundraising fundraise raising funding investors investor capital",
  "legal lawsuit lawyer lawyers contract contracts sue court solicitor",
  "tax taxes hmrc irs deductions deduct",
  "will wills legacy legacies inheritance inherit estate bequest testament",
  "lease leases tenancy landlord rent",
  "thesis dissertation master's",
  "manuscript manuscripts novel novels chapter chapters poem poems script scripts draft drafts story stories",
  "grant grants funding proposal proposals",
  "marketing advertising ads campaign campaigns",
  "homework assignment assignments coursework",
  "university admission admissions application applications college",
  "mental health therapy burnout anxiety depression",
  "conflict conflicts dispute disputes quarrel bullying harassment",
  "divorce family marriage relationship relationships dating",
  "pension pensions retirement",
  "loan loans mortgage mortgages debt debts",
  "medical diagnosis symptoms treatment dose",
  "religion faith church politics political election elections party",
];
/** Subjects that are asked about without their name. */
const SPOKEN_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/\bintroductions?\b/, /\bintroduce (?:me|us|our|my)\b|\bput (?:me|us) in (?:touch|contact) with\b/],
  [
    /\b(?:salar(?:y|ies)|pay|compensation|wages?|raises?|money)\b/,
    /\bhow much (?:should|do|can|could|would|may|must) (?:i|one|we) (?:ask|charge|want|say|demand|expect|get|earn)\b|\b(?:counter-?offers?|pay (?:rise|band|gap|scale)|my pay|the pay|paid (?:less|more|enough)|how much (?:did|do) you (?:get|earn|make)|what (?:do|does|did|would|can|could) [^?\n]{1,40} (?:earn|get paid)|what (?:do )?(?:they|you|others) (?:pay|earn)|name a (?:number|figure))\b|\b\d{2,3} ?k\b/,
  ],
  [
    /\b(?:visas?|immigration|residence)\b/,
    /\b(?:work permit|green card|blue card|h-?1b|sponsor(?:ed|s)? (?:me|a|my)|right to work|skilled worker)\b/,
  ],
  [/\b(?:cvs?|r[eé]sum[eé]s?)\b/, /\b(?:my|the attached|attached) (?:\w+ )?(?:cv|r[eé]sum[eé]|curriculum)\b/],
  [
    /\b(?:invest\w*|stocks?|shares?|crypto)\b/,
    /\b(?:which|what) (?:\w+ )?(?:shares?|stocks?|coins?|funds?|etfs?) (?:\w+ )?(?:would|should|do|to)\b|\bput my (?:money|savings)\b/,
  ],
];
const FILLERS = new Set(
  "advice advising question questions topic topics help helping matter matters issue issues request requests support preparation prep anything any all or and of on for with to the a an in about your my their other specific general please no not related stuff things area field referrals tips review reviews negotiation negotiations negotiate negotiating corrections correction check checks checking rewriting writing editing search searching decision decisions planning basics situation situations text texts document documents papers".split(
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
const OF_A_MATTER = /\b(?:my|our|her|his|their|me|us)\b/;
/** "I will", "it will be": no last will. */
const MODAL_WILL =
  /\b(i|you|he|she|it|we|they|that|this|there|who|which|what|[a-z]+s) will\b(?! (?:and|or|is|was|of|where)\b)/g;
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
  if (heavy.length === 0) return undefined;
  // Of a longer phrase all but one word must be there: "investment advice on single stocks".
  const needed = heavy.length <= 2 ? heavy.length : heavy.length - 1;
  const [, spokenOf] = SPOKEN_OF.find(([named]) => named.test(topic.toLowerCase())) ?? [];
  for (const [i, { lower, from, to }] of sentences.entries()) {
    if (!ASKING.test(lower)) continue;
    const isAbout = [lower, ...lookingBack(sentences, i)].some((said, back) => {
      if (spokenOf?.test(said) && !isSetAside(said, said.search(spokenOf)))
        return back === 0 || !SETTLED.test(said);
      return holds(said, heavy, needed) && (back === 0 || !SETTLED.test(said));
    });
    if (isAbout) return place(from, to);
  }
  return undefined;
}

/** "My raise is overdue. How do I bring it up?": the matter stands before the question. */
function lookingBack(sentences: readonly Clause[], i: number): string[] {
  const before = sentences[i - 1];
  if (!before || before.isQuestion || !/\?/.test(sentences[i]?.lower ?? "")) return [];
  const further = /^(?:it|this|that|they|these)\b/.test(before.lower) ? sentences[i - 2] : undefined;
  return [before.lower, ...(further ? [further.lower] : [])].filter((said) => OF_A_MATTER.test(said));
}

/** Whether a sentence names enough of the topic's words and does not set it aside. */
function holds(lower: string, heavy: readonly string[], needed: number): boolean {
  const clear = lower.replace(CARD, "visa ").replace(MODAL_WILL, "$1 ");
  const spoken = (clear.match(/[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu) ?? []).map(
    (word) => [word, stem(word)] as const,
  );
  const hits = heavy.filter((word) => spoken.some(([said, root]) => isSame(word, said, root)));
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
  if (a.length >= 5 && b.length >= 5 && (a.startsWith(b) || b.startsWith(a))) return true;
  return MEANINGS.some((line) => {
    const known = ` ${line} `;
    return known.includes(` ${word} `) && known.includes(` ${said} `);
  });
}
