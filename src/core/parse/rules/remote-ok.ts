/** Whether distance matters: "from anywhere", "in person only". */
import { after, before, type Rule, rule, whole } from "../rule.ts";

const WORK =
  /^[ -](?:work|jobs?|roles?|teams?|first|control|compan\w+|working|coaching|courses?|business|stores?|shops?|sales|retail|banking|learning|teaching|positions?|sensing|platforms?|communit\w+|portal|form|applications?|booking|presence|marketing|engineers?|developers?|meetings?|calls?|coffee|monitoring|degree|mba|tutor\w*|freelanc\w+|postings?|tests?|assessments?|islands?|stations?|locations?|schools?|hospitals?|clinics?|sites?|areas?|villages?|wards?|regions?|master|audits?|exam|reputation|gam\w+|chats?|sessions?|folks?|contracts?|interpret\w*|posts?|and \w+ posts|for an? \w+|from [a-z]+,)/;
const NO_OFFER =
  /\b(?:no|not|never|from|work(?:ing|s)?|hybrid|or|go|going|went|a|the|first|your|my|an|our|of|managing|leading|for|about|building|meet|met|find me|look up|do|is) $/;
const OPEN =
  "(?:ok|okay|fine|good|great|possible|works|too|welcome|friendly|also|either|suits|is (?:fine|ok|okay|possible|good|great))";

export const remoteOkRules: readonly Rule[] = [
  rule(
    "remote.yes",
    "remoteOk",
    "*",
    new RegExp(
      `\\b(?:(?:fully |100% |all |purely |entirely |strictly )?remote(?:ly)?(?: (?:only|${OPEN}))?|(?:from )?anywhere(?: in (?:the (?:world|country|uk|us|eu|region))| is ${OPEN}|,? really)?|we(?:'d|'ll| would| will) be (?:virtual|remote|online)|virtual(?:ly)? (?:only|${OPEN})|^virtual(?=[,.]|$)|(?:(?:it's |its |all |this is (?:all )?|purely |only |entirely |fully |100% |could meet )online|^online(?=,| through| by)|online (?:only|too|also))(?!: no)|video only|location (?:is |does not|doesn't |doesnt )?(?:therefore )?(?:irrelevant|no object|matter|not important|unimportant|no issue|no barrier|flexible|independent)|(?:doesn't|doesnt|does not|don't|no|don't care)\\s?(?:really )?matters?(?: where| your city| which (?:city|country)|$|[.,])(?: you (?:live|are))?|(?:no need|you don't (?:need|have)|not necessary) to be (?:in|near|based|local)\\b|wherever you (?:are|live|happen to be|may be)|(?:yo)?u can be (?:anywhere|wherever)|(?:region|country|city|location|time ?zone): any|any (?:country|city|location|time ?zone|continent)(?: is)? (?:ok|okay|fine|welcome|works)|(?<=^|[.;,(] ?)any (?:country|time ?zone)(?=[.;,)]|$)|(?:worldwide|globally)|(?:even )?if you(?:'re| are) (?:not (?:in|near|local|nearby|around)|in|outside|far from|abroad|elsewhere|at sea) ?[\\w ]{0,20}(?:you(?:'re| are) welcome|we can (?:use|do|talk|meet)|no problem)|(?:zoom|teams|video|skype|a call|phone) (?:is fine |works )?(?:for|if) (?:you(?:'re| are)|those) (?:elsewhere|further away|far away|abroad|outside|not (?:in|local|near)|in another)|when you are not in \\w+ we can|(?:sessions|calls|meetings) are (?:virtual|online|remote)|but anywhere(?= by| on| utc|[.,;]|$))(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + match[0].length, 24);
      const bare = /^(?:remote(?:ly)?|online|virtual|anywhere|worldwide|globally)$/i.test(match[0]);
      if (bare && NO_OFFER.test(lead) && !/\b(?:or|even|be|work|is all) $/.test(lead)) return undefined;
      if (bare && /\bwork(?:s|ed|ing)? (?:\w+ )?$/.test(lead)) return undefined;
      if (/^(?:remote|online)$/i.test(match[0]) && WORK.test(tail)) return undefined;
      if (/^(?:anywhere|from anywhere)$/i.test(match[0]) && !/^from/i.test(match[0])) return undefined;
      return whole(match, true);
    },
  ),
  rule(
    "remote.no",
    "remoteOk",
    "person face local locals online remote virtual meet mentor",
    /\b(?:in[- ]person only|(?:only|strictly|exclusively) (?:in[- ]person|face[- ]to[- ]face)|face[- ]to[- ]face only|(?:no|not|nothing) (?:remote|virtual|online)\b(?! (?:camera|experience|only|work))|i (?:mentor|meet|only meet) (?:in person|face to face)(?: only)?|always in person|local(?:s| people| mentees)? only|in[- ]person,? (?:not|no) (?:zoom|video|calls|online))\b/dgi,
    (match) => whole(match, false, 2),
  ),
];
