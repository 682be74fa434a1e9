/** Words that name a way of meeting, as patterns in lower case. */
import type { Format } from "../../offer.ts";
import { GROUP_WORDS } from "../group-words.ts";

const TOOL =
  "zooms?|google meets?|gmeets?|g-meet|google hangouts?|hangouts|skype|facetime|webex|go ?to ?meeting|bluejeans|jitsi|whereby|videocalls?|video-?link|vid calls?|visio|webcams?|on[- ]?screen|(?:on|over) (?:the|a) screen|camera-on (?:chats?|calls?|talks?)|screen[- ]?shar(?:e|ing)";
const TALK = "(?:calls?|meetings?|chats?|sessions?|conversations?|conferenc\\w+|catch[- ]?ups?|links?)";
/** What stands before a call that is offered. */
const BEFORE_CALL =
  "an?|quick|short|one-off|once-off|one-time|whats ?app|telegram|viber|messenger|weekend|lunchtime|m|mins?|minutes?|hour|hr|intro|odd|occasional|\\w+ly|regular|by|no|more|free|evening|morning|afternoon|brief|first|your|proper|good|group|single|informal|some|one|two|prefer|voice|format|for|do|or|and|same";

/** What people meet over, beside coffee and the meals. */
const TREAT =
  "(?:tacos?|hot chocolate|(?:bacon )?rolls?|fry|kai|karak|dal|hotdish|merienda|schooner|dosa|double double|soup|pizza|curry|ramen|noodles?|kebabs?|sushi|burgers?|pies?|cakes?|buns?|waffles?|do(?:ugh)?nuts?|ice cream|bagels?|bbq|barbecue|braai|asado|suya|pho|dumplings|scones?|pastr(?:y|ies)|croissants?|cider|wine|whisky|brew|karak|samosas?|empanadas?|chips|juice|bite|meal|snack|timmies|sandwich|food(?! (?:bank|convoy|safety|science|industry|company|tech|business|stall|brand|chain|service|policy|security|factory))|something to eat)";

/** Most telling first; where two overlap the longer wins. */
export const FORMAT_WORDS: readonly (readonly [Format, string])[] = [
  ["video", `(?:${TOOL})(?: ${TALK})?`],
  ["video", `(?:ms |microsoft )?teams ${TALK}|(?:microsoft|ms) teams`],
  [
    "video",
    "(?:by|on|over|via|through|use|using|or|and|,|in|a|otherwise|else|also|prefer|do|try) (?:ms |microsoft )?teams(?= |,|\\.|\\)|/|;|!|$)(?! of| that| who| in| to| and people| at(?! (?:night|lunch|noon|\\d))| with| are)",
  ],
  [
    "video",
    `(?<!\\b(?:send|share|show|upload|post|record) (?:me )?(?:an?|one|your) (?:\\w+ )?)video(?:[- ]?${TALK})?(?! (?:and (?:i|write)|per|editing|games?|production|editor|teams?|department|marketing|ads?|artists?|engineers?|platforms?|streaming|compan\\w+|essays?|content|producer|journalist|interviews?))`,
  ],
  [
    "video",
    `(?:virtual|online|remote|zoom|teams) (?:coffees?(?: chats?)?|lunch(?:es)?|breakfasts?|face[- ]to[- ]face|tea|cuppa|${TALK})|cam(?:era)?s? (?:is )?(?:on|off|optional|closed)`,
  ],
  [
    "video",
    "(?:on|over|via|by|through|in|or|no|min|minutes?|') (?:google )?meet(?= |,|\\.|;|\\)|$)(?! (?:up|in|at|for|me|you|on|near|over|with|us|by))|meet link|(?<=[+&/:,] ?|^)meet(?=, |; |$)|(?<=\\b(?:mins?|minutes?|hr|hour|m),? )teams(?=[,;)]|$)|^teams(?=, (?:mon|tue|wed|thu|fri|sat|sun|week|even|morn|\\d)| or (?:discord|zoom|phone|meet|slack|call))|(?<=: ?)teams(?=[.,;)]|$| (?:or|and) )|virtually(?! (?:no|every|all|any|un|im|the|al|never|none))",
  ],
  [
    "phone",
    "(?:tele)?phone[- ]?(?:calls?|chats?|only)|(?<!\\b(?:my|his|her|their|a|your|old|new) )(?:tele)?phone(?! (?:my|her|his|our|book|number|screen|camera|repairs?|shop|compan|maker|covers?|cases?|quality|interviews?|is silent|on the side|and the|an? (?!call|chat|quick|short)\\w+))|by tel\\b|(?:the )?landline|telephonic|(?:be|get) (?:rung|phoned|telephoned)|on the (?:horn|blower)|dial(?:ling)? in|phone-a-friend|(?:end of|with) an? phone|phone (?:slots?|dates?)|voice calls?|audio calls?|(?:audio|voice)[- ]only",
  ],
  [
    "phone",
    `(?<=(?:\\b(?:${BEFORE_CALL})|[,/+:&]) )calls?(?![ -](?:centre|center|handler|for (?!you|early|anyone|people)|of (?!\\d|half|an hour|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\\b)|to(?! (?:talk|discuss|go|swap|chat|share|catch|see|compare|look|review|plan|help|walk|work)\\b)|it|me|external|out|on me|agents?|them|him|her|you|work|an?(?! (?:week|month|fortnight|quarter|year|term))|nights?|the|with the|someone|somebody|sheets?|signs?)\\b)`,
  ],
  ["phone", "(?<=\\b\\d\\d[- ]?min(?:ute)?s? (?:[a-z-]+ ){1,2})calls?"],
  ["phone", "calls?(?= (?:or|and|,) (?:email|coffee|text|zoom|lunch|video|in[- ]person|whats))"],
  [
    "phone",
    "(?:take|taking|answer|open to|welcomes?|walking|standing|hourly) calls?(?= (?:from|or|in|at|on|every|each)|[.,;])|(?:\\d|one|two|three|four|five|six|eight|ten) calls?(?=\\/| (?:an?|per|over|every|each|in|with|across)\\b|[.,;])|ring (?:the|my|our) (?:\\w+ )?(?:shop|office|bar|forge|salon|desk|practice|ward|pub|yard|school|surgery|clinic|house|home)|(?:call|ring|phone|telephone|buzz|bell)(?: me| us|(?= or (?:text|sms|whats)))\\b(?! (?:old|crazy|an?|the|out|by|when it) )",
  ],
  [
    "phone",
    "(?:i(?:'ll| will|'m| can| could)|you (?:can|may|could)|we|or|just|and) (?:ring|telephone|phone|call)(?:ing)? (?:you(?! (?:an?|the|out)\\b)|people|me(?! (?:an?|the)\\b)|round)|^ring(?= (?:first|after|before|any|on|at|in|sun|mon|tue|wed|thu|fri|sat|\\w+,? (?:and ask|\\d)))|let's call|(?:he|she|they|who|that) calls? me(?! ['\"]| (?:an?|the|in)\\b)|(?:give (?:me|us) a|for a|gimme a|a quick) (?:ring|bell|yell|call(?! cent)|tinkle|buzz|phone)\\b|(?:just |or |simply |then |please |otherwise |else |, )ring(?= the | my |[.,;!]|$)|(?<!in )a (?:quick )?ring(?=[.,;!)]|$| (?:or|any|after|before|between|on|when|in the)\\b)|call (?:him|her)(?= (?:about|on|at|after|for)\\b)|the one you ring",
  ],
  [
    "phone",
    "^calls?(?! cent(?:re|er)s?\\b)(?= |,|\\.|$)(?! (?:for|me|it|to|someone|somebody))|(?:call|ring|phone|tel|telephone)[.:]? (?:\\w+ )?(?:on |at )?[+(]?\\d[\\d ()-]{5,15}\\d",
  ],
  [
    "chat",
    "slack|discord|voxer|marco polo|snapchat|mattermost|rocket ?chat|google chat|teams chat|wa(?= (?:only|msg|message|me|or)\\b)|(?:in|via|through|over) (?:the )?chat(?=[.,;!)]|$)|^chat(?= or (?:call|phone|ring|zoom|video|email))|whats ?app|telegram|wechat|viber|imessages?|messenger|zulip|kakao ?talk|zalo|threema|instant messag\\w+|voice[- ]?(?:notes?|messages?|memos?|msg)|chat only|text back|txt|(?:chat|hit) me up on",
  ],
  [
    "chat",
    "(?:on|via|over|by|use|or|and|,|in) (?:signal|matrix|irc)(?= |,|\\.|\\)|$)|(?:signal|matrix) (?:only|preferred|\\(?@)|(?:matrix|irc|signal):|irc(?=,? or |,|\\/)|signal is (?:safest|best|fine|ok|easiest)",
  ],
  [
    "chat",
    "(?<!\\d )dms?\\b|d\\.m\\.|(?:by|via|in a|send (?:me )?an?|drop (?:me )?an?|or) pms?\\b(?! body)|pms? (?:me|is open|are open|open|welcome|please|pls)|(?:linkedin|ig|insta|instagram|facebook|fb) (?:messages?|messaging|chat|inbox|msgs?)|(?<=\\b(?:zoom|video|teams|calls?|phone|e-?mail|meet|skype|in person) or )chat(?=[.,;)]|$)|(?<=(?:\\b(?:some|few|by|odd|occasional)|[+&]) )texts(?=[.,;!)]|$| (?:or|and|back|when|now)\\b)",
  ],
  [
    "chat",
    'text(?: me|ing| messages?| us| lah)\\b|text (?:the word|a word|\\"\\w+|first name|your name)|(?:by|just|or|a|call or) text(?= |,|\\.|;|$)(?! (?:book|of|that|is|on))|text (?:only|or)\\b|text (?:[^.;!?]{1,40} )?(?:on |at |to )?[+(]?\\d[\\d() -]{5,15}\\d|sms|text(?= (?:is )?(?:first|best|ok|fine|preferred|works|only|or)\\b|\\/)|async chat|m(?:sg|essag(?:e|es|ing)) back (?:and|n) forth|direct messages?',
  ],
  [
    "email",
    "e-?mails?(?! (?:marketing|campaigns?|automation|deliverability|copy\\w*|security|phishing|templates?|subject|etiquette|servers?|newsletters?|lists?\\b|scams?|management|infrastructure|threads?)\\b)|e-?mail(?:ing|ed)(?! (?:an?|your|their|the|them|him|her|people|strangers) )|by correspondence|(?:by|or|via) mail(?= |,|\\.|;|$)(?! order)|mails?(?= (?:me|(?:you|it|them|yours) back)\\b)",
  ],
  [
    "in-person",
    "in[- ]person|face[- ]?(?:to|2)[- ]?face|f2f|ftf|(?<=\\b(?:meet|or|and|also|prefer|you|me|us|talk|chat|mentor) )(?:in|for) real life|(?<!not )(?:on[- ]?site|onsite)(?= or | ?\\/)|if (?:you(?:'re| are)|ur|u r) (?:local|nearby|in town|in the area|passing(?: through)?|close by|around here|this side)|irl\\b|on[- ]site (?:visits?|meetings?)|in the flesh|on campus(?! to)",
  ],
  [
    "in-person",
    `(?:virtual )?coffees?|cuppas?|tea(?! m|m)|teh(?: tarik)?|kopi|chai|fika|aperitivos?|apéros?|matcha|boba|espresso|mate(?= (?:in|at|near|together))|kava|brunch(?:es)?|breakfasts?|(?<!\\b(?:weekday|weekend|at|over|during|before|after|by) )lunch(?= only)|(?<!\\bby )lunch(?:es|time walks?| walks?)?(?! ?-?(?:time|hour|break| only\\b))|pints?|drinks|a drink|a beer|beers|a brew|brew|picnics?|dinners?|dim sum|an? (?:ale|wine|bier|sherry)|(?:over|grab|have|do|share|go for|get|for|treat you to|meet for|buy (?:you|them)|feed you|trade you) (?:an? |some |the |one )?${TREAT}(?= |[.,;!)]|$)|over (?:an? (?!zoom|teams|video|call|phone|chat|long|short|period|decade|couple|number|week|month|year|quarter|screen|single|few|whole|season|shared|half|google|meal of)(?:\\w+ )?\\w+|tea|some) (?=in|at|on the|near)|${TREAT}(?:'s| is| are)? on (?:me|us)\\b|(?:drink|pint|half|round|coffee|lunch|beer)'s on me`,
  ],
  [
    "in-person",
    "(?:meet|meeting|catch up|get together|sit down|see (?:you|them|people|me))(?: ups?| you| up| people| them| me)?(?: somewhere)? (?:in|at|near|around|round|over)(?= (?!least|the same|person|zoom|teams|video|google|a time|my?self|once|all|first|any ?time|night|noon|\\d|work|between|about|one|your|the (?:end|start|weekends?|evenings?|mornings?|afternoons?|week)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))",
  ],
  [
    "in-person",
    "(?:walk(?:s|ing)?|stroll)(?: (?:and|\\+|&) talks?)(?! me)|(?:a|for a|(?:day|hour)'s|prefers? to|group|dog|lunchtime|evening|morning|weekend|mentor(?:ing)?|or|prefers? a|,) (?:walk|stroll|wander)s?(?= (?:in|with|along|round|around|by|near|to|or|through|on)\\b|,|\\.|\\)|$)(?! (?:to|on|in) (?:my|your) (?:desk|shoes))|(?:walks|strolls|wanders?)(?= (?:along|round|around|through|by) )(?! through (?:the|my|your) door)|^walk(?= (?:in|with|along|round|around|or) )|(?:one|1) walk|walk(?:ing|s)? (?:if (?:dry|it's dry|the weather)|at lunch|each|per|an? (?:week|month|season|quarter))|i'd rather (?:we )?walk(?:ed)?|walk the (?:prom|canal|river|park|beach|site)|walk (?:with|alongside) me|(?:we|you) (?:can|could|may|will) (?:also )?(?:walk|stroll)|(?:two|three|four|\\d) walks|site visits? (?:in|around|near|with)",
  ],
  [
    "in-person",
    "(?:porch|bench|garden) hours|studio visits?|site cabin|physical(?= (?:meetings?|sessions?|or|only)|\\b[^.;]{0,20}\\bor virtual)|mode: physical|(?:he|she|i)(?:'ll| will|'d)? sit down with|(?<!\\b(?:i've|i have|has|had) )come (?!to the right)(?:and |,? ?|down and )?(?:[a-z]+ with me|yarn|knock|aboard|on visits|see us|to us|with me|walk|talk|chat|speak|eat|sit|stand|think|find me|out with (?:me|us)|hungry|with me|see me|visit|join me|watch|look|over|round|by|through|along|(?:down|up)(?= (?:to|and|the|here)\\b)|in(?= (?:any|on|at|for|from|after|before|between|when|and|with|whenever)\\b|[.,;!]|$)|to (?:my|our|the(?! (?:sea|end|point|conclusion|job|field|profession|trade|industry|uk|us|gulf|city|country|same|idea|rescue|realisation|table as|linux|business))))\\b(?! (?:with (?:a|an|the) (?:plan|question|idea)|to (?:terms|grips)))|(?:drop|pop|swing|stop|call) (?:in|by|round|over)\\b(?! the (?:evening|morning|afternoon|week))(?= (?:to|at|on|for|the|any|my|when|between|some|for)\\b|,|\\.|$)|(?:do|come|join me|out|offer|get:?)(?: for| on)?(?: an?)? ride[- ]?alongs?|ride alongs? (?:with|in)|hop in|call out to (?:the|my)|passenger seat|ride with me|step into my|(?:^|[.;,] |please |you (?:may|can|will|could) (?:first )?|you'll |first |just |or |and )visit (?:me|us|my|(?:the|our) (?:farm|shop|studio|workshop|lab|yard|mill|ponds?|nursery|kitchen|site|depot|office|clinic|surgery|gallery|barn|boat|bakery|plant|greenhouse|orchard|forge))\\b(?! (?:page|website|profile|link))|(?:a|one|two|three) visits? (?:a|per|each|every) (?:year|month|term|season|quarter)|(?:visitors|guests) (?:are |welcome)|receives? (?:visitors|guests|you|(?:\\w+ ){1,5}at home)|at home (?:in|on) (?=\\w+day|[a-z]+[.,;)]|[a-z]+ [a-z]+[.,;)])|(?:i|we)(?:'ll| will| can|'m happy to)? (?:(?:drive|travel|cycle) to|come to (?:schools|your))|(?:can|may|could|to|welcome to) visit (?:me|us|my|our|the|campus)\\b(?! (?:page|website|profile|link))|visits on|or visit|open studio|boots on (?:site|the ground)|kanohi ki te kanohi|on (?:the )?(?:court|pitch|touchline|water|range|track|slopes?)(?= (?:or|on|after|before)\\b|,)|(?:we|i) (?:can |could |will |'ll )?(?:sit|host) (?:in|at|from|with you (?:in|at)) (?!the (?:board|panel|committee)|on\\b)|let's meet(?= [a-z])(?! (?:on|via|over|by|online|up on) )|(?:you|they|people|anyone|everyone) (?:can|could|may|are welcome to) (?:just |also )?come(?= (?!earlier|later|from|back|across|up with|prepared|once|twice|when|as|with (?:an?|the|your|any)|to me))|meet (?:anywhere|wherever|halfway|locally|there|offline|outdoors|outside)|walk[- ]and[- ]talks?|come with boots|come (?:on|after|before|at) (?:an? |any )?(?:quiet day|mon|tues|wednes|thurs|fri|satur|sun|school|work|dinner|lunch|tea|hours|closing|opening|\\d)[a-z]*|(?:mentor(?:ing)?|group|walking) (?:walks?|meetings?)(?= |[.,;)]|$)|free stools?|(?:a|one) (?:stool|seat|chair|bench) (?:by|at|in|beside|next|outside|under|behind)|sit (?:in|down) (?:with|beside) me|beside me|shadow (?:me|us)|just show up(?= (?:at|to|in|with|any|on a)\\b)|(?:or|in|at) (?:an?|the|our|my) (?:café|cafe|pub|teahouse|tea house|coffee shop|library)(?= (?:in|on|near|by) )|(?:a|to|for a|go) (?:swim|hike|run|jog|bike ride|ride|round of golf)(?= (?:with|along|together|and (?:a )?(?:talk|chat)))|(?:the )?door is (?:always )?open (?:on|every|from|at)|(?:find|catch|grab|see) (?:me|him|her|us) (?:at|in|by|near|outside|behind|after|for an?)(?! (?:the (?:end|comments|(?:members'? )?(?:list|directory)|group|chat|thread)|linkedin|here|zoom|teams|my inbox|quick|call|chat|#|slack|discord|zoom))|bring (?:your own (?!questions?|ideas?|agenda|problems?|topics?|code|data|projects?|work|cv|drafts?)\\w+|(?:a )?(?:mug|chair|biro|sandwich|notebook|boots|lunch|laptop))",
  ],
  ["group", GROUP_WORDS],
];

/** Words whose capital tells them from others, as patterns in the author's own case. */
export const CASED_WORDS: readonly (readonly [Format, string])[] = [
  [
    "video",
    "(?<!\\b(?:[Mm]y|[Oo]ur|[Tt]he|[Yy]our|their|of|for|with|across|two|three|many|most|some|all|other|[Bb]uild|lead|led|run|manage|\\d) )Teams(?! (?:of|that|who|I|are|need|have|lead|at(?! (?:night|lunch|noon|\\d)))\\b)",
  ],
  [
    "video",
    "(?<=[,(/:] ?|or |by |on |via |over |minute |min |small |short )Meet(?=[.,;)]|$| (?:or|link|on|if|and|for|every|each|with)\\b)",
  ],
  [
    "in-person",
    "(?<!Google )[Mm]eet(?:ing)?s?(?: [a-z]{1,12}){1,4},? (?:in|at|near) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Zoom|Teams|Google|Meet|Skype|Slack|Discord|English|Spanish|French|German|Italian|Portuguese|Dutch|CET|GMT|EST|I\\b))[A-Z][\\w'-]*",
  ],
  ["chat", "LINE(?=[.,;/)]| (?:or|and|chat|group|call)|$)"],
  ["chat", "(?<=[,(/:.] ?|^)(?<!\\((?=Signal\\)))Signal(?=[.,;)]|$| (?:or|only|and)\\b)"],
];
