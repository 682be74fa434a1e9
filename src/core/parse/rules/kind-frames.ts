/**
 * Signals by grammar, for the ways of saying it that no phrase list holds: who gives and who takes, and in which frame.
 * Each is weaker than a plain phrase; two of them, or one and a few terms, decide.
 */
import type { Rule } from "../rule.ts";
import { signal } from "./kind-signal.ts";

/** Words between a subject and its verb; one of these and someone else acts, or nobody does, or it is over. */
const GAP =
  "(?: (?!(?:me|my|someone|somebody|anyone|anybody|need|was|were|had|used|never|not|don't|didn't|can't|won't|asked|met|told|said|when|if|who|until|hire|run|lead|manage)\\b)[a-z'-]{1,20}){0,4}?";
const GIVE =
  "(?:help|mentor|guide|advise|coach|support|share|answer|talk|chat|speak|listen|teach|walk|show|offer|spare|meet|sit|look|read|review|explain|point|give|run through|go through|work through|take)(?:ing)?";
const TAKERS =
  "(?:you|your|yours|someone|somebody|anyone|anybody|people|those|folks|students?|graduates?|grads|juniors?|newcomers|trainees?|youngsters|others|whoever|colleagues|members|women|apprentices|career changers|mentees?|starters|learners|the next)";

export const kindFrameRules: readonly Rule[] = [
  signal(
    "offer",
    "i-give-you",
    2.5,
    "i we",
    `\\b(?:i|we)(?:'m|'d|'ll| am| would| will| can| could| may| might)?${GAP} ${GIVE}\\b(?: (?!me\\b)[a-z'-]{1,20}){0,5}? ${TAKERS}\\b(?! (?:who|that) (?:has|have|had|knows?|works?|worked|did|made|went|already|can|could|would|might))`,
  ),
  signal(
    "offer",
    "gives-back",
    2,
    "back forward on along down turn same wish wing someone others return returning did",
    "\\b(?:pay(?:ing)? it (?:forward|back|on)|giv(?:e|ing) (?:something |a bit |a little )?back|return(?:ing)? the favou?r|pass(?:ing)? (?:it|this|that|some of (?:it|that|this)|what i(?:'ve)? (?:know|learn(?:ed|t))) (?:on|along|down)|(?:lift|elevator|ladder) (?:back )?down|(?:do|did) (?:it|this|that|the same) for (?:me|others|someone)|i wish (?:i'd|i had|someone had)|under my wing)\\b",
  ),
  signal(
    "offer",
    "invites",
    1,
    "me us",
    "(?:^|[.,;:!?•-] ?|\\b(?:so|and|please|just|then|or|simply|free to|do|can|should) )(?:write|message|ping|dm|pm|email|e-mail|mail|text|ring|call|ask|contact|find|grab|catch|nudge|whatsapp|buzz|approach|drop|send|shoot) (?:to )?(?:me|us)\\b",
  ),
  signal(
    "offer",
    "on-offer",
    3,
    "mentoring mentorship mentor guidance advice sounding office coaching mock career cv resume",
    "\\b(?:mentor(?:ing|ship)?|guidance|sounding board|office hours|career (?:chats?|advice)|mock interviews?|(?:cv|resume) (?:reviews?|checks?))\\b(?! (?:programme|program|scheme))[^.!?\\n]{0,25}\\b(?:on offer|available|offered|up for grabs|free of charge|going free|no strings|again|this (?:year|spring|summer|autumn|fall|winter))\\b",
  ),
  signal(
    "offer",
    "they-offer",
    3.5,
    "kindly generously offered volunteered agreed set hearing volunteers name down volunteering accepts taking takes welcomes accepting door approached contacted reached asked aside reachable offer chuffed delighted happy glad pleased willing honoured love advise help support guide mentor assist working mentee put puts given consider enjoys likes",
    "\\b(?:has (?:kindly |generously |now )?(?:offered|volunteered|agreed) to (?:advise|mentor|help|guide|talk|act|be|support|meet|answer|see|speak|take)|has (?:kindly )?set aside|volunteers (?:as an? (?:\\w+ )?(?:mentor|guide)|for the)|interested in hearing from|(?:put|puts|given) (?:her|his|their) name down|(?:is|'s) down (?:to|as a?|for) ?mentor|is volunteering as|(?:he|she|they) (?:accepts|welcomes|takes|is taking|'s taking|is accepting) (?:(?:on|in) )?(?:new |a few )?(?:mentees|names|requests|[a-z]{3,14} (?:requests|questions|e-?mails|messages))|welcomes (?:[\\w'-]+ ){0,2}(?:requests|e-?mails|messages|questions|letters|calls)|(?:her|his|their) (?:office )?door (?:is |stands )?(?:always )?open|(?:can|may) be (?:approached|contacted|reached|asked) (?:by|on|at|for|with|about)|(?:willing|happy|glad|pleased|delighted) to be (?:contacted|asked|approached|written to|emailed)|(?:sets|puts) aside [\\w ]{3,30} for|(?:is|'s) reachable|(?:her|his|their) offer to|(?:he|she)(?:'d| would|'ll| will)? (?:be )?(?:chuffed|delighted|happy|glad|pleased|willing|honoured|love|likes?|enjoys?) (?:to )?(?:show|tell|help|mentor|meet|talk|hear|take|sit|answer|advis|guid)(?:ing|e)?\\b|(?:he|she|they|[a-z]{3,14}) (?:can|will) (?:advise|mentor|guide|coach|counsel) (?!me\\b|us\\b|clients|companies|boards|you on your pension)|mentor seeks? (?:a )?mentee)",
  ),
  signal(
    "offer",
    "among-peers",
    4,
    "each group circle buddy swap notes peers",
    "\\b(?:(?:mentor|help|support|coach|teach|challenge) each other(?! out of)|(?:interested in|start(?:ing)?|form(?:ing)?|set(?:ting)? up|propose|fancy|do|gather(?:ing)?|looking for|join) (?:an? |another |our |my |two or three )?(?:[\\w-]+ ){0,3}?(?:peer|mutual|support|study|mentoring|monthly|small) (?:[\\w-]+ )?(?:group|circle|buddy)|mentoring (?:buddy|circle)\\b|swap (?:notes|a page|stories|experiences) with|peer circle)\\b",
  ),
  signal(
    "offer",
    "asks-to-be-asked",
    2.5,
    "hesitate past welcome welcomed tag pair bounce sound come honest get stay i",
    "\\b(?:(?:do not|don't|dont|never) hesitate to (?:ask|ping|write|contact|reach|message|drop|send|get)|run (?:your|a|an|it|that)\\b[\\w ]{0,24} (?:past|by) me|(?:e-?mails?|mails?|messages?|questions?|letters|calls) (?:from [\\w ,()'-]{2,60}? )?(?:are |is )?(?:warmly |always |very |most |more than )?welcome(?:d)?\\b|tag me\\b|i(?:'ll| will) (?:pair|sit|go through|walk|phone|ring|call) (?:with )?you|(?:bounce|sound) (?:ideas|things|thoughts) off|come and ask|i will be honest|get you set up|stay with you through)\\b",
  ),
  signal(
    "other",
    "was-mentor",
    3.5,
    "mentor mentored offered volunteered tutor mentoring",
    "\\b(?:(?:have|has|'ve|had) (?:also )?(?:been|served as|acted as) (?:an? |the )?(?:\\w+ )?(?:mentor|tutor)|(?:was|served as|acted as) (?:an? |the )(?:\\w+ ){0,2}mentor\\b|(?:back )?in (?:19|20)\\d\\d,? i (?:offered|volunteered|mentored)|i (?:once|first) offered to mentor|mentoring (?:\\w+ )?(?:managers|teams|staff|engineers) and)",
  ),
  signal(
    "offer",
    "to-you",
    0.5,
    "if",
    "\\bif (?:you|that's you|this is you|any of (?:this|that)|this (?:sounds|speaks|helps))\\b",
  ),
  signal(
    "seeking",
    "asks-all",
    3.5,
    "me my mentor mentoring mentorship advice guidance recommend hour call chat coffee",
    "\\b(?:anyone|anybody|someone|somebody|any of you|could you|would you|can you|is there|are there|does anyone)\\b(?![^?]{0,60}\\b(?:need|want|wants|needs|interested|looking|fancy|stuck|struggling|up for|keen)\\b)[^?.!]{0,120}\\b(?:me|my|mentor|mentoring|mentorship|advice|guidance|recommend|an hour|a call|a chat|a coffee)\\b[^?.!]{0,60}\\?",
  ),
  signal(
    "seeking",
    "i-need",
    5,
    "need needing looking searching hunting hoping asking seeking after search lack lacking want",
    "\\bi(?:'m| am)?(?: really| desperately| just| still| currently| also)? (?:need(?:ing)?|(?:looking|searching|hunting|hoping|asking) for|seeking|after|in (?:need|search) of|lack(?:ing)?|want)(?: (?!to\\b)[a-z'-]{1,15}){0,4}? (?:mentor|guidance|advice|direction|(?:someone|somebody) (?:to|who can|senior|more|experienced|further)|a steer|pointers|sounding board|role model)\\b(?![^.!?]{0,40}\\b(?:to|i can) (?:mentor|help|guide|take|coach|support|advise|share)\\b(?! (?:me|my)\\b))",
  ),
  signal(
    "seeking",
    "who-takes",
    6,
    "know knows any anyone someone who spare is",
    "\\b(?:(?:does|do) (?:anyone|anybody|any of you|you) (?:here )?know (?:of )?(?:an? |any |someone|somebody)[^.!?]{0,50}\\b(?:who|that)\\b[^.!?]{0,20}\\b(?:takes?|mentors?|would|could|might|helps?)|any [a-z]+(?: [a-z]+){0,3} (?:here )?(?:willing|able|happy|free|prepared|open) to (?:take|mentor|help|guide|talk|spare|advise)|(?:know|knows) (?:any|some) [^.!?]{0,40}\\b(?:who|that) (?:takes?|mentors?|helps?)|who (?:here )?(?:would|could|might|can) (?:be (?:open|willing|up|able|happy) )?(?:to |for )?(?:guid|mentor|advis|help|tak|teach)\\w* (?:me|my|an? \\w+ (?:accountant|engineer|nurse|analyst|teacher|lawyer|manager|graduate|student))|is there (?:a|an|any) [^.!?]{0,70}(?:to spare|who(?:'d| would) (?:take|give|spare|mind))|find (?:someone|somebody) (?:on|in|at|with|who)[^.!?]{0,40}\\b(?:let|help|show|teach|take|tell) me)\\b",
  ),
  signal(
    "seeking",
    "asks-help",
    5,
    "consider fancy mind willing able free prepared mentored mentee me wing needed wanted please sought advance tia advice tips pointers guidance suggestions recommendations kindly pls appreciated",
    "\\b(?:to be mentored|as (?:a|your) mentee|mentee (?:here|looking|seeking|in search)|take me (?:on|under)|under (?:your|their|his|her|someone's|somebody's) wing|any (?:advice|tips|pointers|guidance|suggestions|recommendations)\\b[^.!?]{0,30}\\b(?:appreciated|welcome|please)|(?:help|advice|guidance|pointers|tips) (?:needed|wanted|please|appreciated|sought)|(?:please|pls|kindly) (?:guide|advise|suggest|mentor) (?:me|us)|(?:consider|fancy|mind) (?:guiding|mentoring|coaching|helping|advising|teaching) me|any (?:[a-z]+ ){1,3}?(?:willing|able|free|prepared) to|who has[^.!?]{0,60} (?:let|tell|show) me|(?:thanks|thank you) in advance)\\b",
  ),
  signal(
    "job",
    "conditions",
    2.5,
    "days salary pay permanent immediate start starting visa offer need join bring apply 0 responsible",
    "\\b(?:salary (?:of|from|range|is|up to)|pay range|permanent (?:role|position|contract|post)|immediate start|start date|we offer|you(?:'ll| will) (?:need|bring|join|be responsible)|days (?:from home|in the office)|to apply|apply (?:now|here|by|via|before)|visa (?:possible|sponsor\\w{0,6})|start(?:ing)? in (?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{2,3}k (?:plus|\\+|to|-|per))\\b",
  ),
];

/** Offer frames: too weak to be heard where another kind speaks up. */
export const OFFER_FRAMES: ReadonlySet<string> = new Set(
  kindFrameRules.map(({ id }) => id).filter((id) => id.startsWith("kind.offer.")),
);
