/** How many mentees the author takes in all. */
import { NUMBER, readNumber } from "../numbers.ts";
import { after, before, group, type Reading, type Rule, rule, whole } from "../rule.ts";

const PLACE =
  "(?:mentees?|mentee (?:spots?|places?|slots?)|mentoring (?:places?|spots?|slots?)|places?|spots?|slots?|seats?|openings?|spaces?|vacancies)";
const PERSON =
  "(?:people|persons?|individuals?|members?|mentees?|juniors?|students?|trainees?|graduates?|grads|colleagues|professionals|candidates|nurses|doctors|engineers?|lawyers?|solicitors?|attorneys|analysts?|accountants?|auditors?|teachers?|designers?|developers?|managers?|officers?|planners?|founders?|advisors?|advisers?|interns?|architects?|researchers?|scientists?|women|newcomers?|pairs?|technicians?|pharmacists?|associates?|midwives|apprentices?)";
const FILL = "(?:(?!(?:for|who|with|of|in|at|and|or|to)\\b)[\\w'-]+ ){0,3}";
const COUNT = `(?<count>${NUMBER}|a|an)(?:\\s*\\(\\d{1,2}\\))?(?:\\s*(?:or|to|-)\\s*(?:${NUMBER}))?`;

function counted(match: RegExpExecArray, weight: number): Reading | undefined {
  const value = readNumber((match.groups?.count ?? "").replace(/^an?$/i, "one"));
  if (value === undefined || value < 1 || value > 500) return undefined;
  return group(match, "said", value, weight) ?? whole(match, value, weight);
}

export const capacityRules: readonly Rule[] = [
  rule(
    "capacity.places",
    "capacity",
    "mentee mentees place places spot spots slot slots seat seats opening openings space spaces vacancies",
    new RegExp(
      `(?<![\\w.,$£€-])(?<said>${COUNT}\\s+(?:more |new |free |open |available |extra |remaining |final |last |mentoring |mentee |mentorship |1:1 |\\d+[- ]min(?:ute)? |1-on-1 |one-to-one ){0,4}${PLACE})\\b(?!\\s*(?:of (?:work|birth|interest)|left of))`,
      "dgi",
    ),
    (match, sentence) => {
      if (/\bof (?:my |our |the )?$/.test(before(sentence, match.index, 8))) return undefined;
      if (
        /^(?:a|an)\b/i.test(match[0]) &&
        !/\bmentees?|\bmentoring|left|free|open/i.test(
          match[0] + after(sentence, match.index + match[0].length, 12),
        )
      )
        return undefined;
      if (
        /^ (?:gone|taken|filled)/.test(after(sentence, match.index + match[0].length, 10)) &&
        /\d|\bto go\b/.test(after(sentence, match.index + match[0].length, 20))
      )
        return undefined;
      return counted(match, /\bseats?$/i.test(match[0]) ? 2 : 4);
    },
  ),
  rule(
    "capacity.of",
    "capacity",
    "of",
    new RegExp(
      `(?<![\\w.,$£€-])(?<said>(?:${NUMBER})(?:\\s+${PLACE})?(?: (?:left|free|open|available|remaining))?\\s+(?:out )?of\\s+(?:my |our |the )?(?<count>${NUMBER})(?:\\s+(?:mentoring |mentee |mentorship )?${PLACE})?)\\b(?! (?:years|months|weeks|minutes|the|people|of)\\b)`,
      "dgi",
    ),
    (match, sentence) =>
      /\bplaces?|spots?|slots?|seats?|mentees?|left|free|open/i.test(match[0]) ||
      /^ (?:left|free|open|still|are taken|is taken|taken|available|remain)/.test(
        after(sentence, match.index + match[0].length, 12),
      )
        ? counted(match, 6)
        : undefined,
  ),
  rule(
    "capacity.both",
    "capacity",
    "both",
    new RegExp(`\\bboth (?:of )?(?:my |our |the )?(?:mentee |mentoring )?${PLACE}\\b`, "dgi"),
    (match) => whole(match, 2, 3),
  ),
  rule(
    "capacity.take",
    "capacity",
    "leg hand take taking mentor mentoring support guide room space with help accept accepting looking coach have sit host accompany capacity time supporting adopt",
    new RegExp(
      `\\b(?:take(?: on| in)?|taking(?: on)?|mentor|mentoring|support|supporting|guide|leg up to|hand to|coach|accept|accepting|room for|space for|time for|capacity for|have (?:a )?(?:trainee|mentee)|sit with|accompany|host|looking for|adopt|walk [\\w ]{0,20}with|act as mentor to|be (?:a )?mentor for)\\s+(?:on |up to |only |just |at most |about |no more than |a maximum of |max |another |maybe |perhaps |around ){0,4}(?<said>${COUNT}\\s+(?:more\\s+)?${FILL}${PERSON})\\b`,
      "dgi",
    ),
    (match, sentence) => {
      if (
        /^(?:a|an)$/i.test(match.groups?.count ?? "") ||
        /\b(?:i've|have|i|we|who|had|she|he) (?:mentored|helped|guided) $/.test(
          before(sentence, match.index, 20),
        )
      )
        return undefined;
      return counted(match, 3);
    },
  ),
  rule(
    "capacity.take-bare",
    "capacity",
    "leg hand take taking mentor accept accepting room at space",
    new RegExp(
      `\\b(?:take(?: on)?|taking(?: on)?|accept|accepting|mentor|room for|space for)\\s+(?:up to |only |just |at most |no more than |max ){0,4}(?<said>${COUNT})(?=\\s*(?:at a time|at once|per (?:year|term|quarter|cohort|round)|a year|each year|this (?:year|term|spring|autumn|fall|summer|winter|quarter)|only|max|right now|for now|[.,;!)]|$))`,
      "dgi",
    ),
    (match) => (/^(?:a|an)$/i.test(match.groups?.count ?? "") ? undefined : counted(match, 3)),
  ),
  rule(
    "capacity.at-a-time",
    "capacity",
    "time only once most max maximum you per",
    new RegExp(
      `(?<![\\w.,$£€-])(?<said>${COUNT}\\s+${FILL}(?:${PERSON}\\s+)?(?:at a time|at once|at the most|at most|max(?:imum)?\\b|only\\b|of you\\b|per (?:session|cohort|round|circle|group)))`,
      "dgi",
    ),
    (match, sentence) => {
      if (
        /^(?:a|an)$/i.test(match.groups?.count ?? "") ||
        /\b(?:years?|yrs|minutes?|mins?|hours?|days?|weeks?|months?|sessions?|calls?|questions?|lines?|day|topics?)\b/i.test(
          match[0].replace(/ per session$/i, ""),
        )
      )
        return undefined;
      if (/^one of you$/i.test(match[0])) return undefined;
      if (/\bonly$/i.test(match[0]) && !new RegExp(`\\b${PERSON}\\b`, "i").test(match[0])) return undefined;
      return /\b(?:all|both|between) $/.test(before(sentence, match.index, 10))
        ? undefined
        : counted(match, 3);
    },
  ),
  rule(
    "capacity.one-person",
    "capacity",
    "one two three with people circle group limited small persons limit cohort",
    /\b(?:with (?<said>(?<count>one|two|three) (?:person|people) who)|(?:group|circle|cohort|limited|limit)s?(?: is| of| to|,|:)* (?:small, )?(?:at |to )?(?<many>\d{1,2}|three|four|five|six|seven|eight|nine|ten|twelve)(?: (?:people|members|persons|places|at most|max)|\b(?= or|[.,;)]|$))|(?<lead>small group, )(?<few>\d{1,2}) people)/dgi,
    (match) => {
      const value = readNumber(match.groups?.count ?? match.groups?.many ?? match.groups?.few ?? "");
      return value === undefined ? undefined : whole(match, value, 2);
    },
  ),
  rule(
    "capacity.last",
    "capacity",
    "last final one",
    /\b(?:last|final|only one|just one|one last) (?:mentoring |mentee |free |open )?(?:place|spot|slot|seat|opening|space)\b(?! (?:on|in) (?:the|a) (?:list|row))/dgi,
    (match) => whole(match, 1, 2),
  ),
  rule(
    "capacity.fragment",
    "capacity",
    "people mentees persons colleagues advisor adviser person nurse lawyer engineer mentee trainee analyst",
    /(?:^|[:,]\s)(?<said>(?<count>one|two|three|four|five|\d) (?:young |junior |newly qualified |early-career )?(?:people|mentees|persons|colleagues|advisor|adviser|person|nurse|lawyer|engineer|mentee|trainee|analyst))(?=,|\.|$| (?:this|per|each|max|total|only))/dgi,
    (match) => counted(match, 2),
  ),
  rule(
    "capacity.label",
    "capacity",
    "places spots slots capacity mentees seats place slot spot",
    new RegExp(
      `^(?:places?|spots?|slots?|capacity|mentees|seats)(?: available| open)?\\s*:\\s*(?<said>(?<count>${NUMBER}))`,
      "dgi",
    ),
    (match) => counted(match, 4),
  ),
];
