/** Ways of meeting that the author offers. */
import { formatWords } from "../format-words.ts";
import { type Rule, rule, whole } from "../rule.ts";

/** Words any of the format patterns can start from. */
export const FORMAT_TRIGGERS =
  "zoom meet gmeet hangout hangouts skype facetime webex jitsi whereby videocall videocalls teams video virtual online remote phone telephone tel voice audio call calls ring slack discord whatsapp whats telegram wechat viber imessage messenger signal matrix line irc dm dms pm pms inmail inmails linkedin text texting sms async emailed messaging message messages msg private direct email emails mail emailing person face f2f ftf irl flesh campus site coffee coffees cuppa tea kopi chai brunch breakfast breakfasts lunch lunches lunchtime pint pints drink drinks beer beers brew dinner meeting meetings catch sit office studio chambers table desk workshop lab café cafe residence home library canteen walk walks group groups circle circles round roundtable correspondence come shadow weixin teleconference".split(
    " ",
  );

export const formatsRules: readonly Rule[] = [
  {
    id: "formats.words",
    field: "formats",
    triggers: FORMAT_TRIGGERS,
    *find(sentence) {
      for (const word of formatWords(sentence)) yield word;
    },
  },
  rule(
    "formats.address",
    "formats",
    "@ dot",
    /[\w.+-]{1,64}(?:@| ?[[(]at[\])] ?| at (?=\w+ ?[[(]?dot))[\w-]{1,60}(?:\.[a-z]{2,12}|(?: ?[[(]dot[\])] ?| dot )[a-z]{2,12})/dgi,
    (match) => (match[0].includes("//") ? undefined : whole(match, "email", 0.5)),
  ),
  rule(
    "formats.several",
    "formats",
    "people you max most session table",
    /\b(?:up to|maximum|max\.?|at most)\s+(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve)\s+(?:of you|people at (?:a time|once)|per session|at the table)\b|\b(?:\d{1,2}|four|five|six|seven|eight|ten|twelve) people (?:at the most|max\b|at most|per session)/dgi,
    (match) => whole(match, "group"),
  ),
];
