/** Whether the author takes requests now. */
import { NUMBER } from "../numbers.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

const PLACES = "(?:places?|spots?|slots?|seats?|spaces?|openings?|chairs?|stools?)";
const MENTORING =
  "(?:mentoring |mentee |mentorship |1:1 |free |new |more |open |available |last |final |remaining ){0,3}";
const BE = "(?:is |are |has |have |now |been |still |currently |already |all ){0,4}";
const TWO = "(?:one|1|two|2|three|3|a couple(?: of)?)";
/** "A place is not open", "once I have places": not open now. */
const NOT_OPEN =
  /\b(?:not|no|never|isn't|aren't|n't|when|once|if|until|till|are now|last|take|book|person|each|how many:?|had) (?:\w+ )?$/;
/** "When five places are full", "if I'm full": not yet so. */
const SUPPOSED = /\b(?:when|once|if|in case) (?:[\w']+ ){0,3}$/;

function said(id: string, triggers: string, source: string, value: string, weight: number): Rule {
  return rule(`status.${id}`, "status", triggers, new RegExp(`\\b(?:${source})`, "dgi"), (match, sentence) =>
    (value === "open" && NOT_OPEN.test(before(sentence, match.index, 16))) ||
    (value === "full" && SUPPOSED.test(before(sentence, match.index, 24)))
      ? undefined
      : whole(match, value, weight),
  );
}

export const statusRules: readonly Rule[] = [
  said(
    "full",
    "*",
    `(?<=(?:^|: ?|, )(?:now |currently )?)full(?: now)?(?=[.,;!]|$)|(?<!\\b(?:first|second|third|one|that) \\w+ )(?:i'?m|i am|we are|currently|now|fully|all|completely|is|are|diary|slots?|list) (?:full(?! (?:of|time|stack|for \\w+ but|service|remote|length|on|member))|booked(?: up| out| solid)?)(?= |[.,;:!)]|$)|full (?:until|till|til|up|for now|at the moment|right now|for (?:this|the))(?! \\w+ but)|(?:(?:both|all|every|each)(?: (?:one )?(?:of )?(?:my|the|our|${NUMBER})){0,4} ${MENTORING}${PLACES}|(?<!\\b(?:${NUMBER}) (?:of (?:my |the |our )?)?(?:${MENTORING}))${PLACES}(?::| are| have| were| is| all)) ${BE}(?:taken|gone|filled|full|booked|occupied|spoken for)(?!,? (?:but|\\d|one|two|three))|(?:${NUMBER}) of (?:my |the |our )?(?:${NUMBER}) ${BE}(?:taken|filled|gone) and the rest|(?<all>${NUMBER}) of \\k<all> full|(?:mentees|people) (?:for [a-z ]{4,12} )?(?:are|have been|were) (?:now |already )?(?:chosen|selected|found)|(?:edit|update) ?\\d?:? ?(?:all |now )?gone\\b|next (?:opening|place|slot|spot): none|no (?:more )?${MENTORING}(?:${PLACES}|vacanc(?:y|ies)) (?:left|available|open|at (?:the moment|present)|right now|for now|remaining|for (?:1:1|mentoring|new)|(?:un)?til|before)|(?:fully |over)subscribed|at my limit|(?<=^|[,;:–-] )(?:both|all)(?: of them| (?:${NUMBER}))? ${BE}(?:gone|taken|filled|full)\\b|(?<!\\bof (?:my |the |our )?(?:(?:${NUMBER}) )?)${PLACES} ${BE}went\\b|(?:mentees?|places?|spots?|slots?|mentoring|status|availability)\\??: ?(?:full|none|all (?:gone|taken)|0(?: of ${NUMBER}|/\\d+)?|no)(?= |[.,;!(]|$)|no (?:more )?(?:room|capacity|space)(?: left| for new| right now| at the moment| until)?|(?<!and an? )(?:waiting|wait|reserve)[- ]?list(?! of names)|at (?:full )?capacity|(?:add (?:yourself to|your name to)|join) the (?:queue|list)|there is now a list`,
    "full",
    6.5,
  ),
  said(
    "closed",
    "*",
    `(?:i'm|i am|we are|we're|now|currently|applications?|mentoring|mentorship|requests|list|spots|places|slots|books)(?: (?:\\w+ ){0,2}|: ?| \\((?:currently )?)closed(?= |[.,!;)]|$)|(?:^|(?:status|availability|edit|update): ?)(?:now )?closed(?= (?:during|until|till|for (?:now|the)|over|from|at the moment|,)|[,.;!]|$)|(?:my|the) (?:list|book|diary|inbox|calendar|door)s? (?:is|are) (?:now |currently )?closed|nobody new|(?:can't|cannot|not|won't) (?:be )?(?:take|taking) (?:on )?any(?:one|body)(?: (?:on|else|new|more)){1,2}(?= (?:till?|until|before|at|right|for|on|this|else|new)|[.,;!]|$)|(?:on|taking a|having a|is a) (?:pause|hold|break|hiatus)(?= (?:till?|until|from|for now|this|right now|while|at the moment)| ?[.,;!]|$)(?! from (?:work|nursing))|(?:i'm |i am |i have to |have |has been |is |am )?paus(?:ed|ing)(?= (?:the |my |all |new )?(?:mentoring|mentorship|requests|until|till|for (?:now|the moment|a)|mentees|it\\b|while|over|during|in|this)|!|\\.)|(?:not|don't|dont|doesn't|can't|cannot|won't|isn't|no longer) (?:currently |be |now )?(?:taking|take|accepting|accept|receiv(?:e|ing)|available for|open (?:to|for)|taking on) (?:on |in )?(?:any )?(?:new |more )?(?:mentees?|requests?|people|persons?|anyone|mentoring|applications)(?! (?:who|outside|from|without|in\\b|on\\b|to the|at the (?:office|lab|ward|clinic)))|not mentoring (?:this|at the moment|right now|for now|until)|(?:until|when) i reopen|hold off (?:asking|applying|writing|messaging)`,
    "closed",
    5,
  ),
  said(
    "few",
    "*",
    `(?:last|final) (?:${NUMBER} )?${MENTORING}${PLACES}\\b(?! (?:was|were|on))|(?:just |only )?(?:${TWO}|few|a few)(?: more| last| remaining)? ${MENTORING}${PLACES} ${BE}(?:left|remain(?:s|ing)?|to go)\\b|a (?:place|spot|slot|seat|space) or two\\b|(?:leaves|leaving|only|just) (?:one|1) ${MENTORING}${PLACES}\\b|(?:there's|there is|leaves|leaves me) (?:just |only )?(?:one|1) (?:more )?${MENTORING}(?:place|spot|slot|seat|space|chair)(?=[.,;!]|$)|(?:one|1) (?:out )?of (?:my |the |our )?(?:${NUMBER}) ?${MENTORING}(?:${PLACES}|mentees)? ?${BE}(?:free|open|available)\\b|${TWO} (?:out )?of (?:my |the |our )?(?:${NUMBER}) ?${MENTORING}(?:${PLACES}|mentees)? ?${BE}(?:left|remain(?:s|ing)?)\\b|(?:room|space|place) for (?:just |only )?(?:another(?: one)?|one more)(?=[.,;!)]|$| (?:person|mentee|colleague|trainee|candidate))|${TWO} left (?:out )?of (?:${NUMBER})\\b|(?:take(?: on)?|do|room for|space for|accept)(?: just| only)? (?:one|1) more(?: (?:person|mentee|colleague|trainee))?\\b|${TWO} (?:more )?(?:to go|left)\\b(?! (?:the|my|me|us|home|over|his|her|in|turn))|(?:almost|nearly) full\\b`,
    "few",
    6,
  ),
  said(
    "open",
    "*",
    `(?<!of )(?:opening|opened|opened up|opening up|open up|have|has|got|we've|with(?! (?:${NUMBER}|an?|several) (?:chairs?|stools?|seats?))|there (?:is|are)|offering|i've|still have|releasing|freeing up|leaves me with) (?:up )?(?:${NUMBER}|some|a few|several|a)? ?${MENTORING}(?:\\d+[- ]min(?:ute)?s? |lunchtime |evening |1-on-1 |one-to-one ){0,2}${PLACES}\\b(?!,? (?:left|on the|in the|at the table|of work|(?:open )?(?:every|each)|one taken|${NUMBER} (?:taken|filled|gone)))|(?:${NUMBER}) ${MENTORING}${PLACES} ${BE}(?:open|free|available|left|going|empty|spare|for\\b(?![^.;]{0,20} (?:taken|gone|filled))|this|per\\b|from|unfilled|vacant)(?! (?:every|each))|(?:${NUMBER}) ${MENTORING}${PLACES}(?=[.!;:)]|,(?! (?:\\d|one taken|half))|$)|^free (?:mentoring )?(?:slots|places|spots)|(?:slots|places|spots) for (?:this|next|the) \\w+ (?:are|is) (?:still |now )?(?:open|free|available)|^(?:places|slots|spots|seats)(?: available| open)?: (?:${NUMBER})|${PLACES} (?:are|is) (?:still |now |currently )?(?:open|free|available)|open to (?:${NUMBER}) (?:new |more )?(?:mentees?|people|persons?)|mentoring (?:slot|place|spot|seat)s? (?:is |are )?(?:now )?(?:free|open|available|vacant)|(?:room|space|capacity|place) for (?:all |just |only |up to )?(?:${NUMBER}|a|more|some|new)\\b(?! (?:laptop|coat|chat|more\\b)|[^.;]{0,20} per (?:quarter|month|week|year))|(?:i am|i'm|we are|we're|now|currently|still|applications?|mentoring|books are) (?:open|accepting|taking (?:on )?(?:new )?(?:${NUMBER}|mentees|applications|requests|people))(?= (?:for (?:new|mentees|requests|applications)|until|till|applications|new|mentees|requests|people|again|now)|[.,!;]|$)|accepting (?:new |mentees|requests|until|till|applications)|(?:seat|chair|spot|place)(?: beside me| next to me| for this \\w+)? is (?:now |still )?(?:empty|free|open|vacant)|(?:can|could|gladly) (?:take on|take|host|accommodate) (?:only |just |up to )?(?:${NUMBER})\\b(?! (?:hours?|minutes?|weeks?|days?|calls?|look|step|goes|questions?|month))|(?:november|december|january|february|march|april|may|june|july|august|september|october|november|next month|next term) is open|open (?:for|to) (?:new )?(?:mentees|requests|applications)|slots? (?:still )?(?:open|available)(?! (?:every|each|on (?:the|mon|tue|wed|thu|fri)))|(?:currently|(?:it's|is|are) (?:now )?|now) (?:free|vacant)(?: again)?(?=[.,;!)]|$| (?:as of|from))|slots? are (?:quite |very |a bit )?limited but|still (?:available|open),|have an? (?:\\w+ )?(?:free|open) (?:\\w+ )?slot|(?:place|spot|slot|seat|opening|space|chair) (?:has |is |just |now ){0,3}(?:come|opened|become|freed) (?:up|free|open|available)|an? opening for|none (?:is )?taken yet|an? vacancy|vacancies: ?(?:${NUMBER})|(?:there's|there is|have|has|still) (?:still )?(?:some )?(?:room|space)(?=[.,;!]|$)|${PLACES} (?:still )?available|(?:status|availability): ?(?:open|yes|available)|(?:bookings?|applications?|registrations?|sign-?ups?) (?:is |are |now ){0,2}open|(?:${NUMBER}) free ${PLACES}|neither (?:${PLACES}|one)? ?is (?:taken|gone|filled)|(?:${NUMBER}) (?:are |is )?still (?:free|open|available)|(?:spaces|places|spots|seats) for (?:${NUMBER})\\b|(?:spaces?|places?|spots?|slots?|seats?|capacity): (?:${NUMBER}),? (?:at the moment|free|open|now|available)|(?:${NUMBER}) ${PLACES} now(?=[,.])|(?:can|could) (?:fit|squeeze) (?:in )?(?:an?|another|one|two|three)|time for (?:${NUMBER}) (?:more )?(?:mentees?|people|persons?)`,
    "open",
    3,
  ),
];
