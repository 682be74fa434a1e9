/** How many mentees the author takes in all. */
import { NUMBER, readNumber } from "../numbers.ts";
import { after, before, group, type Reading, type Rule, rule, whole } from "../rule.ts";

const PLACE =
  "(?:mentees?|mentee (?:spots?|places?|slots?)|mentoring (?:places?|spots?|slots?)|places?|spots?|slots?|seats?|chairs?|stools?|openings?|spaces?|vacancies)";
/** What can be counted after "take" and is nobody: time, talk and things. */
export const THING =
  "(?:videos?|modules?|documents?|recordings?|pieces?|cases?|chapters?|problems?|sentences?|tickets?|hours?|hrs|minutes?|mins?|seconds?|days?|weeks?|weekends?|months?|years?|yrs?|decades?|evenings?|mornings?|afternoons?|nights?|sundays?|times?|calls?|sessions?|chats?|meetings?|conversations?|talks?|questions?|things?|steps?|breaks?|topics?|lines?|pages?|words?|points?|coffees?|stops?|cvs?|resumes?|emails?|messages?|exams?|papers?|posts?|jobs?|roles?|teams?|companies|firms?|projects?|countries|kids|children|buildings?|sides?|ways?|look|goes|shots?|tries|walks?|courses?|requests?|applications?|books?|parts?|areas?|drafts?|emotions|thirds?(?! (?:or|and|to) |[ -]years?)|quarters of|percent|of (?:the|these|those|them|my)|or three things)";
/** A number or a range of them; `count` is its lower end. */
export const NUMBERED = `(?<count>${NUMBER})(?:\\s*\\(\\d{1,2}\\))?(?:\\s*(?:or|to|-|, maybe)\\s*(?:${NUMBER}))?`;
export const ONLY =
  "(?:on |up to |only |just |exactly |at most |about |(?:no|not) more than |a maximum of |max |maximum |another |maybe |perhaps |around |roughly |all ){0,3}";
const ADJECTIVE =
  "(?:more |new |free |open |available |extra |remaining |final |last |empty |vacant |spare |unfilled |mentoring |mentee |mentorship |1:1 |\\d+[- ]min(?:ute)? |1-on-1 |one-to-one |lunchtime |evening )";

/** Reading of a number of people, with the words that say it. */
export function counted(match: RegExpExecArray, weight: number): Reading | undefined {
  const value = readNumber(match.groups?.count ?? "");
  if (value === undefined || value < 1 || value > 500) return undefined;
  return group(match, "said", value, weight) ?? whole(match, value, weight);
}

/** Verbs that are done with many things: only people count after them. */
const LOOSE =
  /^(?:i'd |i'll |to |and |only |then )?(?:\w+ ){0,2}?(?:sit down|walk|work|meet|meeting|invites?|inviting|pair|pairing|pairs|talk|talking|see|seeing|look|be of|sounding|bring|persuade|write|welcome|welcomes|like|support(?:s|ing)?|offer|offering|follow|alongside|share|accompany|accompanying|opening)\b/i;
const PEOPLE =
  /\b(?:people|persons?|ppl|mentees?|folks|of you|asms|colleagues|grad(?:uate)?s?|juniors?|apprentices?|[a-z-]{2,}(?:ers?|ors?|ists?|ants?|ents?|ians?|ees?|men|women|woman)|cooks|buddies|nurses?|judges?|leads|heads|chefs|midwives|medics|cadets|interns|candidates?|fellows|guests?|ph\.?ds?|physios?)(?!\w)/i;

const COMERS = new RegExp(
  `^ (?:people|peeps|folks?|ppl|pax|person|members|persons|participants|of (?:you|us)|per (?:call|session|circle|group|round|cohort|evening|meeting|table)|\\w+ at a time|at (?:the table|one time)|(?:[a-z-]+ ){0,2}?${PEOPLE.source})`,
);
export const capacityRules: readonly Rule[] = [
  rule(
    "capacity.places",
    "capacity",
    "*",
    new RegExp(
      `(?<![\\w.,$£€-])(?<said>(?:${NUMBERED}|an?(?= (?:\\w+ )?(?:mentees?|mentoring|free|open)))\\s+${ADJECTIVE}{0,4}${PLACE}|(?<=^|[.;:!?] )mentoring (?:slot|place|spot|seat))\\b(?!\\s*(?:of (?:work|birth|interest)|on the (?:first|last|second|third|board|panel|committee)|at the table|\\(out of|left of|(?:are |have |already |now |been )*(?:gone|taken|filled)\\b[^.;]{0,12}(?:\\d|to go)))`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 16);
      if (
        /\bof (?:my |our |the )?$|\b(?:take|book|pick|grab|at|visited|between|my last|my past|my previous|my former|my first|person|each) $/.test(
          lead,
        )
      )
        return undefined;
      if (match.groups?.count === undefined)
        return (/mentees?|mentoring/i.test(match[0]) &&
          !/\b(?:be|being|am|i'm|was|as|become) $/.test(lead)) ||
          /^ (?:is )?(?:left|free|open|for|vacant|available)/.test(
            after(sentence, match.index + match[0].length, 8),
          )
          ? group(match, "said", 1, 2)
          : undefined;
      if (
        (/^(?:both|two) (?:seats?|spaces?)$/i.test(match[0]) || /\bchairs?$/i.test(match[0])) &&
        sentence.lower.trim().length > 14 &&
        !/\b(?:left|open|free|only|still|empty|vacant|circle|mentor\w*|(?:seats?|spaces?|chairs?) for (?:people|anyone|someone|those|folks?|mentees|\w+(?:ers|ors|ists|ants|ents|ians|ees|ates)))\b/.test(
          sentence.lower,
        )
      )
        return undefined;
      // "Two places are filled" tells what is gone, "one place left" what is free: the total goes first.
      const tail = after(sentence, match.index + match[0].length, 20);
      if (/^ (?:are |is |have been |already )*(?:filled|taken|gone)\b/.test(tail)) return counted(match, 1);
      const isRest = /\bthere(?:'s| is| are) (?:only |just |still |now )*$/.test(
        before(sentence, match.index, 24),
      );
      // "Max seven, three seats free": the total goes before what is left of it.
      if (/^ (?:are |is |still )*(?:free|left|open|available|empty|remain)/.test(tail))
        return counted(match, 1.8);
      return counted(match, isRest || /\b(?:seats?|chairs?)$/i.test(match[0]) ? 2 : 4);
    },
  ),
  rule(
    "capacity.of",
    "capacity",
    "of",
    new RegExp(
      `(?<![\\w.,$£€-])(?<said>(?:${NUMBER})(?:\\s+(?:free |open |mentoring ){0,2}${PLACE})?(?: (?:are |is )?(?:still )?(?:left|free|open|available|remain(?:s|ing)?|people|mentees))?\\s+(?:out )?of\\s+(?:my |our |the )?(?<count>${NUMBER})(?:\\s+(?:people|(?:mentoring |mentee |mentorship )?${PLACE}))?)\\b(?! (?:years|months|weeks|minutes|mins?\\b|hours?\\b|the|of|us|you|them|times)\\b)`,
      "dgi",
    ),
    (match, sentence) =>
      /\bplaces?|spots?|slots?|seats?|chairs?|spaces?|mentees?|left|free|open|remain/i.test(match[0]) ||
      /^ (?:left|free|open|still|are taken|is taken|taken|available|remain|gone|filled|have)/.test(
        after(sentence, match.index + match[0].length, 12),
      )
        ? counted(match, 6)
        : undefined,
  ),
  rule(
    "capacity.both",
    "capacity",
    "both all",
    new RegExp(
      `\\b(?:both|all (?<count>${NUMBER})) (?:of )?(?:my |our |the |this \\w+'s )?(?:mentee |mentoring )?${PLACE}\\b`,
      "dgi",
    ),
    (match) => (match.groups?.count === undefined ? whole(match, 2, 3) : counted(match, 5)),
  ),
  rule(
    "capacity.take",
    "capacity",
    "*",
    new RegExp(
      `\\b(?:(?:can|could|will|would|i'll|i'd|to|i|she|he|gladly|be|happy to|glad to|like to|and|only|then) (?:again |also |still |now |probably |really ){0,2}(?:take(?: on| in)?|carry|mentor|support|guide|coach|accept|sit with|accompany|host|adopt|pick|choose|gather|help|do|have)|taking(?: on)?|take on|mentoring|accompanying|leg up to|hand to|supporting|accepting|(?:room|spaces?|time|capacity|spots?|places?|slots?|openings?|seats?|nobody|somebody|ear|mentor)(?: (?:on|at|in|round|left|free|here|this)(?: [a-z]+){0,2})? for|have (?:a )?(?:trainee|mentee)|looking for|seeking|open to|offer(?:ing)?|follow|alongside|share with|accompany(?:ing)?(?: to)?|accepts?|opening [\\w ]{3,20} to|walk (?:[\\w ]{0,20}with|beside)|sit down with|work with|(?:meet|talk|pairs?|pairing|talking)(?: up)?(?: with)?|invit(?:e|es|ing)|see(?:ing)?|of use to|(?:sounding board|ear) (?:for|to)|persuade|welcomes?|act as mentor to|want to help|help(?:ing)?|picking|choosing) ${ONLY}(?<said>${NUMBERED}(?! ${THING}\\b| (?!per |a |each |every )[a-z-]+ ${THING}\\b|,000|\\d|%|:|/| ?[ap]m\\b|k\\b)(?: (?:more )?(?:of you|(?!(?:for|who|with|in|at|and|or|to|on|from|per|this|a|max|only|right|now|each|years?|of|if|is|as|that|than)\\b)[\\w'-]+(?: (?!(?:for|who|with|in|at|and|or|to|on|from|per|this|a|max|only|right|now|each|of|if|is|as|that|than)\\b)[\\w'-]+){0,3}))?)(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 30);
      if (
        /\b(?:i've|i have|we have|who|had|she|he|ago i|years i|years) (?:also )?$/.test(lead) &&
        !/^(?:room|space|time|capacity|spot|place|slot|(?:invite|welcome|pair)s\b)/i.test(match[0])
      )
        return undefined;
      const said = match.groups?.said ?? "";
      if (
        /^(?:a couple of|one or two|one|two|three)$/i.test(said) &&
        !/\b(?:tak|room|space|places?|spots?|slots?|accept|host|do|pick|choose|capacity|opening|seats?|fit)/i.test(
          match[0],
        )
      )
        return undefined;
      if (
        /\b(?:do|have)\b/i.test(match[0].slice(0, 12)) &&
        !/\b(?:people|persons?|peeps|folks|mentees?|of you|students?|trainees?|at a time)\b/i.test(
          match[0],
        ) &&
        !(/\bto have /i.test(match[0]) && PEOPLE.test(said))
      )
        return undefined;
      if (/^one another/i.test(said)) return undefined;
      if (LOOSE.test(match[0]) && !PEOPLE.test(said)) return undefined;
      return counted(match, 3);
    },
  ),
  rule(
    "capacity.at-a-time",
    "capacity",
    "time only once most max maximum you per us u",
    new RegExp(
      `(?<![\\w.,$£€-])(?<said>${NUMBERED}\\s+(?!${THING}\\b)(?:(?!(?:for|who|with|of|in|at|and|or|to)\\b)[\\w'-]+ ){0,3}(?:at a time|at the same time|at (?:any )?one time|at once|at the most|at most|max(?:imum)?\\b|only\\b|of (?:you|us|u)\\b(?! (?:came|come|asked|wrote|have|were|did|decide|know|said|sent|who))|(?:per|in one) (?:session|cohort|round|circle|group|batch|\\w+day)))`,
      "dgi",
    ),
    (match, sentence) => {
      if (
        new RegExp(`\\b${THING}\\b`, "i").test(
          match[0].replace(/ (?:per \w+|at a time|at (?:any )?one time)$/i, ""),
        )
      )
        return undefined;
      if (/^one or (?:ten|twenty|a dozen|\d\d)\b/i.test(match[0])) return undefined;
      if (/^(?:one|some|most) of (?:you|us|u)$|thousand|hundred/i.test(match[0])) return undefined;
      if (/^one (?!or )[\w' -]+ at a time$/i.test(match[0]) && !PEOPLE.test(match[0])) return undefined;
      if (
        /\bof us$/i.test(match[0]) &&
        !/^ (?:max|at most|round|around)|^,/.test(after(sentence, match.index + match[0].length, 8))
      )
        return undefined;
      if (
        /\bonly$/i.test(match[0]) &&
        !/\b(?:people|persons?|mentees?|members|students?|juniors?|trainees?|partner|physios)\b/i.test(
          match[0],
        )
      )
        return undefined;
      return /\b(?:all|both|between|are|maybe|perhaps|each|the) $/.test(before(sentence, match.index, 10))
        ? undefined
        : counted(match, 3);
    },
  ),
  rule(
    "capacity.circle",
    "capacity",
    "*",
    new RegExp(
      `\\b(?:(?:groups?|circles?|cohorts?|batch(?:es)?|limited|limit|capped|table|supper|class of)(?: is| of| to| for|,|:)* (?:small, )?(?:at (?:most )?|to |max(?:imum)? |up to |only |around |about |roughly )?|(?:max(?:imum|\\.)?(?: of)?|up to|at most|(?:no|not) more than) )(?<said>(?<count>${NUMBER})(?:\\s?(?:-|to)\\s?${NUMBER})?)(?= (?:people|person|peeps|ppl|pax|folk|women|men\\b|(?:in|at|on|every|each|once|round)\\b|folks|members|persons|participants|of (?:you|us)|per (?:call|session|circle|group|round|cohort|evening|meeting|table)|[a-z]{3,16} (?:newbies|at a time)|(?:[a-z-]{3,16} ){0,2}[a-z]{3,16}s\\b|at most|max|on|over)|\\b(?= or|[.,;)]|$))`,
      "dgi",
    ),
    (match, sentence) => {
      // "Group 2" is a name.
      if (/^(?:groups?|batch|cohort) \d/i.test(match[0])) return undefined;
      // "In groups of two or three" tells how many talk at once, not how many are taken.
      if (
        /\bin $/.test(before(sentence, match.index, 4)) &&
        /^ or /.test(after(sentence, match.index + match[0].length, 4))
      )
        return undefined;
      // "I spent four years with a group of ten": over.
      if (/\b(?:spent|worked|was|were) (?:[\w']+ ){0,9}$/i.test(before(sentence, match.index, 60)))
        return undefined;
      if (
        new RegExp(`^ (?:[a-z-]+ )?${THING}\\b`, "i").test(after(sentence, match.index + match[0].length, 20))
      )
        return undefined;
      if (
        /^(?:up to|max|at most|no more)/i.test(match[0]) &&
        !COMERS.test(after(sentence, match.index + match[0].length, 32)) &&
        !(/^max/i.test(match[0]) && /^(?:,|$)/.test(after(sentence, match.index + match[0].length, 1)))
      )
        return undefined;
      return /\b(?:leads?|led|leading|manag(?:e|es|ed|ing)|runs?|ran|heads?|headed|supervis(?:e|es|ed)|built|oversees?|joined|in a|part of a) (?:an? |the )?$/.test(
        before(sentence, match.index, 14),
      ) && !/\b(?:circle|cycle|cohort|mentor\w*)\b/.test(sentence.lower.replace(match[0].toLowerCase(), ""))
        ? undefined
        : counted(match, /^(?:group|circle|cohort|batch|class|limit|capped)/i.test(match[0]) ? 5 : 2);
    },
  ),
  rule(
    "capacity.fragment",
    "capacity",
    "*",
    /(?:^|[:,.]\s|\(|\b(?:with|for|about|now) )(?:just |only |max |up to |at most )?(?<said>(?<count>one|two|three|four|five|six|seven|eight|ten|twelve|\d{1,2})(?: or \d{1,2})? (?:(?!per )[a-z-]{3,15} ){0,2}?(?:people|person|persons|pple|ppl|pax|pair|mentees?|peeps|colleagues|advisor|adviser|nurse|lawyer|engineer|trainee|analyst|students|ph\.?ds|candidates))(?=,|\.|$|:| ?\)| (?:this|each(?! \w+day)|together|max|total|only|\/|who\b|(?:a|each|every) (?:month|year|quarter|term)|per (?:half-?year|year|term|season|cycle|quarter|month)|for))/dgi,
    (match, sentence) =>
      /\b(?:in|from|at|company|team|of|served,?) $/.test(before(sentence, match.index, 8)) ||
      /^\(\d\d/.test(match[0])
        ? undefined
        : // What is taken in a year or a quarter is the total, whatever is left of it.
          counted(
            match,
            /^ (?:a |per |each |every |this |\/)/.test(after(sentence, match.index + match[0].length, 8))
              ? 5
              : 2,
          ),
  ),
  rule(
    "capacity.label",
    "capacity",
    "*",
    new RegExp(
      `^(?:places?|spots?|slots?|spaces?|capacity|mentees|seats|chairs|takes|taking|group(?: size)?|(?:number|no\\.?) of (?:people|persons|mentees|participants|places|seats|spots|slots)|how many|max(?:imum)?(?: number| mentees| people)?|open|limit|vacancies|kuota|(?:mentees|people|how many|number) at a time|plazas|cupos|plätze|places disponibles)(?: available| open)?\\s*(?::|- |=)\\s*(?:\\d/)?(?<said>(?<count>${NUMBER}))(?![\\w]| of| (?:left|remaining|free|open|available) (?:out )?of| (?:gone|taken|filled)| \\w+ \\(out of)|^(?:max(?:imum)?\\.?|up to|at most) (?<most>${NUMBER})(?=[.!;]|$)|(?<=[;,.] |\\()(?:max(?:imum)?\\.?|up to|at most) (?<many>${NUMBER})(?=, first come|,? first[- ]come)|\\bout of (?<all>${NUMBER})\\)|(?<=[;,(] |\\()max(?:imum)?\\.? (?<top>${NUMBER})(?=[.;)]|$)|(?:(?<=^|[.!] )first (?<first>${NUMBER})(?=[.!]|$)|(?<=^|[.!,;:] |the )first (?<comers>${NUMBER})(?= (?:people|replies|takers|comers|who|to (?:write|comment|reply|message|ask|answer|raise))))`,
      "dgi",
    ),
    (match) => {
      const { count, most, many, all, top, first, comers } = match.groups ?? {};
      const value = readNumber(count ?? most ?? many ?? all ?? top ?? first ?? comers ?? "");
      return value === undefined || value < 1 || value > 500
        ? undefined
        : (group(match, "said", value, 5) ?? whole(match, value, 5));
    },
  ),
];
