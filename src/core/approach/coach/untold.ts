/** What a message leaves untold. A demand without a form of its own, a trade or a worry, is answered by whatever else the writer tells. */
import type { Asks } from "./asks.ts";
import { isExact } from "./own-answers.ts";
import type { Particular } from "./particulars.ts";
import { type Demand, isTold, TOLD } from "./screening.ts";

/** The first demand that a message leaves open; undefined where all is told. */
export function untold(
  demands: readonly Demand[],
  lower: string,
  asks: Asks,
  particulars: readonly Particular[],
): Demand | undefined {
  const said = lower.replace(/\bgood (?:morning|evening|afternoon|day)\b/g, " ");
  const open = demands.filter((demand) => !isTold(demand, said, asks));
  const exact = open.find((demand) => !isFree(demand));
  if (exact || open.length === 0) return exact;
  // What answers one demand in its own words answers no other.
  const left = new Set(particulars);
  for (const demand of demands) {
    if (open.includes(demand) || !isFree(demand)) continue;
    const taken = [...left].find(({ words }) => isTold(demand, words, asks));
    // A town stands beside a trade: "a joiner from Hull".
    if (taken && demand.kind !== "where") left.delete(taken);
  }
  for (const demand of [...open].sort((a, b) => Number(isOfDeeds(b)) - Number(isOfDeeds(a)))) {
    const answer = [...left].find((particular) => fits(demand, particular));
    if (!answer) return demand;
    left.delete(answer);
  }
  return undefined;
}

/** Whether no form of words tells that it is answered: a trade, a worry, a thing tried. */
function isFree(demand: Demand): boolean {
  if (demand.kind === "own") return !isExact(demand.phrase);
  return FREE.has(demand.kind);
}

const FREE: ReadonlySet<Demand["kind"]> = new Set(["self", "tried", "stuck", "plan", "where"]);

/** What somebody has done is told by a deed. */
function isOfDeeds(demand: Demand): boolean {
  return (
    demand.kind === "tried" ||
    (demand.kind === "own" &&
      !demand.phrase.startsWith("where") &&
      /\byou(?:'ve| have) (?:\w+ )?\w+(?:ed|ne|ad|nt|en)\b|\byou (?:\w+ )?(?:\w+ed|got|had|lost|made|saw|won)\b/.test(
        demand.phrase,
      ))
  );
}

/** Who the writer is, and where they stand. */
function isOfSelf(demand: Demand): boolean {
  return (
    demand.kind === "self" ||
    (demand.kind === "own" &&
      /\b(?:trade|field|job|role|position|profession|qualification|discipline|special\w+|category|employer|company|firm|school|team|department|sector|industry|work|where|subject|set-?up|pair|stage|situation|background|rank|unit|degree|stud(?:y|ies)|municipality|council|town|city|country|kind|type|modules|rig|machines?|aircraft|vehicle|tools?)\b/.test(
        demand.phrase,
      ))
  );
}

/** What somebody minds or likes: "what scares you most", "your biggest headache". */
function isOfFeeling(demand: Demand): boolean {
  return (
    demand.kind === "stuck" ||
    (demand.kind === "own" &&
      /\b(?:hardest|hard|toughest|difficult\w*|miss|scar\w+|worr\w+|awake|headaches?|hold\w* you back|fears?|afraid|attract\w*|draws?|love|hate|proud|annoy\w*|frustrat\w*|pain\w*|way|excit\w+|bother\w*|hurts?)\b/.test(
        demand.phrase,
      ))
  );
}

const FEELING =
  /\b(?:not|no|nobody|never|don't|doesn't|didn't|can't|cannot|won't|isn't|without|only|too|still|cannot|fear\w*|afraid|scar\w+|worr\w+|los\w+|lost|fail\w*|refus\w*|late|struggl\w*|stuck|hard|harder|hardest|difficult\w*|problem\w*|trouble\w*|missing|miss|lack\w*|short|deficit|stop\w*|pain\w*|hat(?:e|es|ed)|angr\w+|complain\w*|conflict\w*|quit\w*|leav(?:e|es|ing)|awake|headaches?|nightmare|like|love|enjoy\w*|draws?|drawn|care about|matters?|proud|dream\w*|tired|bored|hurts?|keeps?|ignor\w*|overdue|behind|argu\w+|shout\w*|cut|cuts|slow\w*|poor|weak\w*|unclear|confus\w*|nervous|dread\w*|panic\w*)\b/;

function fits(demand: Demand, { isDeed, isFragment, words }: Particular): boolean {
  if (isOfDeeds(demand)) return isDeed;
  if (isOfFeeling(demand)) return FEELING.test(words);
  // "I audit banks" says who writes, and nothing else.
  if (!isOfSelf(demand) && !isFragment && TOLD.self.test(words)) return false;
  if (demand.kind === "own" && /^which \w+$/.test(demand.phrase))
    return isFragment || /\bi(?:'m| am) (?:at|in|with|on|an?)\b/.test(words);
  if (demand.kind === "where") return isFragment && words.split(" ").length <= 3;
  return true;
}
