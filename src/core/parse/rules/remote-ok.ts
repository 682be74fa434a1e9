/** Whether distance matters: "from anywhere", "in person only". */
import { after, before, type Rule, rule, whole } from "../rule.ts";

const WORK =
  /^[ -](?:work|jobs?|roles?|teams?|first|control|compan\w+|working|coaching|courses?|business|stores?|shops?|sales|retail|banking|learning|teaching|positions?|sensing|platforms?|communit\w+|portal|form|applications?|booking|presence|marketing|engineers?|developers?|meetings?|calls?|coffee|monitoring|degree|mba|tutor\w*|freelanc\w+|postings?|tests?|assessments?|islands?|stations?|locations?|schools?|hospitals?|clinics?|sites?|areas?|villages?|wards?|regions?|master|audits?|exam|reputation|gam\w+|chats?|sessions?|folks?|\w+ (?:stations?|sites?|areas?|villages?|schools?|clinics?|islands?|postings?|communit\w+|locations?|towns?|hospitals?)|contracts?|interpret\w*|posts?|and \w+ posts|for an? \w+|from [a-z]+,)/;
const NO_OFFER =
  /\b(?:no|not|never|from|work(?:ing|s)?|hybrid|or|go|going|went|a|the|first|your|my|an|our|of|managing|leading|for|about|building|meet|met|find me|look up|do|is) $/;
const OPEN =
  "(?:ok|okay|fine|good|great|possible|works|too|welcome|friendly|also|either|suits|is (?:fine|ok|okay|possible|good|great))";

/** Where somebody is. */
const ARE =
  "(?:you|u|they|people|he or she|the mentee|anyone)(?: are|'re| r| is| live| sit| work| study| happen to be| may be| might be| call| log| dial| come)(?: (?:based|living|sitting|located|studying|posted|working|in the (?:world|country)))*";
const WHERE = `(?:where(?:ver)? ${ARE}|(?:your |the )?(?:location|distance|geography|domicile|whereabouts|residence|postcode|town|city|country|place|region|time ?zone)|(?:which|what) (?:city|country|town|part|state|province|time ?zone)(?: [\\w ]{0,24})?)`;
/** That it does not count. */
const NO_MATTER =
  "(?:(?:does not|doesn't|doesnt|don't|dont|do not|won't|isn't|is not|never|not) (?:really |much |care |a )?(?:matters?|care|mind|bother(?:ed)?|important|an? (?:issue|problem|barrier|obstacle|factor|concern))|mak(?:es?|ing) no (?:difference|odds|matter)|no (?:matter|issue|problem|object|barrier|obstacle)|irrelevant|immaterial|unimportant|all the same|flexible|independent|not fussed|regardless of|irrespective of)";
const NEED_NOT =
  "(?:needn't|need not|(?:don't|dont|do not|won't|never) (?:need|have) to|no need to|you don't (?:need|have) to|not necessary to)";
/** What one needs at a distance. */
const LINE = "(?:wi-?fi|internet|connection|signal|laptop|phone|screen|desk|sofa|bandwidth|zoom|headset)";
const LAND =
  "(?:(?:the |this |our |your )?(?:world|country|uk|us|eu|region|continent|earth|planet|globe|states|province|island)|(?:latin|north|south) america|south east asia|europe|africa|asia|australia|canada|india|ireland|england|scotland|nz)";
const BY = "(?:e-?mail|zoom|video|phone|screen|teams|correspondence|online)";
const LOCAL = "(?:in|to|near|here|local|close|nearby|around|anywhere near|at all|from)";

/** Those who are not where the author is. */
const THOSE =
  "(?:(?:if|when|whenever|where) (?:you(?:'re| are| live)|u(?: r| are)?|they(?:'re| are)|someone is|that's)|(?:^|and |but |, )(?:those|people) who are|for (?:those|people|folks|anyone|anybody|everyone|everybody|mentees|you)(?: of you)?(?: who(?:'re| are| live))?)";
const AWAY =
  "(?:elsewhere|abroad|overseas|far(?: (?:away|off))?|(?:too|so) far(?: away)?|further (?:away|afield|out|off)|farther(?: away| off| out)?|out of (?:town|the area|state|reach)|in another (?:city|country|town|state|part)|(?:living )?outside (?:of )?(?:the )?[a-z]\\w*|outside|not (?:in|near|from|around|based in|close to|local)(?: (?:the )?[a-z]\\w*)?)";
const FROM_AFAR =
  "(?:zoom|teams|video|google meet|meet|skype|webex|facetime|whatsapp|telegram|signal|calls?|phone|telephone|online|remote(?:ly)?|e-?mail|screen|letter|virtual(?:ly)?|voice notes?)";

/** A place, or a word for one. */
const NAMES_PLACE =
  /(?:^|[^\p{L}])(?:where|wherever|place|town|city|country|village|location|distance|far|near|based|live|living|here|abroad|time ?zone|(?:in|at|from) (?:the )?\p{Lu})/u;

export const remoteOkRules: readonly Rule[] = [
  rule(
    "remote.from-afar",
    "remoteOk",
    "elsewhere abroad overseas far further farther out another outside not rest else",
    new RegExp(
      `\\b(?:${THOSE} ${AWAY}\\b[^.;!?]{0,36}?\\b${FROM_AFAR}|${FROM_AFAR}(?: is fine| works| it is)?,? (?:${THOSE} ${AWAY}|for the rest(?: of you)?|for (?:anyone|everyone|those) (?:else|elsewhere|abroad|overseas)))\\b`,
      "dgi",
    ),
    (match) => whole(match, true),
  ),
  rule(
    "remote.yes",
    "remoteOk",
    "*",
    new RegExp(
      `\\b(?:${[
        // "Remote", "fully remote", "anywhere in the country".
        `(?:fully |100% |all |purely |entirely |strictly )?remote(?:ly)?(?: (?:only|${OPEN}))?(?:'s no (?:drama|problem|trouble|bother))?`,
        `(?:from )?anywhere(?: (?:in|on|across|within) ${LAND}(?: is ${OPEN})?| in [\\w/]+(?: \\w+)? is ${OPEN}| with (?:\\w+ )?${LINE}| is ${OPEN}|,? really)?|from (?:everywhere|wherever|any (?:city|country|town|place|state|province|time ?zone|continent|corner|part)|your (?:own )?(?:home|kitchen|sofa|couch|desk|bed)|the comfort)`,
        `we(?:'d|'ll| would| will) be (?:virtual|remote|online)|virtual(?:ly)? (?:only|${OPEN})|(?:fully|entirely|completely|100%) virtual|(?:over|via|through) the (?:internet|web)|^virtual(?=[,.]|$)|(?:it's |its |all |this is (?:all )?|(?:whole|entire) (?:thing|lot|programme) is |pure(?:ly)? |only |entirely |fully |100% |could meet )online|^online(?=,| through| by)|online (?:only|too|also|from)|video only`,
        // "Where you live makes no difference", "no matter where you are".
        `${WHERE},? (?:is |are |really |therefore |to me )*${NO_MATTER}|${NO_MATTER}(?: to me)?,? ${WHERE}|(?:doesn't|doesnt|does not|no|don't care)\\s?(?:really )?matters?(?:$|[.,])|no matter where|(?:even )?if you(?:'re| are) (?:not (?:in|near|local|nearby|around)|in|outside|far from|abroad|elsewhere|at sea) ?[\\w ]{0,20}(?:you(?:'re| are) welcome|we can (?:use|do|talk|meet)|no problem)`,
        `wherever (?:${ARE}|your ${LINE})(?! (?:at|in) (?:life|your career))|wherever in the (?:world|country|state|region)|location(?:'s| is) (?:whatever|wherever)|(?:(?:yo)?u|they|people|mentees) (?:can|may|might|could) (?:be|live|sit|join|call|dial in|ring|log in|write|work)(?: in| from)? (?:anywhere|wherever|any (?:town|city|country|place|state|county))`,
        // "You needn't be in town", "nobody has to travel".
        `(?:(?:yo)?u )?${NEED_NOT} (?:be|live|come|travel|move|sit|work) ${LOCAL}\\b|(?:nobody|no one|no-one|neither of us|you (?:needn't|don't|won't)) (?:has|have|needs?|had)?(?: to)? ?(?:travels?|commutes?|leave (?:home|the house|your))|no (?:travel|travelling|traveling|commute|commuting|driving|need to travel)(?= |[.,;!)]|$)(?! (?:advice|industry|agent|writ|desk|budget))|stay (?:where you are|at home|in your (?:own )?(?:kitchen|town|chair|slippers))`,
        `(?:all|just) (?:you need|it takes) is (?:an? )?(?:\\w+ )?${LINE}|as long as (?:you have|there's|there is) (?:an? )?(?:\\w+ )?${LINE}`,
        // "Held online", "all by e-mail".
        `(?:held|done|run|happens?|meets?|works?|conducted|hosted|all|always|everything(?: is|'s)?|entirely|exclusively|solely|purely|mostly|just) (?:virtually|online|remotely|(?:by|over|via|on) ${BY} (?:only|alone))|(?:all|entirely|always|only ever|everything(?: is|'s)?) (?:done |happens |handled )?(?:by|over|via|through) ${BY}(?= |[.,;!)]|$)|(?:sessions|calls|meetings) are (?:virtual|online|remote)`,
        "(?:in person|face[- ]to[- ]face|coffee) or (?:online|remote(?:ly)?|virtual(?:ly)?)|or online(?=[,.;!)]|$)|(?:online|remote|virtual)(?:ly)? or (?:in[- ]person|face[- ]to[- ]face|live)",
        // "Place: online", "any time zone".
        `(?:location|place|where|city|region|country)\\s?[:=–-]\\s?(?:online|remote|virtual|anywhere|any(?:where)?|zoom|your (?:screen|sofa)|worldwide)|(?:all|any|every) (?:locations|time ?zones?|countries|cities|regions) (?:welcome|ok|okay|fine|considered)|(?:region|country|city|location|time ?zone): any|any (?:country|city|location|time ?zone|continent)(?: is)? (?:ok|okay|fine|welcome|works)|(?<=^|[.;,(] ?)any (?:country|time ?zone)(?=[.;,)]|$)|worldwide|globally`,
        `(?:i )?(?:do not|don't|dont|needn't|won't) (?:need|require|expect) (?:you|people|mentees|anyone) to be ${LOCAL}\\b|no need to be (?:local|near|nearby|in)\\b|(?:members|people|mentees|colleagues|folks) (?:from|in) (?:other|any|all) (?:countries|cities|chapters|regions|parts)(?: of the world)? (?:are )?(?:also |very |equally |just as )*welcome|(?:take|mentor|meet|accept|help|welcome) (?:people|anyone|mentees|folks) from (?:all over|everywhere|anywhere)`,
        "(?:zoom|teams|video|skype|a call|phone) (?:is fine |works )?(?:for|if) (?:you(?:'re| are)|those) (?:elsewhere|further away|far away|abroad|outside|not (?:in|local|near)|in another)|when you are not in \\w+ we can|but anywhere(?= by| on| utc|[.,;]|$)",
      ].join("|")})(?!: no)(?![\\w-])`,
      "dgi",
    ),
    (match, sentence) => {
      const lead = before(sentence, match.index, 24);
      const tail = after(sentence, match.index + match[0].length, 24);
      const bare = /^(?:remote(?:ly)?|online|virtual|anywhere|worldwide|globally)$/i.test(match[0]);
      if (/^work remotely/i.test(match[0]) && /\bi (?:now |also |mostly )?$/i.test(lead)) return undefined;
      // A mail address, "remote.team@…", says nothing of distance.
      if (bare && (/\bof it $/.test(lead) || /^[.@][\w]/.test(tail))) return undefined;
      if (bare && NO_OFFER.test(lead) && !/\b(?:or|even|be|work|is all) $/.test(lead)) return undefined;
      if (bare && /\bwork(?:s|ed|ing)? (?:\w+ )?$/.test(lead)) return undefined;
      // "Which one does not matter": what does not is a place only where one is spoken of.
      if (
        /^(?:does|don't care|no matter)/i.test(match[0]) &&
        !NAMES_PLACE.test(sentence.text.slice(0, match.index + match[0].length))
      )
        return undefined;
      if (/^(?:remote|online)$/i.test(match[0]) && WORK.test(tail)) return undefined;
      if (/^(?:anywhere|from anywhere)$/i.test(match[0]) && !/^from/i.test(match[0])) return undefined;
      return whole(match, true);
    },
  ),
  rule(
    "remote.either",
    "remoteOk",
    "whether if from",
    /\b(?:(?:whether|(?:don't|dont|doesn't|does not|do not|not) (?:care|matter|mind|bothered) (?:if|whether)|no difference (?:to me )?(?:if|whether)) (?:you|u|they)(?:'re| are|r)? (?:\w+ )?in|(?:call|calling|dial|ring|ringing|join|write) (?:me )?from) (?<place>[^.,;:!?]{2,24}?),? or (?:(?:in|from) )?(?<other>(?!not\b)[^\s.,;:!?]{2,24})/dgi,
    (match) => {
      const { place = "", other = "" } = match.groups ?? {};
      // "Whether you are in audit or in tax": fields, and no places.
      return /^(?:the )?\p{Lu}/u.test(place) && /^\p{Lu}/u.test(other) ? whole(match, true) : undefined;
    },
  ),
  rule(
    "remote.no",
    "remoteOk",
    "*",
    /\b(?:in[- ]person only|(?:only|strictly|exclusively) (?:in[- ]person|face[- ]to[- ]face)|face[- ]to[- ]face only|(?:no|not|nothing) (?:remote|virtual|online)\b(?! (?:camera|experience|only|work))|i (?:mentor|meet|only meet) (?:in person|face to face)(?: only)?|always in person|local(?:s| people| mentees)? only|in[- ]person,? (?:not|no) (?:zoom|video|calls|online)|(?:in person|face to face) (?:is|being) (?:really |kind of |rather )?(?:the )?(?:whole )?(?:point|idea|rule|a must)|(?:has|have|must|needs?|got) to be (?:done )?(?:in person|face to face)|must be (?:done )?(?:in person|face to face)|no (?:zoom|online|remote|video|virtual) (?:version|option|alternative)|(?:i )?(?:don't|do not|dont|never|won't|can't|cannot) (?:do|offer|mentor|work) (?:remote(?:ly)?|online|virtual(?:ly)?)(?: (?:mentoring|calls|meetings|sessions))?(?=[.,;!]|$)|(?:in person|face[- ]to[- ]face) or not at all|strictly (?:on[- ]site|local)|(?<!n't |not |no )(?:you )?(?:must|have to|need to|should) be (?:able to (?:get|come|travel) to|(?:in|within) (?:commuting|driving|walking|travelling) distance)|only (?:for )?(?:people|those|members|mentees|anyone) (?:living |based |who live )?(?:in (?:the|this|our) (?:area|city|region|town)|nearby|near (?:me|here|us))|(?<!n't |not |no )(?:you )?(?:must|have to|need to|should) (?:be|live) (?:local|nearby|in (?:the )?(?:area|town)))\b/dgi,
    (match) => whole(match, false, 2),
  ),
];
