/** Signals for the kinds that are no offer. */
import type { Rule } from "../rule.ts";
import { signal } from "./kind-signal.ts";

const MENTOR = "(?:mentors?|mentorship|mentoring)";

export const kindOtherRules: readonly Rule[] = [
  signal(
    "seeking",
    "wants-mentor",
    8,
    "*",
    "\\b(?:(?:iso:?|look(?:ing)?|search(?:ing)?|hunt(?:ing)?|in search|on the lookout|hoping|trying|seek(?:ing)?|need|want|after|require|would (?:very much |really |so |dearly )?(?:like|love)|needs|wish|i'd (?:like|love)|asking|dream of|appreciate|find|be grateful for|available for)(?: for:?\\*{0,2}| of| to (?:find|get|have|meet|bring on))?(?: and \\w+)? (?:an? |some |my |one or two |any )?(?!that |the |your |their |his |her )(?:(?:good|experienced|female|senior|reverse|male|great|first|new|older|industry|technical|career|local|peer|potential|(?!someone\\b|somebody\\b|people\\b|anyone\\b|anybody\\b|folks\\b|to\\b|for\\b|who\\b|with\\b|an?\\b|and\\b|one\\b|two\\b)\\w+) ){0,3}(?:mentors?(?!ing| (?:to|for) (?:others|students|young))|mentorship|advis[oe]rs?|sponsor)\\b(?! (?:someone|people|others|students|and mentees|you|anyone|juniors|\\(full|\\(part|to join|for our|who\\b|will\\b|that\\b))|mentor(?:ship|ing)? (?:required|needed|request|sought|wanted(?!!))|looking to bring on|any mentors? (?:here|out there|available|in)|(?:is there|are there) (?:anyone|any mentors?|somebody|someone)\\b[^.?!]{0,60}\\bmentor|anyone mentoring)\\b",
  ),
  signal(
    "seeking",
    "help-me",
    6,
    "*",
    "\\b(?:(?:can|could|would|will|may|who can|if|willing to|able to|please|kindly|to|anyone|somebody|someone) (?:\\w+ ){0,9}?(?:guide|mentor|advise|coach|counsel|tutor) me\\b|(?:can|could|would|please|kindly|request you to|anyone) (?:\\w+ ){0,2}help me (?:with|to|in|get|understand|choose|prepare|find)|i (?:humbly )?(?:request|need) (?:if )?(?:any|some|your|help|guidance|advice)|any advice (?:for|on|from)|who'd be up for being|give us \\d|seeking (?:advice|guidance|support)|i'm after a reverse|i would be (?:so |very )?grateful (?:for|if)|would anyone [^.?!]{0,60}\\btake (?:her|him|them|me) on|be highly obliged|pick (?:someone's|your) brains?|need(?:ing)? (?:some )?(?:guidance|advice)\\b)(?! you)",
  ),
  signal(
    "programme",
    "names-one",
    4,
    "*",
    `\\b(?<!my )(?:(?:${MENTOR}|mentor[- ]?match|buddy) (?:programme|program|scheme|initiative|match|platform|cohort|circles|academy|network)s?|(?:programme|program|scheme) (?:pairs|matches|runs|is open|provides|offers|aims))\\b`,
  ),
  signal(
    "event",
    "names-one",
    6,
    "*",
    "\\b(?:webinar|masterclass|(?:(?:a|our|the|next|open|public|first|monthly|join) (?:\\w+ )?meet-?up)\\b|speed (?:mentoring|networking)|networking (?:night|evening|event|drinks|breakfast|lunch)|open day|career fair|careers fair|symposium|fireside chat|panel (?:discussion|of|event)|next event|public event|hackathon|annual (?:conference|dinner|lunch|general meeting)|this talk is|meeting of the)\\b",
  ),
  signal(
    "event",
    "invites",
    3,
    "*",
    "\\b(?:join us|register (?:here|now|by|at|via|today)|rsvp|tickets?\\b(?! system)|visitors welcome|see you (?:there|soon|at)|come (?:along|meet|and meet)|venue:?|(?:our|guest|keynote) speakers?|save the date|holds its|doors open|free for members|recording will|book (?:now|soon|your (?:seat|place|ticket))|event starts|guests? (?:£|\\$|€)|places? left so book|hosted by|sign up below|(?:seats|places) are limited|limited seats|incl\\.? q&a)",
  ),
  signal(
    "paid-coaching",
    "price",
    3,
    "0",
    "(?:[$£€₹]\\s?\\d(?:[\\d,.]*\\d)?(?![\\d,.]*\\d)(?!\\s?(?:m|mn|bn|b|k|million|billion|aum)\\b)|\\b(?:usd|eur|gbp|chf|inr|aed|sgd|rs\\.?)\\s?\\d[\\d,.]*|\\b\\d[\\d,.]*\\s?(?:usd|eur|gbp|inr|pln|chf)\\b)(?! (?:for guests|stipend|donat|raised|budget|million|billion|m\\b|bucks))",
  ),
  signal(
    "paid-coaching",
    "sells",
    8,
    "*",
    "\\b(?:(?:my|our|coaching|mentoring|mentorship|premium|vip) packages?|packages? (?:from|start)|vip (?:group|mentorship|access)|price list|pricing(?= page| plan| details|:|,? and booking)|early[- ]bird|money[- ]back|use code|promo code|\\d+ ?% off|discovery call|strategy call|(?:free|complimentary) (?:consultation|discovery|strategy)(?! and show)|(?<!\\bi never )(?:\\bi (?:then )?(?:bill|charge|invoice)(?! (?:nothing|no|zero))|(?:mentoring|mentorship) package|personal offers?:|work with me\\b|(?:my|the) mentoring program\\*{0,2} is)|after that i (?:bill|charge)|my (?:hourly )?(?:rates?|fees?)|fees? (?:is|are|starts?|very)|(?:specialized |specialised )?(?:coaching|mentoring|consulting)(?: and (?:coaching|mentoring|consulting))? services|my (?:coaching|mentoring) services|per hour|an hourly rate|enrol(?:l)? (?:now|today|in my)|service offerings|in (?:two|three|\\d) installments|limited[- ]time|sign up for my (?:course|coaching|programme|program)|join my (?:course|paid|coaching|programme|program|bootcamp)|my (?:course|bootcamp|masterclass|ebook)|book a paid)\\b",
  ),
  signal(
    "job",
    "hiring",
    7,
    "*",
    "\\b(?:(?:we(?:'re| are)|now|i'm|is|are|currently|am) (?:\\w+ )?hiring|hiring(?= ?[:!•]| for| an?\\b)|^hiring|vacanc(?:y|ies)|internship alert|job (?:alert|opening|opportunity|posting|description)|(?:two|three|several|new|open|\\d) (?:open )?(?:roles|positions|vacancies)(?: on| in| at| open)?|open (?:roles?|positions?)|join (?:our|my) (?:growing )?team|roles? on my team|(?:full|part)[- ]time,|now recruiting|interns, \\w+, \\d+ months|the post holder|the successful candidate)\\b",
  ),
  signal(
    "job",
    "applies",
    2.5,
    "*",
    "\\b(?:(?:send|email|drop|submit|forward|share|apply with)(?: me)?(?: your| a| us your)? (?:cv|resume|application|résumé)s?(?: to| at| and| on)(?! (?:hr\\w*@|me))|salary|stipend|closing date|(?:one|two|2|1|fixed)[- ]year contract|full[- ]time|responsibilities|per annum|days' holiday|competitive (?:pay|package)|visa sponsorship|relocation package|min(?:imum)? \\d+ years|you(?:'ll| will) (?:lead|be mentored|report|manage|work with)|what you get:)",
  ),
  signal(
    "thanks",
    "thanks-mentor",
    5,
    "*",
    "\\b(?:(?:thank(?:s|ful)?|thank you|grateful|gratitude|indebted|kudos|appreciate|appreciation|tribute|shout-?out|shout out|owe)\\b[^.!?\\n]{0,70}\\b(?:mentors?|mentored|mentoring|mentorship|coach|guidance|teacher|boss|tutor)\\b|shout-?out to|thank you,? \\w+,? for (?:every|all|your|the|those|being|believing|showing|teaching)|(?:want|wanted) to (?:say thanks|thank|appreciate|take a moment)|celebrat(?:e|ing) (?:a|my) mentor|gracias,? (?:maestr[oa]|a mi)|thank you(?:,)? [A-Z]\\b)",
  ),
  signal(
    "about",
    "on-mentoring",
    3,
    "*",
    "\\b(?:(?:great|good|best|bad|every|real|true|most|the best|some) mentors?(?:'s job)? (?:is|are|do|don't|doesn't|never|gives?|will|knows?|asks?|shows?|listens?|sees?|should)|mentors (?:should|are|do|don't|can|help|must|ask|often|who|play)|a mentor (?:is|can|sees|should|helps|who sees|does)|(?:mentorship|mentoring) (?:is|isn't|matters|works|should|has|can|changes|means|gives|programmes? (?:fail|work))|the (?:power|value|importance|impact|benefits?|support) of (?:a )?(?:mentor|mentoring|mentorship)|(?:informal|formal|why|what is|on|about|whether|having|finding|find|how to (?:find|be|choose|ask)) (?:a |the right |informal )?(?:mentors?|mentoring|mentorship)|mentor-mentee relationship|mentor relationships|will you (?:be my mentor|mentor me)|should mentors|mentors, everyone|mentorship matters|support of a mentor|as potent as mentorship|investing in (?:young|others)|the (?:effort|prioriti[sz]ation) (?:and \\w+ )?of mentoring|mentoring someone|requests mentoring|a mentor is someone|if you had a mentor|be my mentor\\?|be a mentor|informally mentoring|attorneys who mentor|mentoring younger)\\b",
  ),
  signal(
    "other",
    "told",
    3,
    "*",
    "\\b(?:(?:tonight|yesterday|last (?:week|month|year|night)) i (?:held|had|hosted|ran|met)|i (?:held|hosted|ran) (?:my|the|an?) (?:first |last )?office hours|i was asked to (?:participate|speak)|we recently asked|looking back \\d+ years)",
  ),
  signal(
    "other",
    "sells-product",
    6,
    "*",
    "\\b(?:(?:how|show you) (?:the|our) (?:platform|product|tool|solution|software)|book a demo|our (?:platform|product|solution|clients)|i help (?:companies|teams|businesses|procurement|clients|founders|brands) \\w+|offer members)",
  ),
];
