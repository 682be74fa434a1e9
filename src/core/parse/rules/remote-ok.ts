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
      `\\b(?:(?:fully |100% |all |purely |entirely |strictly )?remote(?:ly)?(?: (?:only|${OPEN}))?|(?:from )?anywhere(?: (?:in|on|across|within) (?:the |this |our |your )?(?:world|country|uk|us|eu|region|continent|earth|planet|globe|europe|africa|asia|australia|canada|india|latin america|north america|south america|states|ireland|england|scotland|nz|new zealand|province|island)| is ${OPEN}|,? really)?|we(?:'d|'ll| would| will) be (?:virtual|remote|online)|virtual(?:ly)? (?:only|${OPEN})|^virtual(?=[,.]|$)|(?:(?:it's |its |all |this is (?:all )?|all |pure(?:ly)? |only |entirely |fully |100% |could meet )online|^online(?=,| through| by)|online (?:only|too|also))(?!: no)|video only|location (?:is |does not|doesn't |doesnt )?(?:therefore )?(?:irrelevant|no object|matter|not important|unimportant|no issue|no barrier|flexible|independent)|(?:doesn't|doesnt|does not|don't|no|don't care)\\s?(?:really )?matters?(?: where| your city| which (?:city|country)|$|[.,])(?: you (?:live|are))?|(?:no need|you don't (?:need|have)|not necessary) to be (?:in|near|based|local)\\b|wherever (?:you|u|they|he or she|the mentee)(?: are|'re| is| live| happen to be| may be| might be| sit| work| study| call| log| dial| find)\\b(?! (?:at|in) (?:life|your career))|(?:(?:yo)?u|they|people|mentees) (?:can|may|might|could) (?:be|live|sit|join|call|dial in|ring|log in|write|work)(?: in| from)? (?:anywhere|wherever|any (?:town|city|country|place|state|county))|(?:yo)?u (?:needn't|need not|don't (?:need|have) to|dont (?:need|have) to|do not (?:need|have) to) (?:be|live|come|travel|move|sit|work) (?:in|to|near|here|local|close|nearby|anywhere near|at all)\\b|(?:nobody|no one|no-one|neither of us|you (?:needn't|don't|won't)) (?:has|have|needs?|had)?(?: to)? ?(?:travels?|commutes?|leave (?:home|the house|your))|(?:no (?:travel|travelling|traveling|commute|commuting|driving|need to travel))(?= |[.,;!)]|$)(?! (?:advice|industry|agent|writ|desk|budget))|stay (?:where you are|at home|in your (?:own )?(?:kitchen|town|chair|slippers))|from (?:everywhere|any (?:city|country|town|place|state|province|time ?zone|continent|corner|part)|your (?:own )?(?:home|kitchen|sofa|couch|desk|bed)|the comfort)|(?:held|done|run|happens?|meets?|meet|works?|conducted|hosted|all|always|everything(?: is|'s)?|entirely|exclusively|solely|purely|mostly|just) (?:virtually|online|remotely|(?:by|over|via|on) (?:e-?mail|zoom|video|phone|screen) (?:only|alone))|(?:all|entirely|always|only ever|everything(?: is|'s)?) (?:done |happens |handled )?(?:by|over|via|through) (?:e-?mail|zoom|video|phone|screen|teams|correspondence)(?= |[.,;!)]|$)|(?:in person|face[- ]to[- ]face|coffee) or (?:online|remote(?:ly)?|virtual(?:ly)?)|or online(?=[,.;!)]|$)|(?:online|remote|virtual)(?:ly)? or (?:in[- ]person|face[- ]to[- ]face|live)|online from|(?:distance|geography|where you(?:'re| are| live| sit| work)|postcode|which (?:city|country|town)) (?:is |does not |doesn't |doesnt |isn't |makes )?(?:matters? not|matter|an issue|a problem|no problem|irrelevant|no object|unimportant|no obstacle|no barrier|no difference)|(?:don't|dont|do not|doesn't) (?:mind|care|matter) (?:where|which (?:city|country|state|town))|(?:location|place|where|city|region|country)\\s?[:=–-]\\s?(?:online|remote|virtual|anywhere|any(?:where)?|zoom|your (?:screen|sofa)|worldwide)|(?:all|any|every) (?:locations|time ?zones?|countries|cities|regions) (?:welcome|ok|okay|fine|considered)|regardless of (?:location|where|country|city|time ?zone)|no matter where|irrespective of (?:location|where)|(?:region|country|city|location|time ?zone): any|any (?:country|city|location|time ?zone|continent)(?: is)? (?:ok|okay|fine|welcome|works)|(?<=^|[.;,(] ?)any (?:country|time ?zone)(?=[.;,)]|$)|(?:worldwide|globally)|(?:even )?if you(?:'re| are) (?:not (?:in|near|local|nearby|around)|in|outside|far from|abroad|elsewhere|at sea) ?[\\w ]{0,20}(?:you(?:'re| are) welcome|we can (?:use|do|talk|meet)|no problem)|(?:zoom|teams|video|skype|a call|phone) (?:is fine |works )?(?:for|if) (?:you(?:'re| are)|those) (?:elsewhere|further away|far away|abroad|outside|not (?:in|local|near)|in another)|when you are not in \\w+ we can|(?:sessions|calls|meetings) are (?:virtual|online|remote)|but anywhere(?= by| on| utc|[.,;]|$))(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + match[0].length, 24);
      const bare = /^(?:remote(?:ly)?|online|virtual|anywhere|worldwide|globally)$/i.test(match[0]);
      if (bare && /\bof it $/.test(lead)) return undefined;
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
