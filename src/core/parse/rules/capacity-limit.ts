/** How many at most, told as a limit: "my rule is three", "I can only manage two", "four seats, no more". */
import { NUMBER } from "../numbers.ts";
import { before, type Rule, rule, whole } from "../rule.ts";
import { counted, NUMBERED, THING } from "./capacity.ts";

const END =
  "(?=[.,;!)]|$| (?:at (?:a time|once)|and|but|so|because|this|each|every|please|pls|now|for now)\\b)";
const ON_HAND =
  "(?:on the go|on my (?:list|books?|hands)|in my (?:care|list)|at any (?:one |given )?time|at once|at a time|under my wing)";
const THINGS = new RegExp(`\\b${THING}\\b`, "i");
/** What was once, or is the author's own staff and family, is no limit. */
const PAST =
  /\b(?:was|were|had|used|led|lead|manage|managed|spent|worked|ago|team|staff|children|kids) (?:[\w']+ ){0,4}$/;

function limit(id: string, triggers: string, source: string, weight = 3): Rule {
  return rule(
    `capacity.${id}`,
    "capacity",
    triggers,
    new RegExp(`(?<![\\w.,$£€-])(?:${source})`, "dgi"),
    (match, sentence) =>
      THINGS.test(match.groups?.said ?? "") || PAST.test(before(sentence, match.index, 40))
        ? undefined
        : counted(match, weight),
  );
}

export const capacityLimitRules: readonly Rule[] = [
  limit(
    "rule-is",
    "rule limit maximum max ceiling cap quota",
    `(?:my |the |our |with an? )?(?:(?:own |upper |hard )?(?:rule|limit|ceiling|cap|quota)|maximum|max\\.?)(?: number)?(?: for (?:me|us|this))? (?:is|of|at|stays at|stands at) (?<said>${NUMBERED}(?: (?:people|persons|mentees|of you))?)${END}`,
  ),
  limit(
    "kept-at",
    "keep keeps keeping",
    `keep(?:s|ing)? (?:my list|it|this|us|(?:the |my )?(?:group|circle|numbers?|table)) (?:at|to|down to) (?<said>${NUMBERED}(?: people| persons| mentees)?)${END}`,
  ),
  limit(
    "no-more",
    "more tops most maximum max",
    `(?<=^|[.;:!–] ?)(?<said>${NUMBERED}(?: (?!(?:i|we|you|that|who|which|and|or|is|are)\\b)[a-z'-]+){0,5}?),? (?:and )?(?:(?:no|never|not) more|tops|at (?:the )?most|maximum|max)(?=[.,;!)]|$)`,
  ),
  limit(
    "never-over",
    "more over beyond",
    `(?:never|not|no) (?:go(?:es)? )?(?:more than|over|beyond) (?<said>${NUMBERED})(?=[.;!)]|$| (?:please|pls|at (?:a time|once)|in (?:the|a|my|our) (?:group|room|circle))\\b)`,
  ),
  limit(
    "manages",
    "do manage handle host cope",
    `(?:can|could|able to|try to) (?:only |just |comfortably |realistically |still )?(?:do|manage|handle|host|cope with) (?:only |just )?(?<said>${NUMBERED})${END}`,
    2,
  ),
  limit(
    "on-hand",
    "go books book list care wing hands time once",
    `(?:have|carry|keep|see|mentor|guide) (?:about |only |just |up to )?(?<said>${NUMBERED}(?: (?!${THING}\\b)[a-z-]+)?) ${ON_HAND}`,
  ),
  limit(
    "places-are",
    "places spots slots seats chairs",
    `my (?:places|spots|slots|seats|chairs) (?:are|number) (?<said>${NUMBERED})${END}`,
  ),
  limit(
    "may-join",
    "can may could",
    `(?<said>${NUMBERED} (?!(?:of|more|hours?|other)\\b)[a-z-]+s) (?:can|may|could) (?:join|shadow|sit (?:in )?with|come along with|work with|learn with) (?:me|us)\\b`,
    2,
  ),
  limit(
    "not-more",
    "more",
    `(?:can't|cannot|can not|can|could|couldn't|won't|will|do|don't|able to)(?: not)? (?:only )?(?:take(?: on)?|see|mentor|handle|manage|look after|have) (?:no |not )?more than (?<said>${NUMBERED}(?: (?:people|persons|mentees|of you))?)${END}`,
  ),
  limit(
    "stretch",
    "stretch go",
    `(?:can|could|might|may|happy to) (?:stretch|go up|go) to (?<said>${NUMBERED})(?=[.,;!)]|$)`,
    7,
  ),
  limit(
    "my-number",
    "number limit maximum max most",
    `(?:i have|i've|i've got|i take|i see) (?<said>${NUMBERED}(?: (?:people|persons|mentees))?),? (?:and )?that(?:'s| is) (?:my|the) (?:number|limit|max(?:imum)?|most)`,
  ),
  limit(
    "is-limit",
    "limit ceiling max maximum cap number most",
    `(?<said>${NUMBERED})(?:'s| is) (?:my|our|the) (?:limit|ceiling|max(?:imum)?|cap|number|most)(?![\\w-])`,
    5,
  ),
  limit("nos", "nos", `(?<said>${NUMBERED}) nos\\.?(?= |[.,;)]|$)(?! of (?:cars|units))`, 2),
  limit("agreed", "yes", `said yes to (?<said>(?<count>${NUMBER}))${END}`, 2),
  limit(
    "together",
    "be us",
    `(?:we'd|we'll|we will|we would|we shall|you'd|you'll|there'll|there will) be (?:(?:only |just |about )?(?=[\\w ]{3,12} (?:of (?:us|you)|around|in all|altogether|at most|at the table)\\b)|at most )(?<said>${NUMBERED})(?= of (?:us|you)| (?:around|in all|altogether|at most|at the table)\\b|[.,;!]|$)`,
    2,
  ),
  rule(
    "capacity.last",
    "capacity",
    "last final one another",
    /\b(?:room|space) for another(?=[.,;!)]|$)|\b(?:last|final|only one|just one|one last) (?:mentoring |mentee |free |open )?(?:place|spot|slot|seat|opening|space|chair)\b(?! (?:on|in) (?:the|a) (?:list|row))/dgi,
    (match) => whole(match, 1, 2),
  ),
  rule(
    "capacity.one-more",
    "capacity",
    "i one exactly",
    /\b(?:take(?: on)?|mentor|guide|accompany|choose|pick|seek(?:ing)?|help|pair with|person for) (?<said>(?<count>one) (?!of\b|or\b|to\b|another|day|step|more step|thing|hour|last|question|time)(?:[\w'-]+ ){0,5}?(?:person|mentee|colleague|trainee|student|dev|\w+(?:er|or|ist|ant|ent|ate|ian|man|nurse)))\b/dgi,
    (match) => counted(match, 2),
  ),
];
