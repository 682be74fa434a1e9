/** `no-time-box`: names no limit of time or number. */
import { type Check, isNote } from "./reading.ts";
import { saysHowLittle } from "./small-answer.ts";

const NUMBER =
  "(?:\\d{1,3}|1\\/2|a quarter|quarter|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|half an?|half|a quarter of an|quarter of an|quarter of|a single|a couple of|a few|single|few|couple of|couple)";
const TIME = new RegExp(
  `\\b${NUMBER}[- ]?(?:or (?:two|three|so|\\d{1,3}) |to (?:\\d{1,3}|three|four|thirty|thirty-five) |odd |-\\d{1,3}[- ]?|-(?:five|ten|fifteen|twenty|thirty)[- ]?)?(?:short |quick |spare |free |small |little )?(?:minutes?|mins?|hours?|hrs?)\\b|\\b\\d{1,3} ?(?:m|h|')(?![\\w'])`,
  "g",
);
const COUNTED =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a hundred|a single|single|a couple of|\\d{1,3}|just an?|only an?|no more than|at most|at the most|up to|max(?:imum)?)";
const EVENTS = new RegExp(
  `\\b${COUNTED}(?:,? or (?:two|three|four|so))?(?: to (?:two|three|four|five))?(?:-(?:\\d|two|three|four|five))? (?:[a-z-]+ ){0,3}?(?:calls?|e-?mails?|messages?|mails?|texts?|meetings?|sessions?|chats?|conversations?|coffees?|tea|pints?|talks?|questions?|lines?|sentences?|repl(?:y|ies)|answers?|exchanges?|paragraphs?|points?|catch-ups?|zooms?|rounds?|lunch(?:es)?|notes?|times|lists?|pages?|walks?|visits?|words?|slots?|figures?|numbers?|bullets?|bullet points?|examples?|sketch(?:es)?|names?|titles?|thoughts?|remarks?|comments?|tips?|doubts?|evenings?|afternoons?|mornings?|voice notes?)\\b`,
  "g",
);
/** An answer as small as this needs no minutes. */
const SMALL_ANSWER: readonly RegExp[] = [
  /\b(?:with|by) (?:the|an?|one|your) \w+ only\b|\bonly (?:with )?(?:the|a|one) (?:number|name|letter|word|page|yes|title|figure|date)\b|\bquarter(?:-| )hour\b|\bwith yes or no\b/,
  // Things that are small by themselves, and moments that end by themselves.
  /\b(?:haiku|telegram|tweet|postcard|one-liner|two-liner|emoji|thumbs?[- ]?(?:up|down)|sticky note|post-it|napkin|beer mat|margin note|cup of tea|tea break|coffee break|lift ride|bus ride|tram ride)\b|\bback of an? \w+|\bwalk (?:a)?round the block\b|\bwhile (?:the|your) \w+ (?:boils?|cools?|brews?|loads?|dries|bakes?)\b|\bover (?:one|a single) \w+/,
  /\b(?:an?|one|any|your) (?:[\w'-]+ ){1,6}?(?:is|are|would be|will be|would|will|does)? ?(?:more than |quite |already |be )?(?:enough|plenty|suffices?|settles? it|would do|will do|does it|does me)\b/,
  // "One cigarette's worth", "as long as a pasty lasts", "the size of a tweet", "half a page plenty".
  /\b(?:one|two|three|half an?|a single|an?) (?:\w+ )?(?!(?:years?|months?|weeks?|days?|met(?:re|er)s?|miles?|km)\b)\w+(?:'s worth| long)\b|\b(?:only|just) one thing\b|\b(?:only )?as (?:long|much|short|little|brief) as (?:an?|one|you'd|you would|it takes|fits?|the time)\b|\bthe time it takes\b|\bbetween two \w+|\bfits? (?:it )?(?:on|into?) (?:an?|the|one)\b|\byes[- ]or[- ]no\b|(?<!\b(?:i'll|i will|i'd|i shall|let me|to|i'll try to) )\b(?:be|keep it|make it|stay) (?:brief|short)\b|\b(?:the )?(?:size|length) of an?\b|\bhalf an? page\b|\bunder (?:an?|one|two|three|five|ten|\d+) \w+\b|(?<!\bput )\bin (?:an?|one) (?:line|word|sentence|nutshell|tweet|text|breath|paragraph)\b/,
  /\b(?:the )?only (?:thing|question|point|request|favou?r) (?:i|that i|i'd)\b|\b(?:that's|that is) the whole \w+\b|\b(?:circle|tick|pick|choose|cross|underline) one\b|\b(?:that's|that is|this is) (?:all|the only|it)\b(?! (?:my|the|so|i (?:know|have|can|got)|we|he|she))|\b(?:nothing|not) (?:more|else) than\b|\bno more(?=[.,;!]|$)/,
  /\b(?:is|would be|'s) all (?:(?:that )?(?:i|we)(?! (?:know|have|can|got|could))|it takes|it would take)\b|\b(?:is|would be|'s) (?:more than|all) i (?:dare|could|can|would)\b|\b(?:in|with|by) (?:one|two|three|four|five|ten) (?:\w+ )?\w+\b(?=[^.!?\n]*\b(?:reply|answer|enough|do|tell|say|would|fine)\b)|\b(?:reply|answer|respond|say it|write (?:back|me)) (?:\w+ )?(?:in|with) (?:one|two|three|four|five|six|ten|a|an)\b/,
  /,? (?:and )?(?:no|not) (?:longer|more)(?: than\b|[.,;!?]|$)/,
  /\b(?:line|word|sentence|minute|paragraph|question|message|email|mail|text) or (?:two|so|three)\b|\byes ?(?:or|\/) ?(?:a )?no\b|\b(?:a|your) (?:bullet point|paragraph|one-liner|single \w+)\b|\b(?:a|one) sentence\b|\bone-word\b/,
  /\bjust (?:\w+ )?(?:reply|answer|say|send|name|point|pick|circle|tick|choose|tell me|write (?:me )?(?:back )?)\b|\bjust (?:the|a|your|one) (?:quick |short |simple )?(?:name|title|word|line|number|sentence|yes|no|reply|answer|date|figure|hint|pointer|nod|tick|letter)\b/,
  /\b(?:give|send|tell|name|write) me (?:just )?(?:a|one|the) (?:number|name|page|title|figure|letter|word|line|hint|date)\b|\ba (?:\w+ )?(?:hint|nod|number|name|pointer|word|tick|shrug|shake of the head|thumbs[- ]?(?:up|down)) (?:\w+ ){0,5}?(?:is|would|will|does|do)\b/,
  /\b(?:short|brief|quick|simple|small|tiny|rough|two-word|concise|little) (?:\w+ )?(?:reply|answer|response|message|e-?mail|mail|note|line|text|yes|no|yes\/no|voice note|comment|hint|a or b) (?:\w+ ){0,5}?(?:is|are|would|will|suffic\w+|does|do|enough|plenty|fine|ok|okay|helps?|perfect)\b/,
  /\b(?:just|only|all i) (?:need|want|ask for|am after|'m after|am asking for|hope for|needed|would need|expect)(?: from you)?(?: is)? (?:a|an|one|your)(?! (?:\w+ )?(?:mentor|chance|job|guide|guidance|opportunity|role|start|person|someone|help|advice|break|push|support|friend|internship|position|foot|change|direction|way|answer)\b)/,
];
const FEW =
  /\b(?:a few|few|a couple of|couple of|couple|two or three|a handful of) (?:of )?(?:short |quick |brief |more )?(?:lines?|e-?mails?|mails?|messages|texts|sentences|words|exchanges|minutes|mins|notes|replies|questions|points)\b/;
const ONCE =
  /\b(?:(?:one|two|three|\d)-(?:line|word|e-?mail|page|sentence|question|paragraph|call|meeting|minute)|just once|only once(?! (?:you|i|the|it|they|we|he|she|an?|my|your|this|that)\b)|^once\b,?|\bonce,|once only|once or twice|one-off|one off|once a (?:month|week|quarter|fortnight)|one-time|one time|half[- ](?:an |a )?hour|quarter of an hour|hour-long|in one go|a one-page|one line|(?:meet|talk|speak|call|chat|see you)(?:ing)? (?:\w+ )?once)\b/;
/** A span of weeks limits an offer only where something is proposed for it. */
const SPAN =
  /\b(?:for|over|within|across|during|spread over|every) (?:the (?:next|coming) )?(?:a |an |one|two|three|four|five|six|eight|ten|twelve|\d{1,2})? ?(?:month|months|weeks|quarter)\b/;
const UNTIL =
  /\b(?:until|till|through|by the end of) (?:the (?:end|exam|summer|spring|autumn|fall|winter)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|my exam)/;
const PROPOSING = /\byou(?:r|rs)?\b|\bwe\b|\?|\benough\b|\bplenty\b|\bpropose\b|\bsuggest\b/;
const TOGETHER =
  /\b(?:meet|call|talk|speak|chat|e-?mails?|messages?|ment(?:or|ee)\w*|sessions?|coffee|exchange|work|help|support|month|week|once|compare)\b/;
/** Words of one who asks for time, or says how little is enough. */
const OF_THE_MEETING =
  /\?|\b(?:you(?:r|rs)?|we could|call|calls|chat|talk|talking|speak|phone|bell|ring|whatsapp|telegram|signal|slack|dm|text|voice|at any|any time|zoom|video|meet|meeting|coffee|tea|pint|conversation|session|sessions|enough|plenty|suffic\w+|most|max(?:imum)?|would|could|can|will|let's|say|spare|give|suits?|ideal|perfect|great|lovely|fine|ok|okay|ask|asking|need|needed|keep|promise|happy|glad|grateful|propose|suggest|limit|love|like|i'd|we'd|wish|from (?:me|you)|hope|hoping|please|once|answer|reply|only|just|tops|do)\b/;
/** "I had three meetings", "after two calls": the writer's own past is no limit. */
const OWN_PAST =
  /\bhow (?:long|often|many) (?:did|does|do|is|was|are|were) (?!you have\b)[^.;]*$|\bmy [^,.;]{0,30}\b(?:is|has|was|had|are|were|took|takes)\b[^,.;]{0,30}$|\bwe (?:\w+ )?(?:met|talked|spoke|worked|chatted|had|did)\b[^,.;]{0,40}$|\b(?:i(?:'ve| have)? (?:was|had|read|did|wrote|got|received|made|asked|tried|called|written|been|sat|attended|spent|took|taken|worked|failed|passed|sent)|after (?:my|the|several|two|three|four|\d)|my last|my first|so far|already)\b[^,.;]{0,60}$/;
/** How long something of daily life is: "the exam takes", "a shift of". */
const OF_LIFE =
  /\b(?:lasts?|takes|took|open|live|lives|lived|commute|drive|shifts?|spent|spend|works?|worked|working|lesson is|class is|every|gave me|gives me|cost|costs|waited|late|lost|sleep|slept|per) (?:about |around |only |up to |almost |nearly |over |for |of |me |us |them |him |her )*$/;
const BY_THE_DAY =
  /^ ?(?:a|per|each|every) (?:day|shift|night|way)\b|^ (?:from(?! (?:you|me|your)\b)|outside|north|south|east|west|down the|up the|walk|ride|by (?:bus|train|car|bike|boat|ferry|tram|foot|road)|away|ago|late|behind|earlier|later|of (?:study|overtime|experience|sleep)|shifts?|days?|drive|flight)\b/;

export const timeBoxCheck: Check = ({ message, channel }) => {
  if (isNote(channel)) return [];
  const { sentences } = message;
  const isBoxed =
    sentences.some(({ lower }) => limits(lower)) ||
    sentences.slice(Math.floor(sentences.length / 3)).some(({ lower }) => saysHowLittle(lower));
  return isBoxed ? [] : [{ code: "no-time-box" }];
};

function limits(sentence: string): boolean {
  // A number inside an address limits nothing; "1/2" and "yes/no" are none.
  const lower = sentence.replace(/\bhttps?:\S+|\bwww\.\S+|(?<!\S)(?!1\/2\b|yes\/no\b)\S+\/\S+/g, " ");
  if (isAskedFor(TIME, lower) || isAskedFor(EVENTS, lower) || FEW.test(lower) || ONCE.test(lower))
    return true;
  if (SMALL_ANSWER.some((small) => small.test(lower)) || COUNTED_FRAGMENT.test(lower)) return true;
  return PROPOSING.test(lower) && (SPAN.test(lower) || UNTIL.test(lower)) && TOGETHER.test(lower);
}

/** "One trick, your best one.": counted, and without a verb of the writer's. */
const COUNTED_FRAGMENT =
  /^(?:just |only |maybe |say,? )?(?:one|two|half an?|a single) (?!(?:of|day|more|year|last|is|was|has|are|who|thing is|colleague|child)\b)\w+(?:[, ]+(?!(?:i|is|was|has|had|are|were|my|we|ago|later)\b)\w+){0,5}[.!]?$/;
const OWNED =
  /\b(?:i|we)(?:'ve| have| own| run| keep| got| now have| already have| still have) (?:\w+ ){0,2}$/;
const ASKED_FOR = /\b(?:questions?|doubts?|requests?)$/;
/** Counted of many things besides messages. */
const LOOSE =
  /\b(?:pages?|figures?|numbers?|points?|names?|titles?|lists?|examples?|times|rounds?|words?|visits?|walks?)$/;
/** Most words of a sentence without a verb: "Half an hour, no more." */
const FRAGMENT = 6;

/** "Seven minutes on any train.": a limit named first stands for the whole. */
const AT_THE_START = 6;

function isAskedFor(measure: RegExp, lower: string): boolean {
  const isOfMeeting = OF_THE_MEETING.test(lower) || lower.trim().split(/\s+/).length <= FRAGMENT;
  for (const { 0: found, index } of lower.matchAll(measure)) {
    const before = lower.slice(0, index);
    if (OWN_PAST.test(before) || OF_LIFE.test(before)) continue;
    if (BY_THE_DAY.test(lower.slice(index + found.length))) continue;
    // "I have 412 answers" counts what there is; "I have one question" says how much is asked.
    if (measure === EVENTS && OWNED.test(before) && !ASKED_FOR.test(found)) continue;
    if (isOfMeeting || (measure === EVENTS && !LOOSE.test(found)) || index <= AT_THE_START) return true;
  }
  return false;
}
