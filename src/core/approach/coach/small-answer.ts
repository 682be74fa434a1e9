/** Whether a sentence says how little is asked for, told by its parts: a number or a "no more", and an answer or a meeting beside it. */

const NUMBER =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half|a quarter|single|couple|few|\\d{1,3})";
/** What an answer or a meeting is made of. */
const PIECE =
  "(?:lines?|liners?|words?|worders?|sentences?|e-?mails?|mails?|messages?|texts?|repl(?:y|ies)|answers?|calls?|chats?|chinwags?|natters?|yarns?|talks?|meetings?|sessions?|coffees?|teas?|pints?|chais?|questions?|minutes?|minuters?|mins?|hours?|hourly|paragraphs?|pages?|rounds?|exchanges?|notes?|bullets?|emojis?|breaths?|clicks?|ticks?|thumbs?|letters?|titles?|hints?|clues?|pointers?|bullet points|syllables?|vowels?|nods?)";
const COUNTED = new RegExp(
  `(?<!such )\\ban? (?:\\w+-)?(?:lines?|liner|word|sentence|minute|hour|paragraph|page|tick|nod|thumb|breath|emoji)\\b|\\b${NUMBER}(?:(?: |-)(?:or|to) \\w+)?(?:-| (?:\\w+ )?(?:of (?:your |my )?)?)${PIECE}\\b`,
);
/** The writer says that it is no more than that. */
const NO_MORE =
  /\b(?:(?<!fair )enough|plenty|suffic\w+|all (?:that )?(?:i|it|we)|(?:no|not|nothing|never) (?:more(?! than)|longer|further|beyond)|tops|at most|max(?:imum)?|or less|that's it|that is it|that's all|that is all|as (?:little|short|brief) as|however (?:short|brief|small)|nothing else|just once|only once|and (?:i'm|i am) (?:gone|off|out|done)|back of an?|half an? \w+|single \w+|one \w+ (?:only|each|back)|only one|just one)\b/;
/** "The title alone is enough", "bullet points, five at the outside". */
const LEAST =
  /\b(?:alone|itself|only) (?:is|are|would be|will be|'s) (?:\w+ ){0,2}(?:enough|plenty)\b|\b(?:lines?|words?|points?|bullets?|minutes?|sentences?),? (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b|\bat the (?:outside|very most|maximum)\b/;
/** "12 to 12.30", "between 5 and half past". */
const BETWEEN_HOURS =
  /\b(?:1?\d|2[0-4])(?:[.:]\d\d)? ?(?:am|pm|h)? ?(?:-|to|till|until) ?(?:1?\d|2[0-4])[.:]\d\d\b|\bbetween (?:1?\d|2[0-4])(?:[.:]\d\d)? ?(?:am|pm)? and (?:1?\d|2[0-4])(?:[.:]\d\d)?\b/;
const OF_THE_ANSWER =
  /\b(?:you(?:r|'d|'ll|'re)?|answers?|repl\w+|response|lines?|words?|sentences?|e-?mails?|messages?|call|phone|ring|chat|talk|speak|minutes?|coffee|meet\w*|say|tell|write|send|ask\w*|need|want|name|yes|no)\b/;
const ASKS_OR_OFFERS =
  /\b(?:back|from (?:you|me)|would|could|can|will|'d|i'd|may|might|please|ideal|perfect|great|lovely|fine|ok|okay|good|grateful|thankful|glad|happy|love|welcome|appreciate|ask|need|hope|help|enough|plenty|promise|suffic\w+|drop me|give me|send me)\b|^(?:just |please )*(?:answer|reply|write|phone|ring|call)\b/;
/** Of the writer's days and past: "I spent two hours", "a ten-minute walk". */
const OF_LIFE =
  /\b(?:hundred|thousand|long|spent|took|takes|lasted|waited|drive|walk from|bus from|train from|commute|every (?:day|night|morning)|(?:per|a) (?:day|shift|night)|per week|sent (?:out )?\w+|wrote|received|got|had|have had|passed|failed|attended|sat|read)\b/;

/** Told without regard to what the message is about. */
export function saysHowLittle(lower: string): boolean {
  if (OF_LIFE.test(lower)) return false;
  if (
    COUNTED.test(lower) &&
    ASKS_OR_OFFERS.test(lower) &&
    !/\bquestions? (?:is|are|was|about|on)\b/.test(lower)
  )
    return true;
  if (LEAST.test(lower)) return true;
  if (BETWEEN_HOURS.test(lower) && ASKS_OR_OFFERS.test(lower)) return true;
  return NO_MORE.test(lower) && OF_THE_ANSWER.test(lower) && ASKS_OR_OFFERS.test(lower);
}
