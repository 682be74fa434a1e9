/** Signals for the kind in the form that lists of mentors and people's own pages have. */
import { NUMBER } from "../numbers.ts";
import type { Rule } from "../rule.ts";
import { signal } from "./kind-signal.ts";

const PEOPLE =
  "(?:you|anyone|anybody|someone|somebody|whoever|others|people|students?|graduates?|juniors?|newcomers?|beginners?|learners|undergrad\\w*|young|early|new|aspiring|fellow|junior|trainees|apprentices|one(?! day)|two|three|a (?:few|couple)|up to|\\(?\\d)";

/** Signals after which nothing else in the post is asked, but for the word that it is free. */
export const SETTLING: ReadonlySet<string> = new Set([
  "kind.paid-coaching.paid-sessions",
  "kind.offer.why-i-mentor",
]);

export const kindPagesRules: readonly Rule[] = [
  // As plain as it can be said: no other word of the post outweighs it.
  signal(
    "offer",
    "says-so",
    8,
    "mentor mentoring mentorship",
    `\\b(?:(?:i|we)(?:'d| would|'m| am| are|'re)?(?: (?:also|really|always|very|much|be|more|than|so|quite)){0,4} (?:like|love|want|happy|glad|delighted|pleased|willing|keen|excited|comfortable|honou?red) to (?:\\w+ (?:and|or) )?(?:mentor (?:${PEOPLE}|(?:a |one |two |student )?projects?)\\b|(?:become|be|act as|serve as) (?:a|your) mentor\\b(?! (?:one day|some day|someday|like)))|i(?:'m| am)? (?:plan|planning|going) to mentor (?:${PEOPLE}|(?:a |one |two )?projects?)\\b|as someone (?:who is |who's )?(?:willing|happy|able|keen) to (?:\\w+ (?:and|or) )?mentor|i(?:'m| am|'d like to be) (?:also |now |always )?available (?:for|as|in) (?:[\\w-]+ ){0,5}?mentor(?:ing|ship)?\\b(?! (?:programme|program))|(?:i(?:'d| would|'m| am)? (?:like|love|want|happy|glad) to )?(?:make|making) (?:myself|my time) available [^.!?\\n]{0,30}\\bmentor)`,
  ),
  signal(
    "offer",
    "to-those",
    5,
    "students undergraduates graduates juniors beginners newcomers trainees apprentices interns mentees",
    "^(?:students|undergraduates|graduates|juniors|beginners|newcomers|trainees|apprentices|interns|(?:prospective|potential|future) mentees) ?[:,–—-] (?:please )?(?:do )?(?:feel free|reach out|write|e-?mail|message|contact|ask|drop|get in touch|come)\\b",
  ),
  signal(
    "offer",
    "list-of-mentors",
    4,
    "*",
    "^\\|? ?(?:areas? of (?:interest|expertise)|(?:mentoring|mentorship) (?:topics?|areas?|skills)|(?:can|will|happy to) (?:help|mentor)(?: with)?) ?\\||^\\|(?:name|mentor|nombre|nome|who|quién)\\|(?:[^|\\n]{1,30}\\|){0,5}?(?:topics?|areas? of (?:interest|expertise)|expertise|can help with|temas|áreas)\\|",
  ),
  signal(
    "offer",
    "why-i-mentor",
    6,
    "why",
    "^\\W{0,4}why (?:do )?i (?:want|wish|would like|would love|decided|chose|volunteered) (?:to )?(?:be(?:come)?|sign up as|volunteer as) (?:be )?(?:an? |the |your )?(?:[\\w&'’-]+ ){0,3}?mentor\\b",
  ),
  // A row of a list that leads to somebody's calendar.
  signal(
    "offer",
    "booking-row",
    5,
    "calendly cal topmate adplist",
    "^(?:\\|[^\\n]{0,160}?\\|)?(?:https?:\\/\\/)?(?:www\\.)?(?:calendly\\.com|cal\\.com|topmate\\.io|adplist\\.org)\\/[\\w\\/.-]{2,60}(?: ?\\||$)",
  ),
  signal(
    "offer",
    "offers-places",
    6,
    "mentorship mentoring mentee",
    `\\b(?:i am|i'm|we are|we're|currently|now|i|we) (?:currently |now |also )?(?:offer|offering|have|have got|opening)(?: up to)? (?:${NUMBER}) (?:[\\w-]+ )?(?:mentorship|mentoring|mentee) (?:positions?|places?|spots?|slots?|seats?|relationships?)\\b`,
  ),
  signal(
    "offer",
    "makes-available",
    6,
    "available",
    "\\b(?:to |i(?:'ll)? )(?:make|making) (?:myself|my time) available (?:as|to be|to act as) (?:an? |your )?(?:\\w+ )?mentor",
  ),
  // A profile that says whom it wants as a mentee stands in a list of mentors.
  signal(
    "offer",
    "mentee-label",
    3,
    "mentee mentees",
    "^\\W{0,4}(?:ideal |preferred )?mentees?(?: profile)?\\W{0,3}:",
  ),
  signal(
    "offer",
    "offerings",
    4,
    "offering offerings offer help",
    "^\\W{0,4}(?:offerings?|(?:what |where |how )?i (?:can |could |am able to )?(?:offer|help)(?: you| with| you with)?|ways i can help)\\W{0,3}:",
  ),
  signal(
    "programme",
    "matches",
    5,
    "match matches matching pair pairs pairing connect connects connecting",
    "\\b(?:match(?:es|ing)?|pair(?:s|ing)?|connect(?:s|ing)?) (?:up )?(?:mentors?|mentees?|trainees|volunteers|students|learners|members|them|graduates|young \\w+|each \\w+)(?: up)? (?:with|to|and) (?:an? |the |one |our |experienced |volunteer |senior |industry |suitable |trained )*(?:mentors?|mentees?|trainees|students|professionals)\\b",
  ),
  signal(
    "programme",
    "calls-mentors",
    5,
    "mentors train",
    "(?:^|[.!:;•] ?)(?:more |new |volunteer )?mentors (?:are )?(?:still |urgently |also )?(?:needed|wanted|sought)\\b|\\bwe (?:will |also )?train (?:you|our mentors|all mentors|mentors)\\b",
  ),
  signal(
    "other",
    "denies",
    6,
    "mentoring mentorship mentor",
    "\\bi (?:don't|do not|never|no longer) (?:offer|do|give|provide|sell) (?:any |free |paid )?(?:mentoring|mentorship)\\b(?! (?:by|over|on|at|via|in|for|to|with|after|before|during)\\b)",
  ),
  // Nobody gives a refund for what is free.
  signal(
    "paid-coaching",
    "paid-sessions",
    6,
    "*",
    "\\b(?:pa(?:id|yable) in advance|full refund|(?:sessions?|calls?|hours?) (?:is|are|will be|must be) (?:billed|invoiced)|(?:are |is )?(?:only|exclusively) (?:accessible|available|open) to (?:my |our |paying |active ){0,2}(?:sponsors|subscribers|patrons|clients|customers|paying)|multi-?session (?:discounts?|packages?)|coaching engagements?|me for a (?:free |complimentary |no-obligation )?consultation|private,? (?:[\\w-]+ )?(?:mentoring|coaching) (?:program|programme|package)|price per (?:session|hour|call)|payment (?:is|via [\\w ]{1,20} is) (?:required|due|taken)|(?:bought|sold) in (?:blocks|packs|bundles))\\b|(?:sessions?|lessons?|calls?|coaching|tutoring|mentoring|my rate)(?: (?:is|are|costs?|at|from|for|now))? [$£€] ?\\d{2,4} ?(?:/|per|an?) ?(?:hour|hr|session|call)\\b|^(?:\\| ?)?[$£€] ?\\d{2,4} ?(?:/|per|an?) ?(?:hour|hr|session)(?: ?\\||$)",
  ),
];
