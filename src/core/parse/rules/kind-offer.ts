/** Signals that the author offers to mentor, advise, guide or talk with others. */
import type { Rule } from "../rule.ts";
import { signal } from "./kind-signal.ts";

const WILLING =
  "(?:happy|glad|delighted|pleased|keen|willing|honou?red|excited|eager|thrilled|open|available|game|up|here|love|like|want|wish|hope|hoping|offering|ready|prepared|looking|trying|able|enjoy|opted|stoked|more than happy|available|room|time|opening)";
const HELP =
  "(?:help(?:ing)?|mentor(?:ing)?|guid(?:e|ing)|advis(?:e|ing)|coach|support(?:ing)?|chat(?:ting)?|talk(?:ing)?|speak|discuss|share|sharing|answer(?! questions about the (?:role|job|position))|connect(?= (?:and|about|to|with (?:students|anyone|people who|junior|young|early))|[.!,]|$)|assist|listen|correspond|give (?:a leg up|back|advice|guidance|career|you|a hand|some)|giving (?:back|advice)|offer|pass on|handhold|teach|be (?:a |your |of )?(?:mentor|sounding board|help|service)|act as|serve as|accompany|walk you|meet (?:with|you|up|anyone|one|two|in)|review|look (?:at|over)|take (?:on|a|one|two|three)|do (?:a|some|mock|quick|20|30|15)|sit down|sit with|have (?:an? )?(?:initial |quick |short |first |brief )?(?:coffee|chat|call|talk)|take you|show you|run (?:you )?through|yarn(?:ing)?|be (?:contacted|asked|useful)|pair|swap|provide|compare notes|pay it forward|hear from|point you)";

export const kindOfferRules: readonly Rule[] = [
  signal(
    "offer",
    "willing",
    5,
    "*",
    `(?<!\\b(?:was|were|been|had|not|never|(?:nice|great|good|wonderful|hoped|proud) to be) (?:also |only )?)\\b${WILLING}(?: now| also| always)? (?:for |in |to )(?:(?:be able|also|try) to )?${HELP}\\b(?! (?:me|us|from (?:you|people|others)|with members of|our clients|procurement|companies|from our))`,
  ),
  signal(
    "offer",
    "i-will",
    4.5,
    "i ll will can could",
    "\\bi(?:'ll| will| can| could| am able to| may be able to| would)(?: also| gladly| happily| try to| personally| even| probably| certainly| adequately){0,4} (?:help(?! people get| companies| teams| businesses| procurement| clients)(?: you| others| people| anyone| with)?|mentor|guide|advise|coach|support|walk you|hand you|teach you|show you (?!how (?:the|our))|answer (?:every|your|any|all|questions)|take (?:on )?(?:one|two|three|a|an|1|2|3|up|no more)|tell you everything|read (?:your|personal|cvs|drafts)|look (?:at|over) your|review your|share (?:what|my|some)|meet (?:you|with)|talk (?:through|you|to)|give you|offer|listen|go through|keep my zoom)\\b(?! me\\b)",
  ),
  signal(
    "offer",
    "bare-will",
    3.5,
    "*",
    "(?:^(?:will|can|would|could|gladly|happily)|\\b(?:she|he|they) (?:would|will|can|could|is happy to|are happy to|would be glad to)|^(?:hi|hello|hey)[!,. ]+(?:i )?(?:can|here for)|\\b(?:she|he|they) (?:also )?(?=mentors? (?!me))|\\band (?:can|will|would)) ?(?:also |gladly |happily )?(?:talk (?:to|with)|mentors?|help(?! me)|chat with|guide|advise|speak (?:to|with)|meet|answer|read|take)\\b(?! me\\b)",
  ),
  signal(
    "offer",
    "i-mentor",
    5,
    "*",
    "\\b(?:i (?:currently |also |still |now |only )?mentor (?!who|is|was|told|(?:for|at|with|through|in) (?!free\\b|any|students|people|those|you|no|an hour|one|two))(?:\\w+)|i take (?:one|two|three|on|up to|a|\\d)|my mentoring\\b(?! (?:pair|partner|journey|story|relationship|programme gave))|(?:my|of my (?:one|two|three|four|five|\\d)) (?:\\w+-on-\\w+ |\\w+ )?mentor(?:ing|ee|ship)? (?:places|slots|spots|is|are|session)|applications for my|(?:email|e-mail|phone|remote|virtual|in-person|face-to-face|free|group|peer|online|evening) (?:mentoring|mentorship) (?:and|or|by|over|on|in|for|with|,)|(?:do|doing|give|giving) (?:1:1 |one-to-one |free |some ){0,4}mentoring|as a mentor to|mentor(?:ing|ship)?(?: \\w+)? (?:slots?|spots?|places?|hours|sessions?) (?:again|open|available|left|for|this)|mentee (?:spots?|places?|slots?)|(?:one|two|three|1|2|3|another|new|more|current) mentees?\\b|(?:available|open|reachable) (?:for|as) (?:a |some |virtual |free )?(?:mentor(?:ing|ship)?|coffee|chats?|advice|calls?|questions|informational)|looking for (?:someone|people|one|two|three|a mentee|mentees|a junior|somebody)\\b[^.]{0,20}\\b(?:to mentor|mentees?|i can (?:help|mentor))|(?:be|being|become) (?:a|your) (?:peer )?mentor (?:to|for)|(?:in|for) (?:email|e-mail|phone|virtual|online|group|one-to-one|1:1|in-person|remote|face-to-face)[ -](?:mentoring|mentorship)|interested in (?:mentoring|being a mentor|giving back)(?! programme| program)|pass on any advice|(?:am|being|be) a (?:peer )?mentor,? i|mentoring support for|mentoring offered|mentor(?:ing)? offer(?=[:,.!]| closed|$)|mentor available|available mentor|mentor: yes|mentoring available|making myself available|make myself available|mentoring capacity|mentoring, take|(?:i|and) (?:really |always )?(?:love|enjoy) (?:help|mentor|teach|guid|talking to|chatting (?:to|with)|hearing from|meeting|supporting)\\w*|i have time to mentor|peer mentor(?:ing)? circle|to be mentor for|mentor walks)",
  ),
  signal(
    "offer",
    "offering",
    5,
    "*",
    "\\b(?:(?:i'm |i am |i )?(?:also |now |happily |currently )?(?:offer(?:ing)?|opening(?: up)?|opened(?: up)?|open up|hold(?:ing)?|keep(?:ing)?|host(?:ing)?|planning|running|setting aside|set aside|give|giving) (?:up |out )?(?:(?:a|some|my|free|few|of|several|more|two|three|four|five|\\d+|lunchtime|weekly|virtual|1:1|1-on-1|one-to-one|open|informal|\\d+-min(?:ute)?|bit|email|and|quick|no-strings|career|monthly|short|confidential|pro bono|mock) ){0,5}(?:mentor(?:ing|ship)|office hours|guidance|advice|slots?|sessions?|coffee chats?|calls?|chats?|agenda|resume reviews?|cv reviews?|mock interviews?|support|help)\\b(?! (?:to clients|to companies|services))|(?:bit of an|my|here's my|an) offer:?\\b(?= *[.,:!]|$)|i have office hours|i (?:offer|can offer|give) (?:[\\w-]+ ){1,4}(?:calls?|chats?|sessions?|coffees|meetings|walks|hours?)\\b|^what i (?:can )?offer\\b|let's trade|i have (?:time|room|space) (?:for|to))",
  ),
  signal(
    "offer",
    "ask-me",
    4,
    "*",
    "\\b(?:ask me (?:about|anything|any|how|why|what|questions?)|ama\\b|(?:feel )?free to (?:reach(?! out to (?:them|him|her|our|the|these|those|any|either)\\b)|ask|message|contact|dm|connect|ping|get in touch|send|drop|write|email|book)|let me know (?:how i can|how can i|if (?:you|i|there|any))|let's (?:chat|talk|discuss|connect|grab)(?! about (?:our|what))|hit me up|hmu|pick my brain|(?:talk|chat) to me(?: about)?|i'm all ears|my (?:inbox|dms?|door|line)(?:'s| is| are)? (?:always )?open|shout me|reach out (?:to me|if you|and i|about|with|for)|(?:message|dm|email|contact|ping) me (?:if|about|with (?:any|your)|for (?:advice|help|guidance|a chat))|if you (?:need|want) (?:guidance|help|advice|someone)|need help or|want help|you(?:'re)?\\b[^.;]{0,70} (?:want|wants|need) (?:somebody|someone)(?: to|\\b)|graduates\\b[^.;]{0,70} want (?:somebody|someone) to|happy to connect and help|let me help you|always (?:here|happy|up|glad|open|available)(?! to connect with others)|here (?:for (?:general )?help|to help)|i help (?:you|others|people|students|learners|beginners|newcomers|juniors|graduates)|here for (?:general )?help|whoever wants to learn|you can come|(?:he or she|they|you) can come|come to my|i have plenty (?:of )?time|i've got time|i'd have time|i have (?:now )?(?:the )?(?:plenty )?(?:of )?(?:time|leisure)|i'm your (?:man|woman|person)|wants? to handhold|come (?:over|by|sit)|is welcome to sit|you can (?:call|write|ring|text|message|email|ask|book) me)",
  ),
  signal(
    "offer",
    "take-one",
    3.5,
    "*",
    "\\b(?:(?:can |will |could |would )?take on (?:a|an|one|two|three|1|2|3|up to|some)|(?:one|two|three|both|all|\\d) (?:of )?my (?:\\w+ ){0,2}(?:places|spots|slots)|room for (?:one|two|three|four|five|\\d)|one \\w+ at a time|(?:last|one|two|three|final|\\d) (?:mentoring |mentee |free |more )?(?:slots?|spots?|places?) (?:for|left|open|free|available)|\\d slots\\b|(?:one|two|three|\\d) (?:person|people|pair|mentee|colleague)s?,|one young \\w+,|one pair only|i(?:'m| am) after (?:somebody|someone|people|one) (?:with|who)|for anyone (?:who|in|under|thinking|considering|wanting)|i(?:'d| would) like (?:people|someone) (?:from|who)|wondering [^.]{0,60}, (?:hmu|dm me|message me)|fancy (?:a|some) (?:natter|coffee|chat|brew|advice)|with one person who wants|preference for people|decided to open my (?:agenda|calendar|diary)|i (?:can )?do a quick|every \\w+ (?:\\w+ )?i(?:'m| am| keep| sit| hold)(?: my)? (?:at|in|open|zoom|free)|breakfast is on me|coffee is on me|could do coffee|who it's for|who this is for|(?:add|put|leave) your name (?:to|on|under|down)|can do (?:\\w+ ){1,5}(?:calls?|chats?|coffees?))",
  ),
  signal(
    "offer",
    "terms-line",
    2,
    "*",
    "(?:^|\\n)(?:mode|timings?|charges?|topics?|time ?zone|spoken languages?|not covered|(?:i )?can(?:'t|not)? offer|i can help with|what i (?:do not|don't|won't) do|mentoring(?: format)?|best time|good for|looking for|who it's for|areas of expertise|assists? with|will discuss|what i bring|mentor(?:ing)? (?:code|topics|interests)|mentees|disponibile per|format|availability|capacity)\\s*:",
  ),
  signal(
    "offer",
    "ask-route",
    1.5,
    "*",
    "\\b(?:(?:dm|pm|message|ping|email|inbox|mail|text|call|contact) me|drop me|write (?:to )?me|send me|comment [\"'\\w]|book (?:a|an|your|with|thru|via|through|here)|link in|get in touch|reach out|drop your question|fill in the form)\\b",
  ),
  signal(
    "offer",
    "form-label",
    0.8,
    "*",
    "^(?:sector|field|years|experience|where|when|how|contact|name|places|location|role|mentees?|skills|stack|expertise|languages?|time ?zone|areas? of (?:interest|expertise)|commitment)\\s*:",
  ),
];
