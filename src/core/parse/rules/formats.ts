/** Ways of meeting that the author offers. */
import { formatWords } from "../format-words.ts";
import { after, before, group, type Rule, rule, whole } from "../rule.ts";

/** A place of the author's, or one to go to; it is a way of meeting only beside words of meeting. */
const VENUE =
  "(?:office|studio|chambers|kitchen|table|desk|shop|store|workshop|lab|cafe|café|coffee shop|house|place|flat|library|canteen|school|club|pub|bar|depot|yard|barn|farm|garage|shed|garden|truck|van|cab|surgery|clinic|practice|gallery|museum|church|loft|hall|centre|center|station|mill|factory|bench|room|porch|veranda|terrace|hotel|lobby|harbour|staffroom|boardroom|hub|residence|home|class ?room|cafeteria|tavern|basement|dining room|balcony|conservatory|marina|pier|dock|campus|court ?house|training room|sports hall|food court|tea ?(?:garden|shop|stall|room)|dhaba|kopitiam|hawker cent(?:re|er)|mamak|warung|bistro|brasserie|beer garden|roastery|diner|laborator(?:y|io)|stall|park|market|forge|smithy|stables?|tap ?room|brewery|bakery|salon|vineyard|allotment|greenhouse|orchard|boat|gym|workbench|counter|window|plot|booth|stand|canal|beach|quay|sea ?front|court|rink|pool|track|ground|den|parlour|lounge|tent|cabin|hut|jetty|plant|mine|quarry|mosque|temple|parish)(?:'s)?(?: (?:table|door|desk|room|bench|bar))?";
const MEETING =
  /\b(?:where|place|venue|how|meet|meets|come|sit|see you|visit|drop|pop|swing|stop by|host|gather|welcome|chat|talk|converse|join|walk|kettle|bring|tea|coffee|hours?|mornings?|afternoons?|evenings?|nights?|noon|\w{3,6}days?|weekends?|\d{1,2}(?:[:.]\d\d)? ?[ap]m|zoom|teams|skype|webex|monthly|weekly|quarterly|at a time|half a day|is open|door|find me)\b/;
const OR_REMOTE =
  /^,? or (?:by |on |over |via |through )?(?:(?:tele)?phone|google meet|zoom|ms teams|teams|video|skype|facetime|discord|telegram|whats ?app|a (?:video )?call|online|remote(?:ly)?|virtual(?:ly)?)\b/;
/** So far before a number it may be said that one should text it. */
const TEXT_BEFORE = 60;

export const formatsRules: readonly Rule[] = [
  {
    id: "formats.words",
    field: "formats",
    triggers: ["*"],
    *find(sentence) {
      for (const word of formatWords(sentence)) yield word;
    },
  },
  rule(
    "formats.address",
    "formats",
    "@ dot",
    /(?<![\w.@+-])[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?| at (?=\w+ ?[[(]?dot))[\w-]{1,60}(?:\.[a-z]{2,12}|(?: ?[[(]dot[\])] ?| dot )[a-z]{2,12})/dgi,
    (match) => (match[0].includes("//") ? undefined : whole(match, "email", 0.5)),
  ),
  rule(
    "formats.venue",
    "formats",
    "*",
    new RegExp(
      `(?:\\b(?:at|in|to|round|by|into|under|beside|behind|along) (?:my|our|his|her|the|a) (?:(?!own |last |first |same |previous |next |end |old |right |wrong )[\\w'-]+ ){0,3}?|(?:^|[,(:] )(?:my|our) (?:[\\w'-]+ ){0,2}?|\\b(?:here is|find) my )${VENUE}(?![\\w-])|^(?:my |our |the )?${VENUE}(?:'s| is) (?:in|on|at|near|by)(?= )|(?:^|[,;:] ?)(?:the |a |at the )?(?:[\\w'&-]+ ){0,2}?(?:caf[eé]|canteen|clubhouse|cafeteria|pub|common room|break room|church hall|kitchen|stall|food ?court|bench|diner|bar)(?=[,.;]|$| (?:on|at|in|of|outside|behind|fri|sat|sun|mon)\\b)|\\b(?:my|his|her|our) (?:office )?door\\b(?= (?:is|stands)?\\s?(?:always |mostly )?(?:open )?(?:on|every|each|from|most|at|in the|near|any)\\b(?! (?:a|any) (?:member|questions?)))`,
      "dgi",
    ),
    (match, sentence) => {
      // "In the office, or telephone": one of two ways.
      if (OR_REMOTE.test(after(sentence, match.index + match[0].length, 24)))
        return whole(match, "in-person", 0.5);
      if (!MEETING.test(sentence.lower.replace(match[0].toLowerCase(), " "))) return undefined;
      if (
        /\b(?:work|worked|working|works|years|yrs|job|role|nurse|manager|lead|been|started|trained|grew|hired|practi[sc]e|standing|stuck|sleeping|alone|sitting)\b[^.;]{0,24}$/.test(
          before(sentence, match.index, 60),
        )
      )
        return undefined;
      return /^(?:in|to|from|at) (?:the|a) (?:\w+ ){0,3}?(?:room|market|place|table|desk|bar|school|house|home|station|factory|church|office|hotel|practice|hall|farm|shop|centre|center|clinic|surgery|museum|gallery|lab|yard)$/i.test(
        match[0],
      ) && !/\b(?:meet|come|find me|join|see you|drop|host|gather|i am|i'm)\b/.test(sentence.lower)
        ? undefined
        : whole(match, "in-person", 0.5);
    },
  ),
  rule(
    "formats.number",
    "formats",
    "0",
    /(?<![\w@#:/.+-])(?<number>\+?\(?\d{1,5}\)?[ -]\d{1,4}[ -]\d{2,4}(?:[ -]\d{2,4}){0,2}|(?<=\b(?:on|reach me|at) )\d{4} \d{4}|0\d{4} \d{6})(?![\w@%/-])/dg,
    (match, sentence, view) =>
      (match[0].match(/\d/g)?.length ?? 0) < 8 ||
      /\b(?:text|whats ?app|viber|telegram|signal|sms|voice-? ?note|message|send|chat me|orcid|isbn|fax|secretary|assistant|reception|book|extension|switchboard)\b/.test(
        sentence.lower,
      ) ||
      /\btext\b/.test(view.lower.slice(Math.max(0, sentence.from - TEXT_BEFORE), sentence.from))
        ? undefined
        : group(match, "number", "phone", 0.5),
  ),
];
