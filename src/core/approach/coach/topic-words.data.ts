/** Subjects that mentors do not help with, and the words by which they are asked about all the same. */

/** Words of one meaning, so that "my résumé" is found under "CV reviews". */
export const MEANINGS: readonly string[] = [
  "cv resume résumé résumés resumes curriculum",
  "cover covering letter letters motivation",
  "review feedback proofread critique check edit look correct correction corrections",
  "visa visas sponsorship immigration permit permits residence residency citizenship passport emigrate emigration relocation",
  "salary salaries pay compensation wage wages raise raises rise remuneration package earnings bonus",
  "rate rates price prices pricing fee fees charge",
  "invest investing investment investments stock stocks shares portfolio crypto bitcoin savings fund funds etf etfs trading coins",
  "exam exams test tests",
  "interview interviews",
  "job jobs role position vacancy opening openings vacancies",
  "refer referral referrals recommend recommendation recommendations",
  "introduction introductions introduce intro intros",
  "coding code programming programme",
  "startup startups start-up founder founding",
  "fundraising fundraise raising funding investors investor capital",
  "legal lawsuit lawyer lawyers contract contracts sue court solicitor",
  "tax taxes hmrc irs deductions deduct",
  "will wills legacy legacies inheritance inherit estate bequest testament",
  "lease leases tenancy landlord rent",
  "thesis theses dissertation dissertations master's chapter chapters",
  "manuscript manuscripts novel novels chapter chapters poem poems poetry sonnet sonnets verse verses memoir memoirs script scripts draft drafts story stories",
  "demo demos reel reels showreel showreels track tracks song songs recording recordings mixtape",
  "publisher publishers publish published publishing print",
  "grant grants funding proposal proposals",
  "marketing advertising ads campaign campaigns",
  "homework assignment assignments coursework",
  "university admission admissions application applications college",
  "mental health therapy burnout anxiety depression",
  "conflict conflicts dispute disputes quarrel bullying harassment",
  "divorce family marriage relationship relationships dating",
  "pension pensions retirement",
  "loan loans mortgage mortgages debt debts",
  "medical diagnosis symptoms treatment dose",
  "religion faith church politics political election elections party",
];
/** Subjects that are asked about without their name. */
export const SPOKEN_OF: readonly (readonly [RegExp, RegExp])[] = [
  [/\bintroductions?\b/, /\bintroduce (?:me|us|our|my)\b|\bput (?:me|us) in (?:touch|contact) with\b/],
  [
    /\b(?:salar(?:y|ies)|pay|compensation|wages?|raises?|money)\b/,
    /\bhow much (?:should|do|can|could|would|may|must) (?:i|one|we) (?:ask|charge|want|say|demand|expect|get|earn)\b|\b(?:counter-?offers?|pay (?:rise|band|gap|scale)|my pay|the pay|paid (?:less|more|enough)|how much (?:did|do) you (?:get|earn|make)|what (?:do|does|did|would|can|could) [^?\n]{1,40} (?:earn|get paid)|what (?:do )?(?:they|you|others) (?:pay|earn)|name a (?:number|figure))\b|\b\d{2,3} ?k\b/,
  ],
  [
    /\b(?:visas?|immigration|residence)\b/,
    /\b(?:work permit|green card|blue card|h-?1b|sponsor(?:ed|s)? (?:me|a|my)|skilled worker|settled status|(?:permission|permitted|allowed|leave|right|papers|paperwork) to (?:stay|work|remain|live|settle|enter))\b/,
  ],
  [/\b(?:cvs?|r[eé]sum[eé]s?)\b/, /\b(?:my|the attached|attached) (?:\w+ )?(?:cv|r[eé]sum[eé]|curriculum)\b/],
  [
    /\b(?:invest\w*|stocks?|shares?|crypto)\b/,
    /\b(?:which|what) (?:\w+ )?(?:shares?|stocks?|coins?|funds?|etfs?) (?:\w+ )?(?:would|should|do|to)\b|\bput my (?:money|savings)\b/,
  ],
  [
    /\b(?:legal|law|lawsuits?|litigation|disputes?|tenancy)\b/,
    /\b(?:landlord|evict\w*|sue|sued|suing|solicitor|legal action|small claims|file (?:\w{1,20} ){0,4}against|withh[oe]ld\w*|holding back (?:\w{1,20} ){0,3}(?:money|pay\w*|retention|fees?|wages)|owes? (?:me|us)|(?:won't|refus\w+ to|doesn't|does not|never) pay|breach\w*|my rights|custody|clauses?|liab(?:le|ility)|contract (?:is|was|says)|break (?:the|my) (?:lease|contract))\b/,
  ],
  [
    /\b(?:rais\w+ (?:money|funds|capital)|fundrais\w*|funding|investors?|venture)\b/,
    /\b(?:investors?|valuation|term sheet|pitch deck|rais(?:e|ing) (?:\w{1,20} ){0,3}(?:round|money|capital|million|funds)|seed round|venture capital|vcs?|funds? would you approach)\b/,
  ],
  [
    /\b(?:tutor\w*|certification|exam (?:tuition|tutoring|prep\w*|coaching|help))\b/,
    /\bteach me\b|\b(?:mock exams?|past papers?|syllabus|pass (?:the|my|this) (?:\w{1,20} )?exam|resit\w*|practice tests?)\b/,
  ],
  [
    /\binterview\w*\b/,
    /\b(?:final round|assessment cent(?:re|er)|selection (?:board|panel|day)|brain ?teasers?|(?:which|what) (?:\w{1,20} ){0,2}do they ask|play the (?:chair\w*|panel|interviewer)|(?:test|grill|quiz) me)\b/,
  ],
  [
    /\b(?:recruit\w*|agenc(?:y|ies)|agents?|head-?hunters?)\b/,
    /\b(?:recruiters?|head-?hunters?|agents?|agenc(?:y|ies)|placement fees?|(?:manager|broker) who (?:takes|places|signs|sends))\b/,
  ],
  [
    /\bunions?\b/,
    /\b(?:unions?|(?:collective|local) agreements?|grievances?|shop stewards?|safety reps?|strikes?|industrial action)\b/,
  ],
  [
    /\b(?:ongoing|live|current|pending|open) (?:\w+ )?cases?\b/,
    /\b(?:my|our|his|her|their|this|\w+'s) (?:[\w-]+ )?case\b/,
  ],
  [/\b(?:pets|small animals)\b/, /\b(?:cats?|dogs?|kittens?|pupp(?:y|ies)|rabbits?|hamsters?|parrots?)\b/],
  [
    /\b(?:clinical|medical|patients?|diagnos\w+|treatment)\b/,
    /\b(?:my|a|this|one|our) (?:\w{1,20} )?patient\b|\b(?:diagnos\w+|symptoms?|dosage|dose|prescri\w+|dystocia|ha?emorrhage|fracture|biops\w+|called for help)\b/,
  ],
  [
    /\b(?:homework|assignments?|coursework|theses|thesis|dissertations?|essays?)\b/,
    /\b(?:my|our) (?:\w{1,20} )?(?:assignment|homework|coursework|thesis|dissertation|essay|term paper|final project)\b/,
  ],
  [
    /\b(?:debugging|code reviews?|coding)\b/,
    /\b(?:debug\w*|stack trace|error message|my (?:code|script|query|function|repo)|pull request|compiles?|null pointer)\b/,
  ],
  [
    /\b(?:translations?|translating|proofreading|editing|grammar)\b/,
    /\b(?:proof-?read|translate (?:my|this|the)|correct my \w+|check my (?:english|grammar|spelling))\b/,
  ],
  [
    /\b(?:mental health|therapy|burn-?out|counselling)\b/,
    /\b(?:burn(?:t|ed|ing)? out|burnout|anxiety|depress\w+|panic attacks?|can't sleep|cannot sleep)\b/,
  ],
  [
    /\b(?:documents?|templates?|files|internal papers)\b/,
    /\b(?:send|share|show|give|forward|lend) (?:me |us )?(?:\w{1,20} ){0,3}(?:documents?|templates?|files?|polic(?:y|ies)|checklists?|contracts?|spreadsheets?|slides|reports?|forms?)\b|\bcopy of your\b/,
  ],
];
