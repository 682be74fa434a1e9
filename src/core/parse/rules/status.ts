/** Whether the author takes requests now. */
import { NUMBER } from "../numbers.ts";
import { before, type Rule, rule, whole } from "../rule.ts";

const PLACES = "(?:places?|spots?|slots?|seats?|spaces?|openings?)";
const MENTORING = "(?:mentoring |mentee |mentorship |1:1 |free |new |more |open |available ){0,4}";

function said(id: string, triggers: string, source: string, value: string, weight: number): Rule {
  return rule(`status.${id}`, "status", triggers, new RegExp(source, "dgi"), (match, sentence) =>
    value === "open" &&
    /\b(?:not|no|never|isn't|aren't|n't|when|once|if|until|have now|are now) (?:\w+ )?$/.test(
      before(sentence, match.index, 16),
    )
      ? undefined
      : whole(match, value, weight),
  );
}

export const statusRules: readonly Rule[] = [
  said(
    "full",
    "full booked taken gone filled waiting wait waitlist reserve no capacity",
    `\\b(?:(?:i'?m|i am|we are|currently|now|fully|all|completely|is|are|slots?|list) (?:full|booked(?: up| out| solid)?)(?= |[.,;:!)]|$)(?! (?:of|time|stack|for \\w+ but|service|remote|length))|fully booked|full (?:until|till|til|up|for now|at the moment|right now|for (?:this|the))(?! \\w+ but)|(?:both|all|every)(?: (?:of )?(?:my|the|our|${NUMBER})){0,4} ${MENTORING}${PLACES} (?:are |is |have |has |now |been ){0,4}(?:taken|gone|filled|full|booked)|no (?:more )?${MENTORING}${PLACES} (?:left|available|open|at the moment|right now|for now|remaining)|no (?:more )?(?:room|capacity|space)(?: left| for new| right now| at the moment)?|(?:waiting|wait|reserve)[- ]?list(?! of names)|waitlist(?:ed)?|at (?:full )?capacity|no longer have (?:any )?(?:room|space|places|capacity))`,
    "full",
    4,
  ),
  said(
    "closed",
    "closed close pause paused hold not break receive longer stopped reopen accepting taking don receiving new open available pausing hiatus sabbatical",
    `\\b(?:(?:is|are|now|currently|applications?|mentoring) (?:\\w+ ){0,3}closed(?= |[.,!;]|$)|(?:on|taking a|having a|is a) (?:pause|hold|break|hiatus|sabbatical)(?= (?:till?|until|from|for now|this|right now|while|at the moment)| ?[.,;!]|$)(?! from (?:work|nursing))|paus(?:ed|ing) (?:my |all |new )?(?:mentoring|mentorship|requests|until|till|for|mentees|it)|(?:not|don't|dont|doesn't|can't|cannot|won't|isn't|no longer) (?:currently |be |now )?(?:taking|accepting|receiv(?:e|ing)|available for|open (?:to|for)|taking on) (?:on |in )?(?:any )?(?:new |more )?(?:mentees?|requests?|people|persons?|anyone|mentoring|applications)|not mentoring (?:this|at the moment|right now|for now|until)|until i reopen|when i reopen|stopped (?:taking|mentoring))`,
    "closed",
    5,
  ),
  said(
    "few",
    "last left one more only go final remaining open free available two limited full remains remain",
    `(?:\\b(?:last|final) ${MENTORING}${PLACES}\\b|\\b(?:one|1|two|2|a couple(?: of)?|just one|only one|only two|only 1|only 2|few|a few)(?: more| last)? ${MENTORING}${PLACES} (?:is |are |still ){0,4}(?:left|remain(?:s|ing)?|available still|to go)\\b|\\b(?:one|1|two|2) (?:place|spot|slot)s? left\\b|\\b(?:one|1) (?:mentoring )?(?:place|spot|slot) (?:is |still |now ){0,4}(?:open|free|available)\\b|\\b(?:one|1|two|2) (?:out )?of (?:my |the |our )?(?:${NUMBER}) ?${MENTORING}(?:${PLACES}|mentees)? ?(?:is |are |still |currently ){0,4}(?:left|free|open|available|remain(?:s|ing)?)\\b|\\b(?:one|1|two|2) (?:free|open|left) (?:out )?of (?:${NUMBER})\\b|\\b(?:take(?: on)?|room for|space for|accept)(?: just| only)? (?:one|1) more(?: (?:person|mentee|colleague|trainee))?\\b|\\b(?:one|1|two|2) to go\\b|\\b(?:almost|nearly) full\\b|\\bslots are (?:quite |very )?limited and going\\b)`,
    "few",
    6,
  ),
  said(
    "open",
    "seats seat chair open opening opened room space spots slots places accepting free available empty taking take spot place welcome slot accept mentor openings capacity spaces",
    `(?:\\b(?:opening|opened|opened up|opening up|open up|have|has|got|with|there (?:is|are)|offering|i've|still have|releasing|freeing up) (?:up )?(?:${NUMBER}|some|a few|several|a)? ?${MENTORING}(?:\\d+[- ]min(?:ute)?s? |lunchtime |evening |1-on-1 |one-to-one ){0,4}${PLACES}\\b|\\b(?:${NUMBER}) ${MENTORING}${PLACES}(?= (?:open|free|available|for|this|left|per|on|in|at)|[.,!;:)]|$)|\\b(?:room|space|capacity|place) for (?:all |${NUMBER}|a|another|more|some|new)\\b|\\b(?:am|i'm|is|are|now|currently|still|applications?|mentoring) (?:open|accepting|taking (?:on )?(?:new )?(?:mentees|applications|requests|people))(?= (?:to|for|until|till|applications|new|mentees|requests|people|again|now)|[.,!;]|$)(?! to (?:any|feedback|ideas|learning|work|new (?:opportunities|roles)|opportunities|talking|chatting|relocat|helping|connect))|\\b(?:accepting) (?:new |mentees|requests|until|till|applications)|\\b(?:seat|chair|spot|place)(?: beside me| next to me)? is (?:now )?(?:empty|free|open|vacant)|\\bcan (?:take on|take|mentor|accept) (?:${NUMBER})\\b(?! (?:or|to|at))|\\b(?:november|december|january|february|march|april|may|june|july|august|september|october|next month|next term) is open\\b|\\bopen (?:for|to) (?:new )?(?:mentees|requests|applications)\\b|\\bslots? (?:still )?(?:open|available)\\b|slots? are (?:quite |very |a bit )?limited but|place for all|accepting until)`,
    "open",
    3,
  ),
];
