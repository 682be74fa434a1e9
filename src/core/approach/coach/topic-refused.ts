/** Whether a message asks about a subject that the mentor does not help with. */
import type { Place } from "./codes.ts";
import { isDenied } from "./denied.ts";
import type { Message } from "./message.ts";
import { stem } from "./stem.ts";

/** Words of one meaning, so that "my résumé" is found under "CV reviews". */
const MEANINGS: readonly string[] = [
  "cv resume résumé résumés resumes curriculum",
  "review feedback proofread critique check edit look",
  "visa visas sponsorship immigration permit permits residence residency citizenship passport",
  "salary pay compensation wage raise",
  "invest investing investment stock stocks shares portfolio crypto bitcoin savings fund funds etf etfs",
  "exam exams test tests",
  "interview interviews",
  "job jobs role position vacancy opening",
  "refer referral referrals recommend recommendation",
  "introduction introductions introduce intro intros",
  "coding code programming programme",
  "startup startups start-up founder founding",
  "fundraising fundraise raising funding investors",
  "legal law lawyer contract",
  "tax taxes",
  "thesis dissertation",
  "university admission admissions application applications college",
  "mental health therapy burnout anxiety depression",
];
const FILLERS = new Set(
  "advice advising question questions topic topics help helping matter matters issue issues request requests support preparation prep anything any all or and of on for with to the a an in about your my their other specific general please no not related stuff things area field referrals tips review reviews negotiation negotiations negotiating check checks checking rewriting writing editing search searching decision decisions planning basics situation situations".split(
    " ",
  ),
);
/** What a sentence must do to ask: a told fact about oneself does not. */
const ASKING =
  /\?|\b(?:could|can|would|may|please|help|advice|advise|question|view|opinion|thoughts|grateful|appreciate|love|like to|hoping|wonder\w*|need|want|guidance|tips|feedback|review|look at|struggl\w*|stuck|deciding|how to|whether)\b/;

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
  for (const { lower, from, to } of sentences) {
    if (!ASKING.test(lower)) continue;
    const spoken = (lower.replace(CARD, "visa ").match(/[\p{L}\p{N}][\p{L}\p{N}&+-]*/gu) ?? []).map(
      (word) => [word, stem(word)] as const,
    );
    const hits = heavy.filter((word) => spoken.some(([said, root]) => isSame(word, said, root)));
    if (hits.length < needed) continue;
    const [first = ""] = hits;
    const said = spoken.find(([each, root]) => isSame(first, each, root))?.[0] ?? "";
    const at = Math.max(0, lower.indexOf(said));
    if (
      isDenied(lower, at) ||
      /\byou (?:don't|do not|can't|cannot|won't|mentioned|said|wrote|would rather)\b[^,;.]*$/.test(
        lower.slice(0, at),
      )
    )
      continue;
    return place(from, to);
  }
  return undefined;
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
