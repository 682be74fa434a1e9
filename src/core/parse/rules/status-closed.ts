/** The author takes nobody for a while: told of requests, of the mentoring itself, of its door, or of the author. */
import type { Rule } from "../rule.ts";
import { COMERS, FOR_NOW, LATER, OVER, REQUESTS, told } from "./status-words.ts";

const WEIGHT = 5;
/** What can rest. */
const OFFER =
  "(?:mentoring|mentorship|offer|hours|sessions|calls|conversations|requests|intake|everything|slots|places|this|applications|bookings)";
/** What can be shut. */
const DOOR = "(?:lists?|books?|queue|diary|inbox|calendar|doors?|intake|dms)";
const REST = "(?:pause|hold|break|hiatus|breather|rest|sabbatical|time out|breathing space)";
const ACCEPT =
  "(?:taking|take|accepting|accept|receiv(?:e|ing)|available for|open (?:to|for)|taking on|adding|seeing)";

const closed = (id: string, ...wordings: string[]) => told(`closed.${id}`, "closed", WEIGHT, OVER, wordings);

export const statusClosedRules: readonly Rule[] = [
  closed(
    "said",
    "(?:i'm|i am|we are|we're|now|currently|applications?|mentoring|mentorship|requests|list|spots|places|slots|books)(?: (?:\\w+ ){0,2}|: ?| \\((?:currently )?)closed(?= |[.,!;)]|$)",
    "(?<=^|(?:status|availability|edit|update): ?)(?:now )?closed(?= (?:during|until|till|for (?:now|the)|over|from|at the moment|,)|[,.;!]|$)",
    `(?:my|the|our) ${DOOR} (?:is|are|stays?|remains?) (?:now |currently |temporarily )?(?:closed|shut|frozen)`,
    `(?:had to|have|i've) (?:now |just )?(?:close|closed|shut) (?:my|the|our) (?:mentoring |mentee )?${DOOR}(?: to \\w+)?${FOR_NOW}`,
    `i(?:'ve| have)? (?:now |just )?(?:closed|shut) the door (?:on|to) (?:new |more )?(?:mentees|requests|people)`,
  ),
  closed(
    "resting",
    `(?:on|taking an?|having an?|is a|need an?|take an?) (?:short |little |long |well-earned |brief |longer |mentoring )?${REST}(?: from (?:mentoring|mentorship|this|it|all this|calls))?(?= (?:till?|until|til|for now|this|right now|while|whilst|at the moment)\\b|,? back (?:in|on|from|after)|; ?back| from (?:mentoring|mentorship|this))`,
    `(?:on|taking a|having a|is a) (?:pause|hold|break|hiatus)(?= ?[.,;!]|$)(?! from (?:work|nursing))`,
    `(?:i'm |i am |i have to |have |has been |is |am )?paus(?:ed|ing)(?= (?:the |my |all |new )?(?:mentoring|mentorship|requests|until|till?|for (?:now|the moment|a)|mentees|it\\b|them\\b|while|over|during|in|this)|!|\\.)`,
    `${OFFER}(?: [\\w']+){0,4}? (?:is|are|has been|have been) (?:now |currently |temporarily ){0,2}(?:suspended|paused|stopped|on hold|on pause|on ice|shut|frozen|halted|withdrawn|shelved|parked|discontinued)${FOR_NOW}`,
    `(?<=^|[.!:;] )(?:paused|on pause|on hold|suspended|shut|on hiatus|on sabbatical)${FOR_NOW}`,
    `i(?:'ve| have) (?:had to )?(?:stepped?|step) (?:back|away|down)(?: from (?:this|mentoring|mentorship|it))?(?= for (?:now|a (?:while|bit))| until| till| from (?:this|mentoring))`,
    `(?:it|this|the offer|this offer) is withdrawn`,
    `(?:setting|putting|laying|put|laid|set) (?:my |the )?(?:mentoring|offer|office hours) (?:down|aside|away|on ice)(?= for|[.,;!]|$)|pull(?:ed|ing)? down the shutters`,
    `mentoring: (?:down|off|no|none|suspended|paused)(?=[.,;!( ]|$)`,
  ),
  closed(
    "nobody-new",
    "nobody new",
    "(?:can't|cannot|not|won't) (?:be )?(?:take|taking) (?:on )?any(?:one|body)(?: (?:on|else|new|more)){0,2}(?= (?:till?|until|before|at (?:the moment|present)|right now|for now|this (?:year|term|season|spring|summer|autumn|winter|round|cycle|month))\\b|(?<=(?:on|else|new|more))[.,;!]|(?<=(?:on|else|new|more))$)",
    `(?:not|don't|dont|doesn't|can't|cannot|won't|isn't|no longer) (?:currently |be |now )?${ACCEPT} (?:on |in )?(?:any )?(?:new |more )?(?:mentees?|requests?|people|persons?|anyone|mentoring|applications)(?! (?:who|outside|from|without|in\\b|on\\b|to the|at the (?:office|lab|ward|clinic)))`,
    `(?:taking|accepting|take|accept) no (?:new |more )?(?:${COMERS}|${REQUESTS})(?= (?:at|until|till|before|for|this|right|now|just)\\b|[.,;!]|$)`,
    `no mentoring (?:until|till|before|for now|for the moment|this)|until ${LATER} no mentoring`,
    "not mentoring (?:this|at the moment|right now|for now|until)",
    `i(?:'ve| have) (?:now |just )?(?:stopped|ceased|quit) (?:taking|accepting|mentoring)(?! (?:at|in|sugar|pills))`,
    `no new (?:${COMERS}|${REQUESTS}|calls|sessions|starts)(?: please)?(?= (?:at|until|till?|before|for|this|right|now)\\b|[.,;!]|$)`,
    "(?:currently|presently) (?:not |un)available(?= for (?:mentoring|new|requests)|[.,;!]|$)",
  ),
  closed(
    "later",
    "(?:until|when) i reopen",
    `hold off (?:asking|applying|writing|messaging)`,
    `(?:please )?(?:do not|don't|dont|no need to) (?:write|apply|message|ask|contact me|dm|get in touch|send (?:requests|anything))(?: me| to me)? (?:before|until|till) ${LATER}`,
    `(?:not|un) ?available (?:again )?(?:until|till|before) ${LATER}`,
    `(?:requests|applications|mentoring|books|list|intake|i|we)(?:'ll| will)? (?:re-?opens?|resumes?|start again|take (?:requests|mentees|people) again|be back) (?:in|from|on|after|at) ${LATER}`,
    `(?:available|open|free|mentoring) again (?:only )?(?:from|in|after|as of) ${LATER}`,
  ),
];
