/** Places are free, or requests are welcome: told of the places, of room and time, or of who is taken on. */
import type { Rule } from "../rule.ts";
import { BE, COMERS, FREE, KIND, MONTH, NOT_SO, NUMBER, PLACES, REQUESTS, told } from "./status-words.ts";

const WEIGHT = 3;
const THERE = "(?:there's|there is|there are|i have|i've|i've got|got|have|has)";
/** Counted after "take", these are people and no hours or calls. */
const CALLINGS = "(?:[a-z-]+ ){0,2}[a-z-]+(?:ers|ors|ists|ants|ees|ians|cooks|women|men|nurses)";
const NO_PEOPLE = "(?! (?:hours?|minutes?|weeks?|days?|calls?|look|step|goes|questions?|month))";

const open = (id: string, ...wordings: string[]) => told(`open.${id}`, "open", WEIGHT, NOT_SO, wordings);

export const statusOpenRules: readonly Rule[] = [
  open(
    "places",
    `(?<!of )(?:opening|opened|opened up|opening up|open up|have|has|got|we've|with(?! (?:${NUMBER}|an?|several) (?:chairs?|stools?|seats?))|there (?:is|are)|offering|i've|still have|releasing|freeing up|leaves me with) (?:up )?(?:${NUMBER}|some|a few|several|plenty of|lots of|loads of|many|a)? ?${KIND}(?:\\d+[- ]min(?:ute)?s? |lunchtime |evening |1-on-1 |one-to-one ){0,2}${PLACES}\\b(?!,? (?:left|on the|in the|at the table|of work|(?:open )?(?:every|each)|one taken|${NUMBER} (?:taken|filled|gone)))`,
    `(?:${NUMBER}) ${KIND}${PLACES} ${BE}(?:open|free|available|left|going|empty|spare|up for grabs|for\\b(?![^.;]{0,20} (?:taken|gone|filled))|this|per\\b|from|unfilled|vacant)(?! (?:every|each))`,
    `(?:${NUMBER}) ${KIND}${PLACES}(?=[.!;:)]|,(?! (?:\\d|one taken|half))|$)`,
    `(?:${NUMBER}) ${PLACES} now(?=[,.])`,
    "(?<=^)free (?:mentoring )?(?:slots|places|spots)",
    `(?:${NUMBER}) free ${PLACES}`,
    `(?<=^|[.!:;–] ?)(?:${NUMBER}) ${KIND}${PLACES} to (?:chat|talk|meet|give|offer|fill|discuss)`,
    `(?:spaces|places|spots|seats) for (?:${NUMBER})\\b`,
    `${THERE} (?:still |now )?(?:an?|one|two|some) (?:${KIND}${PLACES} (?:going|free|vacant|empty)|gap (?:in my (?:calendar|diary|week|weeks|schedule|month|evenings)|from|this|since|again))`,
    "leaves (?:me )?(?:with )?an? (?:gap|space|hole)\\b",
    "slots? are (?:quite |very |a bit )?limited but",
    "have an? (?:\\w+ )?(?:free|open) (?:\\w+ )?slot",
  ),
  open(
    "free",
    `(?:both|all)(?: (?:of )?(?:my|the|our|them|${NUMBER})){0,2} (?:${KIND}${PLACES} )?(?:are |r |is )?(?:still |now |currently )?${FREE}(?! (?:to|for all|every)\\b)(?=[.,;!)]| (?:at|now|today|until|till|from|this|for|as)\\b|$)`,
    "(?:currently|(?:it's|is|are) (?:now )?|now) (?:free|vacant)(?: again)?(?=[.,;!)]|$| (?:as of|from))",
    `(?:${NUMBER}) (?:are |is |r )?still (?:free|open|available)`,
    "none (?:is )?taken yet",
    "(?<=^)(?:(?:the|my) )?(?:seat|place|slot|spot|chair) (?:is )?still (?:going|free|open|available)",
    "neither(?: one)? is (?:taken|gone|filled)",
    "(?:nobody|no one|none of you|neither)(?: has| have)? (?:yet )?(?:turned up|signed up|come forward|put (?:up|down) (?:a|their) \\w+|put their (?:hands?|names?) (?:up|down)|asked|applied)(?: for (?:it|them|one))? ?(?:yet|so far)|not yet taken|(?:nobody|no one) (?:is )?(?:on my list|with me) (?:now|yet|at present|at the moment)",
    "no(?: |-)?(?:one|body) (?:has |is |'s )(?:yet |already )?(?:taken|claimed|in|got|sitting in) (?:the|my|either|it|them|that)(?: [a-z]+)?",
    `(?:nobody|no one) has (?:the|my|that) ${PLACES}(?= (?:at (?:the moment|present)|now|yet|right now)|[.,;!]|$)`,
    `(?:${MONTH})(?:'s| is| are) (?:still |now )?(?:free|open|available)`,
    `(?:i have|i've|i've got|have|got|some) (?:some |good |more )?availability(?= (?:from|in|now|this|next|again|at)|[.,;!]|$)`,
  ),
  open(
    "label",
    `(?<=^)(?:places|slots|spots|seats)(?: available| open)?: (?:${NUMBER})`,
    "(?:status|availability): ?(?:open|yes|available)",
    `vacancies: ?(?:${NUMBER})`,
    `(?:spaces?|places?|spots?|slots?|seats?|capacity): (?:${NUMBER}),? (?:at the moment|free|open|now|available)`,
    "(?:slots|places|spots|seats): (?:many|several|plenty|open|free|available)",
  ),
  open(
    "room",
    `(?:room|space|capacity|place) for (?:all |just |only |up to )?(?:${NUMBER}|a|more|some|new|plenty more)\\b(?! (?:laptop|coat|chat|more\\b)|[^.;]{0,20} per (?:quarter|month|week|year))`,
    "(?:there's|there is|have|has|still) (?:still )?(?:some )?(?:room|space)(?=[.,;!]|$)",
    `${THERE} (?:still |now )?(?:room|space|time) to (?:mentor|guide|take(?: on)?|support|coach|see) (?:${NUMBER}|another|a few|some)\\b${NO_PEOPLE}`,
    `there(?:'s| is) (?:still |now |currently )?(?:room|space)(?: at present| now| at the moment| right now| this (?:year|term|spring|summer|autumn|winter|month))? for (?:an?|one|both|either|another|you|anyone|more|${NUMBER})(?! (?:laugh|joke|chat|talk|improvement))`,
    "(?:i've|i have|have|got|with) (?:some |spare |free )?capacity(?: again| now| at present| at the moment| this \\w+)(?=[.,;!]|$| (?:for|to))",
    `time for (?:${NUMBER}) (?:more )?(?:mentees?|people|persons?)`,
  ),
  open(
    "taking-on",
    `(?:can|could|gladly) (?:take on|take|host|accommodate) (?:only |just |up to )?(?:${NUMBER})\\b${NO_PEOPLE}`,
    "(?:can|could) (?:fit|squeeze) (?:in )?(?:an?|another|one|two|three)",
    `(?:i'll|i can|i could|i'd|i will|i would|i'm able to|can|able to) (?:still |happily |gladly |only |just )?(?:take(?: on)?|support|mentor|guide|see|help|carry|manage|handle|do|give my \\w+ to|accompany) (?:up to |only |just |maybe |another )?(?:one|two|three|four|five|six|[1-9])(?=[.,;!:]| (?:of you|more|people|persons?|mentees?|ppl|folks?|students?|trainees?|juniors?|colleagues?|apprentices?|${CALLINGS})\\b|$)(?! (?:people |persons? |mentees? |students? )?(?:a|per|each|every|at a) )`,
    `(?:taking|i take|we take) on (?:${NUMBER}) (?:new |more )?${COMERS}`,
    `still (?:looking|searching) for (?:my|this year's|a second|a third|another) (?:[\\w-]+ )?(?:mentee|person|trainee|junior|student|one)`,
    `taking (?:on )?(?:new |more )?(?:mentees|requests|applications)(?= (?:now|again|at the moment|until|till|up to|through|for)\\b|[.,;!]|$)`,
    `(?<=(?:i'm|i am|we're|we are|^|[.;:!] ))taking (?:on )?(?:only |just |up to )?(?:${NUMBER}) (?:of you|(?:new )?mentees?|people|this (?:\\w+ )?(?:cycle|term|year|round|season|semester|quarter|autumn|spring|summer|winter))`,
    `(?:got|have|with) (?:nobody|no one|no mentees?)(?: at present| at the moment| right now| now| yet),? so\\b|(?:at present|at the moment|right now) (?:i've got|i have) (?:nobody|no one|no mentees?)(?=[.,;!]|$|,? so\\b)`,
    "still taking (?:on )?(?!notes|calls from|a |the |my |it\\b|part|time|place|care)[a-z]+s?(?: [a-z]+)?(?= who| for|[.,;!]|$)",
    `accepting (?:new |mentees|requests|until|till|applications|(?:${NUMBER}) more)`,
    `(?:an? )?new (?:people|person|members?|faces?|mentees?) (?:can|may) (?:still )?(?:join|enter|come in)`,
    `between mentees(?=[.,;!]|$| (?:just now|right now|at the moment))`,
  ),
  open(
    "said",
    `(?:i am|i'm|we are|we're|now|currently|still|applications?|mentoring|books are) (?:open|accepting|taking (?:on )?(?:new )?(?:${NUMBER}|mentees|applications|requests|people))(?= (?:for (?:new|mentees|requests|applications)|until|till|applications|new|mentees|requests|people|again|now)|[.,;!]|$)`,
    `open (?:for|to) (?:new )?(?:mentees|requests|applications)`,
    `open to (?:${NUMBER}) (?:new |more )?(?:mentees?|people|persons?)`,
    `(?:my|our) (?:books|list|diary|calendar) (?:is|are|has|have) (?:now |just |finally ){0,2}(?:open(?:ed)?(?: up| again)?)(?=[.,;!]|$| (?:for|and|again|until|to new))`,
    "(?:calendar|diary|books|list|mentoring)(?: for(?: [\\w']+){1,2})?(?: in [\\w']+)?: ?open(?=[.,;!]|$| (?:for|until|till|again))",
    `${REQUESTS} (?:is |are |now ){0,2}(?:open(?:ed)?\\b|welcome (?:until|till|through|up to))`,
    "(?<=(?:^|[.,;!(] )(?:presently |currently |now |still ))open(?=[.,;!)]|$)",
    "(?<=^|[.,;!:] )open (?:now|again|at (?:the moment|present))(?=[.,;!]|$)",
    `(?:${MONTH}|[a-z]+ (?:list|term|round|intake|season)) (?:is |are )?(?:now |still )?open (?:for (?:${NUMBER}|new)|till|until|from)`,
    `(?:next month|next term|${MONTH}) is open(?=[.,;!]|$)`,
  ),
];
