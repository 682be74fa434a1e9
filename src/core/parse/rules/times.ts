/** Parts of the day and week that suit the author. */
import type { TimeOfWeek } from "../../offer.ts";
import { after, before, type Rule, rule, whole } from "../rule.ts";
import { isMeetingDay } from "./meeting-day.ts";

const GREETING_BEFORE = /(?:^|[.!•,"]\s*|\b)(?:good|guten|happy|lovely|fine)\s+$/;
const ONE_DAY_BEFORE =
  /\b(?:this|last|next|tomorrow|yesterday|all|the same|every single|spent the|one|that|the|on a|rsvp by|by|until|till|til|before|due|since|closes?|deadline|starting|next week,?|from|at|alone at|up at|good|mid)\s+$/;
const STORY_AFTER =
  /^\s*(?:all\b|dread|scaries|everyone|everybody|folks|team|great|colleagues|to all|dear|ladies|job\b|i (?:woke|got|was|sat|met)|of my|shift|person\b|owl|routine|pages|coffee|school|classes|duty|work\b|before my (?:exams?|interview|wedding|finals|defen[cs]e|own)|people\b|staff\b|crews?\b|in the (?:19|20)|i )/;

/** "On nights", "keeps you up at night": shifts and sleep, no time to meet. */
const NIGHT_WORK =
  /\b(?:(?:on|from) (?:shift|duty|call) (?:most|many)|all|day and|days and|late last|at first|first|opening|good|at|on|off|off the|doing|do|working|work|worked|of|the kit, the|days,|and|before|those|her|his|their|long|sleepless|hiding|the|running|a|some|or) $/;

const PARTS: Readonly<Record<string, TimeOfWeek>> = {
  morning: "mornings",
  mornings: "mornings",
  breakfast: "mornings",
  breakfasts: "mornings",
  am: "mornings",
  lunch: "lunchtime",
  lunches: "lunchtime",
  lunchtime: "lunchtime",
  lunchtimes: "lunchtime",
  forenoon: "mornings",
  forenoons: "mornings",
  midday: "lunchtime",
  noon: "lunchtime",
  afternoon: "afternoons",
  afternoons: "afternoons",
  arvo: "afternoons",
  arvos: "afternoons",
  evening: "evenings",
  evenings: "evenings",
  night: "evenings",
  nights: "evenings",
  eve: "evenings",
  eves: "evenings",
  nite: "evenings",
  nites: "evenings",
  aft: "afternoons",
  afts: "afternoons",
  evngs: "evenings",
};
/** Nights that are free, and not a shift. */
const FREE_NIGHT =
  /(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|\b(?:most|any|some|week|school|every|late|early|at|in the|two|one|of an?|\d|or|and|evenings?,|weekdays?|weekend|free|available)|[&:,(/]|^)[ -]?$/;
const SINGLE = new Set(["morning", "afternoon", "evening", "night", "nite", "eve"]);

/** Contact at any hour is not a meeting at any hour. */
const CONTACT = /\b(?:reach out|(?:message|dm|contact|ping|text|call|e-?mail|write)(?: to)?(?: me)?),? $/;
/** "In a weekend", "I volunteer on Sundays": a length of time, and one that is spoken for. */
const SPOKEN_FOR =
  /\b(?:in (?:less than )?an? |i (?:fast|fish|volunteer|dance|teach|work|coach|referee|sing|sail)(?: [a-z]+)?(?: on| in)?(?: the| most)? )$/;

export const timesRules: readonly Rule[] = [
  rule(
    "times.part",
    "times",
    "*",
    /\b(?<part>mornings?|breakfasts?|lunch(?=[- ]?(?:hours?|times?|breaks?)\b)|lunch(?:es)?(?:times?)?|midday|noon|forenoons?|afternoons?|arvos?|evenings?|evngs|nights?|nites?|eves?|(?<=(?:any|most|every|weekday|weekend|mon|tues?|wed|thurs?|fri|sat|sun|days?) )afts?)\b/dgi,
    (match, sentence) => {
      const word = (match.groups?.part ?? "").toLowerCase();
      const part = PARTS[word];
      if (!part) return undefined;
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + word.length, 24);
      if (SPOKEN_FOR.test(lead)) return undefined;
      // "It will save your evenings", "in the morning meeting": no time to meet.
      if (/\byour $/.test(lead) && word.endsWith("s")) return undefined;
      if (/\bthe $/.test(lead) && /^ (?:meeting|stand-?up|rush|news)\b/.test(tail)) return undefined;
      if (
        GREETING_BEFORE.test(lead) ||
        (STORY_AFTER.test(tail) && !/\b(?:some|any|most|every) $/.test(lead)) ||
        /s' $/.test(lead) ||
        (/\b(?:free|the|company|my|team|packed|learning) $/.test(lead) &&
          part === "lunchtime" &&
          !/^[- ]?(?:hour|break)/.test(tail))
      )
        return undefined;
      if (match.index === 0 && /^\s*(?:[a-z]+)?[,.!]/.test(tail) && SINGLE.has(word)) return undefined;
      if (
        SINGLE.has(word) &&
        ONE_DAY_BEFORE.test(lead) &&
        !/^ (?:an?|each|every|per|in the|in a) (?:week|month|fortnight|quarter|season|term|year)/.test(
          tail,
        ) &&
        !/\bin the $|\bevery $|\bof an $/.test(lead)
      )
        return undefined;
      if (part === "lunchtime" && /\b(?:by|before|after|until|till|to|between \w{1,12} and) $/.test(lead))
        return undefined;
      if (word.startsWith("ni") && (NIGHT_WORK.test(lead) || !FREE_NIGHT.test(lead))) return undefined;
      // "Expect an answer in the mornings".
      if (/\b(?:answers?|repl(?:y|ies)|responses?|respond|hear back)[^.;,]{0,12}$/.test(lead))
        return undefined;
      // "At three in the morning" tells how bad it gets.
      if (/\b(?:one|two|three|four|five|[1-5])(?: ?[ap]m)? in the $/.test(lead)) return undefined;
      if (/\basked at $|\bhad for $|\bate $|\bfor $/.test(lead) && part === "lunchtime") return undefined;
      return whole(match, part);
    },
  ),
  rule(
    "times.weekdays",
    "times",
    "*",
    /\b(?:weekdays?|wk-?days?|workdays|business days|(?:during|in) the (?:working )?week|mid-?week|working days|(?<!\bof (?:the |a |my |our )?)working day|(?:mon|tues?|weds?|wednes|thurs?|thu|fri)(?:days?)?(?<!thu)s?)\b(?!\.?com)/dgi,
    (match, sentence) =>
      isMeetingDay(
        match,
        before(sentence, match.index, 48),
        after(sentence, match.index + match[0].length, 14),
      )
        ? whole(match, "weekdays")
        : undefined,
  ),
  rule(
    "times.weekends",
    "times",
    "*",
    /\b(?:week-?ends?|week ends|wknds?|saturdays?|sundays?|(?<![\w@])sats?(?=\b(?: |,|\/|-|\+|\.|$))|suns?(?=\b(?: (?:morning|afternoon|evening|night|aft|arvo|nite|eve|am|pm)|,|\/|-|$)))\b/dgi,
    (match, sentence) => {
      if (/^suns?$|^sats?$/i.test(match[0]) && !/^[A-Z]|^(?:sat|sun)$/.test(match[0])) return undefined;
      if (
        /^sat$/i.test(match[0]) &&
        /\b(?:i|we|who|(?<!day |days |mon |tue |tues |wed |thu |fri )and|she|he|they) $/.test(
          before(sentence, match.index, 12),
        )
      )
        return undefined;
      return isMeetingDay(
        match,
        before(sentence, match.index, 30),
        after(sentence, match.index + match[0].length, 14),
      )
        ? whole(match, "weekends")
        : undefined;
    },
  ),
  rule(
    "times.flexible",
    "times",
    "*",
    /\b(?:(?:timings?|times?|hours?|schedule|calendar|availability)(?: is| are|:)?(?: (?:very|pretty|fairly|quite|totally))? flexible|flexible (?:on|about|with|as to)?\s?(?:the )?(?:times?|timing|schedule|hours|scheduling)|i(?:'m| am) (?:very |pretty |quite |fairly |totally )?flexible|anytime|any ?time (?:of (?:the )?(?:day|night)|(?:that )?works|is (?:ok|fine|good)|suits|that suits|you (?:like|want))|(?:any|every) hour of (?:the )?day|whenever (?:suits|works|it suits|is convenient|you(?:'re| are) free)|times? to suit you|at a time (?:that (?:suits|works)|of your choice)|(?:work|fit) around your (?:schedule|shifts|hours|timetable)|mutually convenient|at all hours|24\/7|whatever (?:time|day|hour)s? (?:suits|works|is (?:best|good))|(?:days|times|hours) (?:that|which) (?:suit|work for|fit) (?:you|your)|when(?:ever)? (?:i'm|i am|we're both|we are both|both of us are|my shifts?) (?:free|allow)|around my shifts|you (?:pick|choose|name|set) the (?:time|hour|day)|no (?:fixed|set) (?:times?|hours?|slots?)|(?:at )?any hour\b(?! of (?:work|sleep))|no matter the (?:hour|time)|whenever(?: you (?:like|want|can|have time)|(?=[.!;)]|,? *$))|flexible(?=$|[.,;)])|(?:day|morning) or ni(?:ght|te)|(?:times?|hours|schedule|calendar|diary|days|evenings) (?:is|are)(?: [a-z]+)? open|\d ?[ap]m included|any (?:day|evening|time) that suits|i can be flexible|i fit around you)\b/dgi,
    (match, sentence) =>
      /^(?:anytime|whenever$|(?:day|morning) or ni(?:ght|te))/i.test(match[0]) &&
      CONTACT.test(before(sentence, match.index, 16))
        ? undefined
        : whole(match, "flexible"),
  ),
];
