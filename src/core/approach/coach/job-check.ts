/** `asks-for-job`: a job, a referral or an internship asked for. */

import type { Place } from "./codes.ts";
import { isDenied } from "./denied.ts";
import type { Message } from "./message.ts";
import { wantsPlace } from "./place-wanted.ts";
import type { Check } from "./reading.ts";

const JOB =
  "(?:job|role|position|internship|placement|opening|vacanc(?:y|ie)|traineeship|apprenticeship|attachment|articleship|learnership|clerkship|pupillage|training contract|residency|stage|opportunit(?:y|ie)|work experience|interview|spot|seat|slot)s?";
const FIRM =
  "(?:company|firm|team|bank|fund|employer|organi[sz]ation|department|office|hospital|practice|desk|group|business|agency|studio|clinic|place|school|lab|side|garage|shop|kitchen|workshop|institute|crew|site|project|plant|factory|farm|salon|newsroom|chambers)";
/** Whoever is taken on; a mentee or a student of a mentor is no such person. */
const TAKEN_ON =
  "(?:interns?|juniors?|trainees?|graduates?|assistants?|apprentices?|analysts?|engineers?|designers?|developers?|nurses?|associates?|freelancers?|volunteers?|clerks?|technicians?|planners?|testers?|helpers?|employees?|workers?|temps?|staff|hands|someone like me|somebody like me|people like me|me)";

/** A wish to work where the mentor works, in whatever words: a verb of working or of needing people, and what is theirs. */
const WAYS_IN: readonly RegExp[] = [
  /\b(?:pass|forward|send|hand|give|submit|show) (?:on )?my (?:cv|r[eé]sum[eé]|application|profile|file|papers)\b[^.!?\n]{0,60} to (?:your|the|other|any) (?:[\w-]+ ){0,3}(?:hr|recruit\w*|hiring|talent|managers?|boss|head|department|compan\w+|firms?|ngos?)\b/g,
  new RegExp(
    `\\b(?:if|whether) your (?:[\\w-]+ )?[\\w-]+ (?:takes?|hires?|accepts?|recruits?|employs?) (?:on )?(?:[\\w-]+ )?${TAKEN_ON}\\b`,
    "g",
  ),
  /\b(?:ready|able|available|free) to (?:join|start|work) (?:[\w-]+ ){0,3}(?:immediately|at once|in any|any (?:position|job|role)|from tomorrow|right away)\b/g,
  /\bi (?:hereby |would like to |wish to |want to )?apply (?:[\w-]+ )?(?:to|at|for a job in|with) your\b/g,
  /\bi(?:'d| would|'m| am| can| could| will|'ll| want| hope| wish)? (?:[\w-]+ ){0,4}(?:start|begin|volunteer|intern|train|apprentice|temp|do shifts|help out|lend a hand|sweep|earn) (?:[\w-]+ ){0,5}(?:in|at|with|for|under|on) your (?!(?:advice|help|guidance|view|opinion|question|method|way|list|book|post|offer|time)\b)/g,
  /\b(?:work|working) (?:with|for|under|beside|alongside) you (?:at|in|on) (?:the|your)\b/g,
  /\b(?:is|are) (?:you|they|your (?:[\w-]+ )?[\w-]+) (?:[\w-]+ )?(?:looking for|in need of|short of|searching for) (?!(?:mentees?|questions?|feedback|ideas|advice|a mentee|something|partners?|readers)\b)/g,
  /\b(?:do|does|would|will|could|might) (?:you|they|your (?:[\w-]+ )?[\w-]+) (?:[\w-]+ )?(?:need|want|use|take|hire) (?:an? |any |some |another |one more )?(?:[\w-]+ )?(?:someone|somebody|anyone|anybody|pair of hands|hands|hand|people)\b(?! (?:to|with)\b[^.?!]{0,30}\bmentor)/g,
  new RegExp(
    `\\b(?:asking|applying|begging|apply|ask you|candidate|candidature|application|considered|consideration) for (?:[\\w-]+ ){0,5}(?:${JOB}|post|shift) (?:[\\w'-]+ ){0,3}(?:in|at|on|with|within) (?:you|your)\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:writing|write|want|like|wish|hope|wanted|here) to (?:apply|be considered|put myself forward|ask (?:you )?for|enquire about|inquire about) (?:for )?(?:[\\w-]+ ){0,4}${JOB}\\b(?! ?(?:advice|market|search|title|hunt))`,
    "g",
  ),
  /\b(?:be|become|being|becoming) (?:a )?(?:part|member) of your (?:[\w-]+ )?(?:team|company|firm|crew|staff|organi[sz]ation|department|kitchen|studio|lab|group of)\b/g,
  /\b(?:if|whether) (?:you|your (?:[\w-]+ )?[\w-]+) (?:(?!ever\b)[\w-]+ )?(?:needs?|wants?|could use|can use|has room for|have room for|takes?) (?:an? |any |some |another |more )(?!mentee)(?:[\w-]+ )?(?:nurses?|clerks?|cooks?|hands?|help|trainees?|interns?|students?|juniors?|temps?|\w{3,}(?:er|or|ist|ant|ian|eer)s?)\b/g,
  /\b(?:consider|accept|take) my (?:[\w-]+ )?(?:application|candidature|candidacy)\b|\bput my name (?:in the hat|down|forward|in for)\b/g,
  /\b(?:something|anything|a (?:place|spot|seat|slot|post|shift|desk|bench)|places|spots|positions?|shifts?) (?:should |might |ever )?(?:opens?|comes?|becomes?|gets?|falls?) (?:up|free|going|along|vacant|available)\b/g,
  new RegExp(
    `\\bthere(?:'s| is| are|'re) (?:an?|any|some) (?:[\\w-]+ ){0,2}${JOB} (?:going|open|free|vacant|left|available)\\b`,
    "g",
  ),
  /\b(?:have|got|find|know of) (?:anything|something|a (?:place|spot|slot|corner|seat|bench|desk)|room|space|a use) for (?:me|an?|someone|somebody)\b(?![^.?!]{0,40}\b(?:to read|to watch|beginners?|mentee))/g,
  new RegExp(
    `\\b(?:takes?|hires?|recruits?|trains?|has|looks? for) (?:on )?(?:[\\w-]+ )?(?!me\\b)${TAKEN_ON}\\b[^.?!]{0,40}\\b(?:i'd|i would|i want|i hope|me too|count me|could i|may i|can i)\\b`,
    "g",
  ),
  /\b(?:help|assist|support) me (?:to |in |with )?(?:[\w-]+ ){0,2}?(?:get|getting|find|finding|land|landing|secure|securing|obtain|obtaining) (?:[\w-]+ ){0,2}(?:employment|work|shifts|employed|hired)\b/g,
];

const ASKED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:could|can|may|might|would) i|to|also|please) (?:be|get) considered (?:as an? [\\w-]+ )?for (?:[\\w-]+ ){0,5}(?:internship|job|position|placement|traineeship|apprenticeship|vacanc(?:y|ies)|opening|attachment|role)s?\\b|\\b(?:is|would|will|might|could) there (?:be )?(?:perhaps |maybe |possibly |still )?(?:an?|any|some|no) (?:[\\w-]+ ){0,2}${JOB} for\\b`,
    "g",
  ),
  /\b(?:is|are) (?:you|they|your (?:[\w-]+ )?[\w-]+) (?:still |currently |now )?taking on (?:any |new |more |some )*(?!(?:mentees?|clients?|questions?|students?|patients?|projects?|cases?|people to mentor|someone to mentor)\b)[a-z]{4,}s\b/g,
  /\b(?:pass|forward|send|hand|give|show) (?:on )?my (?:cv|r[eé]sum[eé]|application|profile|papers)(?: \([^)]{0,40}\))? (?:on |along )?to (?:whoever|anyone|someone|somebody|the (?:person|people|one))\b[^.?!\n]{0,40}\b(?:hir|recruit|decid|job|vacanc|role|look)\w*/g,
  /\b(?:refer me|hire me|employ me|recruit me|(?:take|bring) me on (?:as (?!your|a mentee|mentee)|in|at)|(?:a|any|your|for|an employee|internal|employee|job) referrals?\b(?! (?:letter|request|letters|process|culture|rates?|bonus|etiquette|emails?|practice|client|partner|source))|put (?:in )?a (?:good )?word (?:in )?(?:for me)?|put me (?:in touch with|forward|in contact with) (?:your |the |a )?(?:hr|recruit\w*|hiring|for)|vouch for me|get me (?:seen|interviewed|an interview|a trial|shifts|taken on|through the door)|any shifts?\b|get me (?:a|an|in|into|hired)|give me (?:a|an|your) (?:job|chance|internship|role|position|referral|opportunity)|offer me (?:a|an)|consider me (?:for|as)|keep me in mind|think of me (?:if|for|when)|(?:are|is) (?:you|your \w+|they) (?:currently |still |now )?(?:hiring|recruiting)|(?:if|when|whether|that) (?:you|your \w+|they) (?:[\w-]+ )?(?:are|is) (?:[\w-]+ )?(?:hiring|recruiting|looking for (?:an? )?(?:analyst|junior|intern|graduate|people|new)))/g,
  new RegExp(
    `\\b(?:any|open|current|suitable|available|upcoming|free|a vacant|paid|summer) (?:[\\w-]+ ){0,2}${JOB}\\b(?=[^.!?\\n]{0,60}\\b(?:in|at|on|with|within|for|from|of) (?:you|your|the) ?(?:[\\w-]+ ){0,3}(?:${FIRM})?|[^.!?\\n]{0,40}(?:available|for me|that (?:fit|suit|match)|open|suitable|come up|i could|i might|you know of|you (?:can|could) offer|\\?))`,
    "g",
  ),
  new RegExp(
    `\\b(?:know of|aware of|hear of|heard of|tell me about|point me to|tip me off about|lead on|leads on|leads for|let me know (?:of|about)|find out about) (?:[\\w-]+ ){0,3}${JOB}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:a|an|the|for|my next|some|first) (?:[\\w-]+ ){0,3}${JOB} (?:[\\w-]+ ){0,2}(?:in|at|on|with|within|inside) your (?:[\\w-]+ )?${FIRM}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:join|joining|(?<!(?<!(?:could|can|may|might) )\\b(?:i|we|who|they) )work (?:for|in|at|with)|working (?:for|in|at)|work under) your (?:[\\w-]+ )?${FIRM}\\b`,
    "g",
  ),
  /\b(?:pass|forward|send|hand|give|submit|share|put|show) (?:on )?(?:my (?:cv|r[eé]sum[eé]|name|application|details|profile)|me|it) (?:on |along |over |forward )?(?:to|in front of|with) (?:your |the |a |someone in |whoever |anyone )?(?:[\w-]+ )?(?:hr|recruit\w*|hiring|talent|human resources|manager|boss|head|team|people|colleagues?|hires)\b/g,
  /\brecommend me\b(?! (?:a|an|any|some|one|two|three|which|what|books?|the|your|other|another)\b)|\b(?:suggest|nominate) me (?:to|for)\b/g,
  new RegExp(
    `\\b(?:looking|hoping|wish|want|hope|love) to (?:intern|work) (?:for|at|with|under) (?:you|your)\\b|\\bintern (?:with|for|under) you\\b|\\bget (?:me )?(?:a )?foot in the door (?:at|with) your\\b|\\bget (?:in|into|hired) (?:at|by) your (?:${FIRM}|employer)\\b`,
    "g",
  ),
  /\b(?:get|come|be|move|switch|make it|jump) (?:on|onto|on to|into) your (?:[\w-]+ )?(?:team|crew|desk|payroll|staff)\b/g,
  /\bif (?:you|your|the) (?:[\w-]+ ){0,2}(?:has|have|had|needs?|hears? of|knows? of|is looking for|are looking for) (?:anything|something|any|an?|some|people|someone|somebody|room|space) (?:[\w-]+ ){0,2}(?:for (?:me|a|an|someone)|like me|open|going|suitable|role|job|position|opening|vacancy)\b|\bsomething for me\b/g,
  /\btak(?:e|ing) me on\b(?! (?:as|for|under)[^.!?\n]{0,20}(?:mentee|mentor|wing|tutor))(?! for [^.!?\n]{0,30}\b(?:sessions?|calls?|meetings?|chats?|talks?|conversations?|questions?|lessons?)\b)(?![^.!?\n]{0,30}\bmentee)|\b(?:speak|talk|mention me|write|go) (?:to|with) (?:your|the) (?:[\w-]+ )?(?:hr|recruit\w*|hiring|human resources)\b|\b(?:internal|employee) recommendations?\b|\brecommendation (?:from you |letter )?for (?:the |a |your )?(?:job|role|post|position|requisition|opening|programme|internship)\b/g,
  /\b(?:any|a|some|slightest) (?:chance|possibility|prospect|hope|way) of (?:[\w-]+ ){0,4}(?:work|job|internship|role|position|placement|employment|traineeship|apprenticeship|referral)\b/g,
  /\b(?:employment|vacanc(?:y|ies)|openings?) (?:[\w-]+ ){0,3}(?:in|at|within|with) your\b/g,
  // "Take me as an intern", "room for one more pair of hands", "could your firm use a trainee".
  new RegExp(
    `\\b(?:take|taking|have|accept|engage|use|place|onboard|want) me (?:on |along )?(?:as|for|in) (?:an? |your |the )?(?:[\\w-]+ ){0,2}(?!me\\b)${TAKEN_ON}\\b`,
    "g",
  ),
  new RegExp(
    `(?<!\\b(?:did|how|when|if|before) (?:you|i|we|they) (?:[\\w-]+ )?)\\b(?:(?:room|space|need|use|place|opening|spot|looking) for|takes? on|taking on) (?:an? |another |more |any |some |new |one more )?(?:[\\w-]+ ){0,3}?${TAKEN_ON}\\b(?=[^.!?\\n]{0,60}(?:\\byour?\\b|\\bthis (?:summer|year|autumn|spring)\\b)|[ ,a-z]{0,30}\\?)`,
    "g",
  ),
  new RegExp(
    `\\b(?:(?:do|does|could|can|will|might|is|are) (?:you|your (?:[\\w-]+ )?\\w+|they|there) (?:ever |still |currently |perhaps |possibly |also |sometimes )*(?:be )?(?:hire|hiring|recruit|recruiting|employ|employing|take|take on|taking on)|(?:do|does|would|could|can|will|might|is|are) (?:you|your (?:[\\w-]+ )?\\w+|they|there) (?:[\\w-]+ )?(?:use|need|want|consider taking on|consider hiring|have (?:room|space|need|use) for)) (?!the\\b)(?:an? |any |some |another |one more |more |extra |new )*(?!the\\b)(?:[\\w-]+ )?(?!me\\b)${TAKEN_ON}\\b`,
    "g",
  ),
  /(?<!\b(?:my|our|own|his|her|that|a) )\b(?:who(?:'s| is| are)?|anyone|anybody|someone|somebody|company|companies|firms?|teams?) (?:[\w-]+ )?(?:hiring|recruiting)\b/g,
  // "Would you have a job going", "do you have any work for a freelancer", "do you have vacancies".
  new RegExp(
    `\\b(?:have|has|got|is there|are there|be|know of|hear of|see|find) (?:a|an|any|some|another|maybe a|perhaps a)? ?(?:[\\w-]+ ){0,3}?(?:${JOB}|work) (?:[\\w-]+ )?(?:going|open|available|free|vacant|coming up|for me\\b)`,
    "g",
  ),
  /\b(?:have|got|offer|find|is there|are there) (?:any|some|a|a bit of|something|more)? ?(?:[\w-]+ )?(?:work|job|jobs|employment|position|positions|vacancy|opening|internship|placement|traineeship|apprenticeship) for (?:me|an?|someone|somebody|people|my)\b/g,
  /\b(?:do|does|would|are|is|if) (?:you|your \w+|they|there) (?:[\w-]+ )?(?:have |got |any )?(?:any |some |currently |open |new )*(?:[\w-]+ )?(?:vacanc(?:y|ies)|openings?|student jobs?|internships?|traineeships?|apprenticeships?|work placements?)(?= (?:at|in|with|for|on|within|this|next|coming|open|available|going|that)\b|[ ,]*[?.!])/g,
  // "Could I do my traineeship at your practice?", "can I work for you?", "may I apply through you?"
  /\b(?:do|doing|complete|serve|spend|start|carry out|undertake) (?:my|an?|the) (?:[\w-]+ ){0,2}(?:internship|traineeship|placement|apprenticeship|work experience|rotation|training contract|practicum|stage) (?:[\w-]+ ){0,2}(?:at|in|with|under) (?:you|your)\b/g,
  /\b(?:can|could|may|might) i (?:[\w-]+ )?(?:come (?:and |to )?)?(?:work|intern|train|start) (?:for|under|at|in) (?:you|your)\b|\b(?:may|can|could|might|like to|want to|hope to|love to|wish to) (?:i )?apply (?:[\w-]+ ){0,6}(?:through|via|with|at|in|to) (?:you|your)\b/g,
  /\b(?:introduce me to|connect me (?:to|with)|put me in (?:touch|contact) with|point me (?:to|towards)) (?:[\w-]+ ){0,4}(?:hires?|hiring|recruit\w*|hr|talent|human resources)\b|\b(?:be|act as|serve as) (?:my|a) (?:job )?(?:reference|referee)\b/g,
  /\b(?:help|assist|support) me (?:[\w-]+ ){0,2}(?:with|in|to|for) (?:[\w-]+ ){0,2}(?:job placement|placement|employment|(?:a|some|any) (?:[\w-]+ )?(?:job|work|internship))\b/g,
  ...WAYS_IN,
];
/** Searching for work is said of oneself; it is a request only with some words beside it. */
const LOOKING = new RegExp(
  `\\b(?:i(?:'m| am)|i) (?:currently |now |actively |also |still |really |desperately |urgently )*(?:need|want|seek|look for|looking for|in need of|desperate for|seeking|searching for|hoping for|after|in search of|hunting for|applying for|interested in) (?:(?:[\\w-]+ ){0,4}${JOB}|(?:[\\w-]+ )?(?:work|shifts|employment)(?= |[.,;!]|$)(?! (?:with|on|to|for|experience|out)\\b))\\b`,
  "g",
);
const FROM_YOU =
  /\b(?:you|your|leads?|help|opportunit\w+|grateful|appreciate|let me know|connections?|anyone|please)\b/;
/** The search is the background of a question about something else. */
const BACKGROUND = /\b(?:how|which|what|whether|question|why|my (?:cv|résumé)|after|when)\b/;

export const jobCheck: Check = ({ message }) => {
  const at = jobAsked(message);
  return at ? [{ code: "asks-for-job", at, about: message.source.slice(at.from, at.to) }] : [];
};

/** "Hire me": no job is asked for in fewer letters. */
const SHORTEST = 7;

/** Where a job is asked for. */
export function jobAsked({ sentences, lower: whole, place }: Message): Place | undefined {
  for (const sentence of sentences) {
    const { lower, from, isQuestion } = sentence;
    if (lower.length < SHORTEST) continue;
    const wanted = wantsPlace(sentence);
    if (wanted) return place(from + wanted.from, from + wanted.to);
    for (const pattern of [...ASKED, LOOKING]) {
      for (const match of lower.matchAll(pattern)) {
        if (isDenied(lower, match.index)) continue;
        const before = lower.slice(0, match.index);
        if (isAboutOthers(before, match[0])) continue;
        if (pattern === LOOKING && !isRequest(lower, whole, isQuestion)) continue;
        return place(from + match.index, from + match.index + match[0].length);
      }
    }
  }
  return undefined;
}

/** "How to ask for a referral", "when people refer me": talk about such requests, none itself. */
function isAboutOthers(before: string, match: string): boolean {
  if (
    /\b(?:how|when|whether) (?:and when )?(?:to|i (?:should|can|could|might)|should i|do i|do people|one) (?:\w+ ){0,4}$/.test(
      before,
    ) &&
    /referral|refer|word/.test(match)
  )
    return true;
  // "Would you take a paid job …": which to choose, no request for it.
  if (
    /\b(?:take|accept|choose|pick|prefer|quit|leave|keep|decline|between|started?|in|for|from) (?:a |an |the |my |either )?$/.test(
      before,
    ) &&
    /^(?:paid|part-time|full-time|freelance|summer|entry-level|current|free|available|open)\b/.test(match)
  )
    return true;
  return /\b(?:without|before asking (?:for )?|got|had|received|turned down|offered|accepted|lost|about) (?:a |an |any |the )?$/.test(
    before,
  );
}

function isRequest(lower: string, whole: string, isQuestion: boolean): boolean {
  if (BACKGROUND.test(lower)) return false;
  if (FROM_YOU.test(lower)) return true;
  return !isQuestion && !/\b(?:how|which|what|whether|why)\b/.test(whole);
}
