/** Date or season until which the offer stands, as written, without the preposition. */
import { before, group, type Rule, rule } from "../rule.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = `(?:the )?(?:(?:end|start|beginning|middle) of )?(?:mid-|late |early )?(?:(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|(?:first|second|third|tenth|fifteenth|last day)(?= of))(?: of)? ${MONTH}|${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?)?)(?:,? 20\\d\\d| (?:this|next) year)?(?![\\w-])`;
const FEAST =
  "(?:easter|christmas|xmas|new year's (?:eve|day)|lent|epiphany|carnival|pentecost|whitsun|michaelmas|midsummer|passover|pesach|hanukkah|rosh hashanah|yom kippur|eid|ashura|muharram|safar|rajab|shaban|ramadan|shawwal|nowruz|holi|onam|pongal|navratri|diwali|vesak|songkran|golden week|thanksgiving|(?:labou?r|memorial|independence|canada|republic|national) day)";
const SEASON = `(?:(?:the )?(?:end|start|middle) of (?:the )?(?:(?:next |this )?(?:month|year|term|semester|quarter|season|week|school year|(?:academic|financial|fiscal|tax|calendar) year|summer|winter|spring|autumn|fall)|q[1-4])|the \\d{1,2}(?:st|nd|rd|th)|(?:the end of )?${FEAST}|(?:tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:noon|midnight|night|evening))?|the clocks (?:change|go (?:forward|back))|(?:the |my |our |your )(?:day before (?:the |your )?|[a-z]+ ){0,2}(?:exams?|sitting|finals)|lunar new year|chinese new year|(?:the )?new year|year[- ]end|half[- ]term|(?:the )?(?:summer|winter|spring|autumn|fall|christmas|easter|august|july|june|may|october|november|december) (?:holidays?|break|window|sitting|exams?|recess)|(?:next )?(?:summer|winter|spring|autumn)|q[1-4](?: 20\\d\\d)?|\\d{1,2}[./-]\\d{1,2}(?:[./-](?:20)?\\d\\d)?|20\\d\\d-\\d\\d-\\d\\d)`;

/** A day in a mentee's life, not in the calendar. */
const LEARNERS_DAY = /^(?:the|your) (?:[a-z]+ ){0,2}(?:exams?|sitting|finals)$/i;
const TOGETHER =
  /\b(?:daily|weekly|fortnightly|monthly|(?:once|twice|every|each|a|per) (?:other )?(?:week|month|fortnight|day)|meet(?:ing|ings)?|talk|speak|calls?|sessions?|together)\b[^.;]{0,30}$/;

export const openUntilRules: readonly Rule[] = [
  rule(
    "open-until.date",
    "openUntil",
    "between from goes go run runs last lasts valid open shuts until till til through by before deadline closing closes close apply ends end thru stop up",
    new RegExp(
      `\\b(?:until|till|til|'til|through|thru|by|before|between now and|from now (?:to|until|till)|(?:goes|runs?|lasts?|open|valid) (?:on )?(?:to|until|till)|deadline:?|closing date:?|closes|close|shuts|apply by|ends|up to|stop at|end at|on or before)(?: only)? (?:on |is |in |about )?(?<until>${SEASON}|${DATE})(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 60);
      // Full or paused until a date says when it opens, not how long it stays open.
      if (
        /\b(?:full|taken|gone|filled|occupied|spoken for|closed|paused?|booked|away|on leave|break|on pause|hold|busy|receive new \w+|back|answer|reply|respond|revert|not \w+ ?\w*)\b[^.]{0,30}$/.test(
          lead,
        )
      )
        return undefined;
      // "Weekly till your exam" is how long two people meet.
      if (LEARNERS_DAY.test(match.groups?.until ?? "") && TOGETHER.test(lead)) return undefined;
      return group(match, "until", undefined, /^(?:until|till|til)/i.test(match[0]) ? 2 : 1);
    },
  ),
];
