/** Stage of working life of the people the author wants to help. */
import { after, before, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

const OWN_BEFORE =
  /\b(?:i am|i'm|i was|as|me|my|am|was|currently|a recent|current|since i was|been|became|when i|myself|i work with|i worked with|worked as|work as|working as|being|started as|former|spent .{0,20} with|and i|i'm still)\s+(?:an? |the |still an? |only an? |just an? |a recent |recent |final semester |final-year |\w+ )?$/;
const OWN_AFTER =
  /^ (?:at (?:mit|stanford|harvard|the university|columbia|berkeley)|loans?|union|body|population|debt|discount|price|half price|newspaper|government|startup at)/;
/** Words before a level that show it is wanted. */
const WANTED =
  /\b(?:for|to|help|helping|mentor|mentoring|coach|coaching|support|supporting|guide|guiding|advise|advising|any|some|all|other|with|take(?: on)?|taking|if you(?:'re| are)?|you(?:'re| are)|those|from|anyone|open|welcome|especially|esp|prefer(?:ably|ence)?|ideally|dear|fellow|calling|one|two|three|four|five|few|couple of|young|and|or|of|who(?:'s| is| are)|as an?|fresh|new|these|our|who|early|junior|more|only|looking for|seeking|interested|connect with|talk to|chat with|women|be it|whether|both|are|even|suits?|suited|ideal|good for|useful|stage|level|meet|see|hear from|reach|hello|young(?:er)?|still|just|anybody|someone|somebody|whether|when)\b[^.;!?]{0,32}$/;

function said(id: string, triggers: string, source: string, value: string, sure = false): Rule {
  return rule(`levels.${id}`, "menteeLevels", triggers, new RegExp(source, "dgi"), (match, sentence) =>
    isWanted(sentence, match, sure) ? whole(match, value) : undefined,
  );
}

export const menteeLevelsRules: readonly Rule[] = [
  said(
    "student",
    "school leaver leavers postgrad postgrads postgraduate postgraduates teenager teenagers student students undergrad undergrads undergraduate undergraduates sophomore sophomores freshman freshmen pupils final year school senior junior university college phd juniors seniors doctoral sixth finalist finalists",
    "\\b(?:(?:(?:final[- ]year|university|college|high school|law|medical|nursing|engineering|phd|doctoral|graduate|masters?|mba|undergraduate|school|a-level) )?students?|undergrad(?:uate)?s?|sophomores?|freshm[ae]n|pupils|sixth[- ]formers?|finalists?|(?:junior|senior)s? (?:in|at) (?:college|university|uni|[A-Z]\\w+)|college (?:juniors?|seniors?)|doctoral candidates?|phd candidates?|school leavers?|post-?grad(?:uate)?s?|teenagers?|apprenticeship applicants)\\b(?! (?:loan|union|body|nurse manager))",
    "student",
  ),
  said(
    "early-career",
    "recently just under less fewer up younger role post placement two three one graduate graduates grad grads junior juniors early trainee trainees newly qualified young fresher freshers entry interns intern apprentice apprentices first nq nqs starting beginners associates residents fresh new student years ects nqts ect nqt",
    "\\b(?:(?:(?:new|recent|fresh|young|nursing|law|civil|engineering|our) )?(?:graduates|grads|(?<=\\b(?:a|any|one|every) (?:new |recent |fresh |young |nursing |law |civil |engineering )?)(?:graduate|grad))(?! (?:school|student|student|degree|level|programme|program|scheme))|juniors?(?! (?:in|at) (?:college|uni)| in [A-Z])|early[- ](?:in their |in your )?careers?|early[- ]stage (?:researchers?|professionals?)|early[- ]in (?:their|your) careers?|trainees?|interns?(?!hip| at)|apprentices?|newly[- ](?:qualified|admitted|registered|licensed)|new(?:ly)?[- ](?:qualifieds?|joiners?|starters?)|nqs?|nqts?|ects?|freshers?|entry[- ]level|young (?:\\w+[- ])?(?:lawyers?|professionals?|nurses?|engineers?|bankers?|doctors?|advisors?|accountants?|analysts?|teachers?|journalists?|designers?|architects?|people entering|scientists?|researchers?|officers?|auditors?|planners?|women in)|fresh \\w+ (?:engineers?|graduates?)|first (?:job|few years|five years|two years|three years|years?)(?: (?:of|in) (?:practice|post|the job|work|the profession|post-qualification practice))?|(?:those|people|anyone) (?:just )?starting out|just starting(?: out)?|starting (?:out )?(?:their|your) careers?|new to the (?:profession|industry|field|job)|junior (?:\\w+ )?(?:staff|doctors?|nurses?|planners?|lawyers?|engineers?|developers?|analysts?|auditors?|designers?|associates?|buyers?|colleagues?|officers?|researchers?|teachers?|architects?)|first[- ]line nurses?|0-\\d years|student-to-professional|early in (?:your|their|a) (?:\\w+ ){0,2}(?:career|life)|first (?:role|post|placement|position)|(?<!who |i |and )recently (?:qualified|graduated|started|hired)|just (?:qualified|graduated|out of (?:school|uni|university|college|training))|(?:under|less than|fewer than|up to|first) (?:two|three|four|five|\\d) years(?:'? (?:in|of|experience|pqe))|(?:one|two|three) years in|up[- ]and[- ]coming|younger (?:colleagues|people|members|professionals))\\b",
    "early-career",
  ),
  said(
    "mid-career",
    "halfway time new people mid middle managers manager stepping years",
    "\\b(?:mid[- ](?:career|level)(?:s| professionals)?|middle managers?|(?:first[- ]time|new|aspiring) managers? with|people with (?:\\d|three|four|five) to (?:\\d{1,2}|seven|eight|ten) years|5-10 years|mid[- ]?career\\w*|halfway through|first[- ]time (?:managers?|leads?|leaders?|supervisors?|heads?)|new(?:ly appointed)? (?:managers?|team leads?|supervisors?)|middle management|stepping up to (?:manager|management))\\b",
    "mid-career",
  ),
  said(
    "senior",
    "senior executives executive directors leaders staff aspiring future suite",
    "\\b(?:senior (?:leaders?|managers?|professionals?|executives?|people|colleagues|engineers?|nurses?|lawyers?|associates?|analysts?|women|staff)|executives|directors|c-suite|aspiring (?:directors?|partners?|cfos?|executives?|chiefs?|vps?)|future (?:directors|partners|cfos)|senior (?:→|to|into) (?:staff|principal|director|manager))\\b",
    "senior",
  ),
  said(
    "career-changer",
    "converts changing late ex outside career careers changers changer switching change transition transitioning moving pivot pivoting switch other leaving converting retrain retraining switchers background second wanting industry coming veterans",
    "\\b(?:career[- ](?:chang(?:e|er|ers|ing)|switch(?:er|ers|ing)?|pivot(?:s|ers)?|transitions?)|chang(?:e|ing) careers?|switch(?:ing)? (?:careers?|fields?|professions?|industries|into)|pivot(?:ing)? (?:into|to|from)|transition(?:ing)? (?:into|from|to (?:civilian|tech|industry|a new))|mov(?:e|ing) (?:into|over to|across to) [\\w ]{2,30} from|(?:coming |enter\\w* [\\w ]{0,20})?from (?:other|another|different|non-traditional) (?:professions?|fields?|industr(?:y|ies)|backgrounds?|careers?|sectors?)|leaving (?:the (?:army|military|forces|navy|service|jag corps|police|classroom|profession)|teaching|academia|clinical|practi[cs]e|medicine|law)|second[- ]careers?|retraining|veterans|people (?:wanting|trying|looking) (?:to get )?(?:out|to leave)|career converts?|changing (?:field|track|lane|direction|profession)s?|late starters?|ex-(?:military|forces|army|teachers?)|com(?:e|ing) (?:from|over from) (?:another|a different|outside)|wanting out|(?:folks|people) wanting out)\\b",
    "career-changer",
    true,
  ),
  said(
    "returner",
    "time years workforce workplace returning return returners returner back break breaks comeback coming maternity parental career gaps careers gap",
    "\\b(?:return(?:ing|ers?)?(?: (?:to|back to) (?:work|practice|nursing|teaching|the workforce|the profession|the job market|law|engineering|finance))|returners?|return[- ]to[- ](?:work|practice)|back (?:to work )?(?:after|from) (?:a |an |maternity|parental|their|your|having|raising)(?:[\\w ]{0,18}(?:break|leave|children|kids|gap|family))?|(?:after|from) (?:a |an |their |your )?(?:career |long )?(?:break|gap|maternity leave|parental leave)s?(?! (?:for lunch|of day))|career (?:breaks?|gaps?)|coming back (?:after|to)|(?:mums|moms|mothers|parents|carers|women) (?:coming|going|returning|getting) back|restart(?:ing)? (?:their|your) careers?|back (?:in|into|to) (?:the )?(?:work(?:force|place)?|office|practice|profession) after|(?:after|from) (?:some |a few |several )?(?:years|time) (?:out|away|off|at home)|time out (?:for|with|to))\\b",
    "returner",
    true,
  ),
  said(
    "founder",
    "setting going striking solo sole self starting founder founders entrepreneur entrepreneurs startup start founding business",
    "\\b(?:(?:first[- ]time |aspiring |early[- ]stage |student |technical |solo |women |female ){0,4}(?:founders|entrepreneurs|start-?up owners|small business owners)|(?:first[- ]time |aspiring |early[- ]stage |new |would-be )(?:founder|entrepreneur)|founder (?:who|with|building)|(?:setting up|going out|going|striking out) (?:on (?:your|their) own|solo|alone)|sole traders?|self-employed|small[- ]business owners?|starting (?:a|your|their) (?:own )?(?:business|company|practice|start-?up|studio))\\b",
    "founder",
  ),
];

function isWanted(sentence: Sentence, match: RegExpExecArray, sure: boolean): boolean {
  const lead = before(sentence, match.index, 44);
  if (OWN_BEFORE.test(lead) && !/\b(?:you're|you are|fellow)\b/.test(lead)) return false;
  if (OWN_AFTER.test(after(sentence, match.index + match[0].length, 24))) return false;
  if (sure) return !/\b(?:i|we|my own|after my|took a|i was)\b[^.;,]{0,26}$/.test(lead);
  return WANTED.test(lead) || match.index === 0 || sentence.bullet !== "" || /[:,]\s*(?:\w+ )?$/.test(lead);
}
