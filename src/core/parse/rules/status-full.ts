/** No place is free: told of the places, of the list, of those already found, or of a limit. */
import type { Rule } from "../rule.ts";
import {
  BE,
  COMERS,
  END,
  FOR,
  GONE,
  KIND,
  LATER,
  MONTH,
  NUMBER,
  PLACES,
  SUPPOSED,
  told,
} from "./status-words.ts";

const WEIGHT = 6.4;
/** What is full where a mentor has no time left. */
const DIARY =
  "(?:diary|calendar|list|books?|schedule|roster|docket|dance card|plate|cup|hands|quota|card|slots?|intake|cohort|circle|group|round)";
const MORE =
  "(?:any ?(?:one|body)(?: else| new| more)?|any more|more people|another(?: one| person| mentee)?)";

const full = (id: string, ...wordings: string[]) => told(`full.${id}`, "full", WEIGHT, SUPPOSED, wordings);

export const statusFullRules: readonly Rule[] = [
  full(
    "said",
    "(?<=(?:^|: ?|, |[.!] )(?:now |currently |sorry,? )?)full(?: now| again)?(?=[.,;!]|$)",
    "(?<!\\b(?:first|second|third|one|that) \\w+ |\\b(?:mornings|evenings|afternoons|nights|weekends|days|weeks|hands|classes|wards|trains|shelves) )(?:i'?m|i am|that's me|we are|we're|currently|now|fully|all|completely|is|are|diary|slots?|list) (?:full(?! (?:of|time|stack|for \\w+ but|service|remote|length|on|member))|booked(?: up| out| solid)?)(?= |[.,;:!)]|$)",
    "full (?:until|till|til|up|for now|at the moment|right now|for (?:this|the))(?! \\w+ but)",
    `full with (?:${NUMBER})`,
    `(?:my |our )?${DIARY} (?:is|are) (?:now |already |currently |all )*full(?! (?:for \\w+ but|of|time))`,
    "(?:fully|all|completely) (?:committed|subscribed|occupied|allocated|taken)(?= (?:until|till|til|through|for|to)\\b|[.,;!]|$)",
    "booked (?:solid|up|out)(?= (?:until|till|til|through|for)\\b|[.,;!]|$)",
    "(?:fully |over-?)subscribed",
  ),
  full(
    "taken",
    `(?:both|all|every|each)(?: (?:one )?(?:of )?(?:my|the|our|them|these|${NUMBER})){0,4} ${KIND}(?:${PLACES}${FOR} )?${BE}(?:${GONE}|busy|went)(?![\\w-])(?!,? (?:but|\\d|one|two|three))`,
    `(?<!\\b(?:${NUMBER}|half|some|most|many|few) (?:of (?:my |the |our )?)?(?:${KIND}))${PLACES}(?::| are| have| were| is| all) ${BE}${GONE}(?![\\w-])(?!,? (?:but|\\d|one|two|three))`,
    `(?:${NUMBER}) of (?:my |the |our )?(?:${NUMBER}) ${BE}(?:taken|filled|gone) and the rest`,
    `(?<all>${NUMBER}) (?:of|/) \\k<all> (?:full|taken|filled|gone)`,
    `(?:the|that|this|my) (?:only |one |single )?${PLACES}(?: i had| i have)?${FOR} (?:is |has ){1,2}(?:now |been |already |just ){0,3}${GONE}(?![\\w-])`,
    `${PLACES} (?:for|in) (?:[\\w']+ )?${MONTH} ${BE}${GONE}`,
    `this (?:year|term|season|cycle|round|winter|summer|month|week|quarter)'s(?: (?:${NUMBER}|place|seat|film|person))? (?:is|are) (?:now |already |both |all ){0,2}(?:${GONE}|chosen|picked)`,
    "(?:is|are) (?:occupied|spoken for) (?:until|till|for)",
    "(?:edit|update) ?\\d?:? ?(?:all |now )?gone\\b",
    "(?<=(?:^|[.!:] )(?:all |now |already )?)(?:taken|filled|sold out|spoken for|full up)(?= (?:until|till|for now|already|now)|[.!,;]|:(?! ?\\d)|$)",
    `some(?:body|one)(?: else)? (?:already )?(?:has|took|is in|sits in|has taken|has got) (?:the|my|that) ${PLACES}(?: already| now)?`,
  ),
  full(
    "none-left",
    `no (?:more )?${KIND}(?:(?!place (?:in|for|to)|(?:vacanc(?:y|ies)|openings?|positions?) (?:in|at) (?:my|our|the))${PLACES}|availability|bandwidth|capacity|room|space) (?:left|available|open|free|at (?:the moment|present)|right now|for now|remaining|for (?:1:1|mentoring|new|anyone)|(?:un)?til|before|this|in)`,
    `(?<!\\b(?:and|or|have) )no (?:more )?(?:room|capacity|availability|bandwidth)(?=[.,;!]|$)`,
    `(?:nothing|none) (?:is |are )?(?:free|open|available|left)(?= (?:until|till|til|before|now|this|at the)|[.,;!]|$)`,
    `next (?:opening|place|slot|spot): none`,
    `(?:the |my )?next (?:free |open |available )?(?:${PLACES}|one) (?:is |comes |opens |will be |becomes ){1,2}(?:up |free |open |available )?(?:only )?(?:in|from|not before|after) ${LATER}`,
    `(?:mentees?|places?|spots?|slots?|seats?|mentoring|status|availability)\\??: ?(?:full|none|all (?:gone|taken)|0(?: of ${NUMBER}|/\\d+)?|no)(?= |[.,;!(]|$)`,
    `(?:ran|run|am|we're|i'm) out of (?:${PLACES}|room|space|hours)`,
  ),
  full(
    "queue",
    "(?<!and an? |\\b(?:our own|hospital|clinic|nhs|hse|surgery|public|patient|school|practice's?) )(?:waiting|wait|reserve|standby)[- ]?list(?! of names)",
    "(?:add (?:yourself to|your name to)|join|add you to) the (?:queue|list)",
    "there(?:'s| is) (?:now |already |currently )?(?:a list|(?:a |quite a )?queue)\\b",
  ),
  full(
    "found",
    `(?:mentees|people) (?:for [a-z ]{4,12} )?(?:are|have been|were) (?:now |already )?(?:chosen|selected|found|picked|in place)`,
    `i(?:'ve| have) (?:now |already |just )?found (?:all |both )?(?:my|the|this year's) (?:[\\w-]+ )?(?:${COMERS}|one|two|three|four|match)`,
    `(?:my|the|all|both) (?:${COMERS}|two|three|four|one) (?:are|is|have been|has been) (?:now |already |all ){0,2}(?:found|complete|matched|picked)`,
    `(?:i've got|i have|i've|got) (?:now |already )?(?:my (?:${NUMBER}|full (?:quota|number)|${COMERS})(?: ${COMERS})?(?= for (?:this|the|now|next)|[.,;!]|$)|all (?:the |my )(?:${COMERS}|${NUMBER}) i (?:can|could|need|want|have time))`,
    `(?:already|now) (?:matched|paired|working|committed) with (?:my )?(?:${NUMBER})(?: ${COMERS})?(?=[.,;!]|$| (?:for|until|this))`,
  ),
  full(
    "limit",
    "at (?:my (?:limit|maximum|max|ceiling)|(?:full |maximum )?capacity)",
    "(?:reached|hit|at) (?:my|our|the) (?:limit|maximum|max|cap|ceiling)(?: of \\w+)?",
    "(?:maxed out|stretched as it is|have my hands full)",
    `(?:my|our|the) (?:quota|limit|allocation|capacity|allowance)${FOR} (?:is|has|are) (?:now |been |already )*(?:used up|used|reached|exhausted|met|spent|gone|filled)${END}`,
    `(?:can't|cannot|can not|couldn't|unable to) (?:fit|squeeze|add|accommodate|manage|host)(?: in)? ${MORE}`,
  ),
];
