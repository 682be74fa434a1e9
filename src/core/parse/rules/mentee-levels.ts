/** Stage of working life of the people the author wants to help. */
import { after, before, type Rule, rule, whole } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

/** The author's own stage: "I was a student", "my first job". */
const OWN_BEFORE =
  /\b(?:i am|i'm|i was|as|(?:me|us|felt?|looked) like|me|my|(?<!\d )am|was|currently|a recent|current|since i was|been|became|when i|myself|(?:i |i'm |am )?(?:work(?:ed|ing)?|deal(?:ing|t)?) with|worked as|work as|working as|being|started as|former|spent .{0,20} with|and i|i'm still|i had|i (?:took|left|made|did|spent|got|landed|changed|switched|moved)\b.{0,20}|train(?:ed|ing)?|supervis\w+|taught|hired|manag\w+|marked|examin\w+|(?:formerly|previously|once|then)(?: an?)?|(?:went|came|moved|rose|grew|started|joined)\b.{0,24} fro?m|.{0,24} form|(?:struggles|back|while|time) in)\s+(?:an? |the |still an? |only an? |just an? |a recent |recent |final semester |final-year |\w+ )?$/;
const OWN_AFTER =
  /^(?:'s? (?:sounding|evening|prize|award|network|group|forum)|'? (?:committee|network|forum|section|prize|award|group of|membership|wing)\b| (?:from|at) [a-z]{2,5} (?:where i|studying)| and (?:i|will|am|now|still)\b| with an? (?:master|bsc|degree)| in the house| (?:at (?:mit|stanford|harvard|the university|columbia|berkeley)|loans?|union|body|population|debt|discount|price|half price|newspaper|government|startup at|technician at|(?:often |always |sometimes )?(?:ask|asked|tell|told|say|keep (?:asking|messaging)|message)s? me|i know))/;
/** Words before a level that show it is wanted. */
const WANTED =
  /\b(?:for|to|w\/|(?:help|mentor|coach|support|guide|advise|teach|orient|welcome|accept|encourage|prefer|host|invite|counsel|tutor|convene|see|meet)(?:s|ing)?|any|some|all|other|with|take(?: on)?|taking|if you(?:'re| are|r)?|you(?:'re| are|r)|your|those|from|anyone|open|welcome|especially|esp|prefer(?:ably|ence)?|ideally|dear|fellow|calling|one|two|three|four|five|few|couple of|young|and|or|of|who(?:'s| is| are)|as an?|fresh|new|these|our|who|early|junior|more|only|looking for|seeking|interested|connect with|talk to|chat with|women|be it|whether|both|are|even|suits?|suited|ideal|good for|useful|stage|level|meet|see|hear from|reach|hello|have an?|\d{1,2}|young(?:er)?|still|just|anybody|someone|somebody|when|attention|in)\b[^.;!?]{0,36}$/;
/** People at their own work: plain words for those who might write. */
const ROLE =
  "(?:lawyers?|solicitors?|barristers?|advocates?|professionals?|practitioners?|nurses?|midwives|midwife|doctors?|medics?|engineers?|technologists?|technicians?|bankers?|advisors?|advisers?|accountants?|analysts?|auditors?|actuaries|teachers?|lecturers?|academics?|journalists?|reporters?|writers?|editors?|translators?|interpreters?|designers?|illustrators?|artists?|conservators?|architects?|surveyors?|planners?|developers?|programmers?|testers?|scientists?|researchers?|geologists?|geos?|chemists?|pharmacists?|hygienists?|optometrists?|therapists?|psychologists?|social workers?|officers?|inspectors?|economists?|statisticians?|recruiters?|buyers?|managers?|leaders?|leads?|heads?|supervisors?|associates?|partners?|colleagues?|staff|people|members?|women|musicians?|foresters?|farmers?|chefs?|cooks?|vets?|pilots?|drivers?|electricians?|plumbers?|welders?|mechanics?|musicians?|librarians?|curators?|fundraisers?|organisers?|consultants?|traders?|brokers?|agents?|underwriters?|hires?|registrars?|dancers?|actors?|stylists?|tailors?|paralegals?|clerks?|assistants?|coordinators?|reps?|techs?|negs|hospitality person|person|minds?|talents?)";
/** A turn towards other work, said of someone. */
const TURN =
  "(?:leav|mov|switch|chang|transition|pivot|cross|jump|shift|migrat|convert|retrain|com|stepp|go|gett|break|transferr|return)ing";
/** Whoever is meant before such a turn. */
const SOMEONE =
  "(?:people|ppl|folks|those|anyone|anybody|someone|somebody|everyone|women|men|you|you're|who're|who(?: are| is|'s)?|are|considering|consider|contemplating|weighing|think(?:s|ing)? (?:of|about)|thinkin of|wonder(?:s|ing)? about|[a-z]{3,20}(?:s|men|women|crew|staff))";

const SELF = /\b(?:i|we|my own|after my|took a|i was|since|my|i've|he|she)\b[^.;,:]{0,26}$/;
/** After "I" somebody else is named: "I'd prefer a woman coming back". */
const MEANT =
  /\b(?:i|i'd|i'll|i've|we)\b[^.;:]{0,20}\b(?:for|prefer|people|ppl|women|woman|someone|somebody|anyone|anybody|those|you|who|folks|mentor|help|with|w\/)\b[^.;:]{0,20}$/;

/** "Topics: switching careers": a thing to talk about, not who is wanted. */
const TOPIC_LABEL =
  /^\W{0,4}(?:(?:mentoring |favou?rite |typical |main )?(?:topics?|subjects?|themes?|interests?|areas?|conversations?|questions?)(?: i (?:know|like|cover))?|(?:happy to )?(?:ask|talk to|quiz) me about|what (?:i can help with|we (?:can|might|could) (?:cover|talk about))|(?:i )?(?:can )?help(?:s)? with|skills?|expertise|good (?:for|on|at)|also good (?:for|on))\b[^:]{0,20}:/;
const PEOPLE =
  /^(?:student|undergrad|post-?grad|graduates|grads|juniors|trainees|interns|apprentices|cadets|new(?:ly)?[- ]|early|freshers|career[- ]chang(?:er|ing p)|career[- ]switchers|returners|returning|founders|first[- ]time|senior (?:l|m|p|e)|executives|veterans)/;
/** "A move to the Gulf", "moving into their first management job": no change of work. */
const ABROAD =
  /\b(?:mov(?:e|ing)|jump|transition(?:ing)?) (?:(?:to|into) (?:the )?\p{Lu}(?!T\b|X\b|D\b)|into (?:their|your|an?|the) (?:first )?(?:\w+ )?(?:management|leadership|manager|senior|supervis))/u;
const ALONE =
  /^(?:(?:transfer|final[- ]year|phd|grad(?:uate)?|masters?) )?(?:student|junior|apprentice|trainee|intern|cadet|novice|pupil|grad|graduate|undergrad|resident)$/;
/** A turn of life, which must be said of somebody. */
const TURNING =
  /^(?:switch|chang|transition|pivot|leav|break|mov|com|return|go|gett|start|sett|restart|retrain|strik|cross|turn)ing\b(?! (?:mothers?|mums?|moms?|parents?|carers?|nurses?|women|engineers?|professionals?))|^return[- ]to/;
const SOMEBODY =
  /\b(?:you|you're|your|people|ppl|folks|those|anyone|anybody|someone|somebody|everyone|women|men|who|mums|moms|mothers|parents|they|colleagues|if|when|[a-z]{3,20}(?:ers|ists|ors|ants|nts|ses|ians))\b[^.;:]{0,36}$/;
/** The match itself names somebody other than the author. */
const OTHERS =
  /^(?:people|ppl|folks|those|anyone|anybody|someone|somebody|everyone|women|men|you\b|you're|mums|moms|mothers|parents|carers|career[- ](?:changers|switchers|converts)|returners|returning (?:m|p|c|n|w|e)|late starters|veterans|career breakers|[a-z]{3,20}s (?:thinking|considering|eyeing|leaving|moving|switching|changing|coming|who))/;
/** "Freshers only", "apprentices welcome": said of those who are wanted. */
const ONLY_AFTER =
  /^s?(?:,? (?:and|or|&|\/) (?:[\w-]+ ){1,3})?(?: |, )(?:only\b|(?:are |is )?(?:very |always |most |especially )?welcome|(?:are |is )?preferred|first\b(?! (?:year|time|job|class))|(?:may|can|should|please|who (?:want|wish|would|need|are|have|feel|like|find))\b)/;

function said(id: string, triggers: string, source: string, value: string, sure = false): Rule {
  return rule(
    `levels.${id}`,
    "menteeLevels",
    triggers,
    new RegExp(`\\b(?:${source})(?![\\w-])`, "dgi"),
    (match, sentence) => (isWanted(sentence, match, sure) ? whole(match, value) : undefined),
  );
}

export const menteeLevelsRules: readonly Rule[] = [
  said(
    "student",
    "*",
    "(?:school(?:girls?|boys?|children|kids)|(?:women|girls|men|someone|anyone) (?:in|on) an? [\\w-]+ (?:programme|program|degree|course|major)|(?:2nd|3rd|4th|second|third|fourth)(?:[/ -](?:and |or )?(?:2nd|3rd|4th|third|fourth))?[- ]years(?= |$|[,.)])(?! (?:of|in|at|ago|old))|(?:as |being )?(?:a |paired with )first[- ]years?(?=[.,;!]|$)|first[- ]years(?=[ ,.;])|(?:junior or senior|freshman or sophomore|senior or junior)(?= (?:in|at) )|(?:secondary|primary|school) (?:school )?pupils|doctorands?|(?:high[- ]school|college|uni) (?:kids|girls|boys)|(?:finishing|just out of) an? (?:mfa|ma|msc|mba|phd|degree)|in (?:their|your) studies|(?:final[- ](?:year|yr|semester)|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]year|university|college|high school|law|medical|nursing|engineering|phd|doctoral|graduate|grad|masters?|mba|undergraduate|school|a-level|transfer|articling|summer|work[- ]study|design|physics|international)[- ])?students?(?! (?:loans?|midwives told))|final[- ]years?(?= |$|[,.)])(?! (?:exam|of (?:my|the)))|undergrad(?:uate)?s?(?! degree)|sophomores?|freshm[ae]n|pupils|sixth[- ]formers?|university finalists?|finalists?(?= (?:at|in) (?:uni|coll))|(?:junior|senior)s (?:in|at) (?:college|university|uni|high school)|college (?:juniors?|seniors?)|(?:doctoral|phd) (?:candidates?|researchers?)|(?:finishing|writing|in|doing|starting|late in) (?:a|an|your|their|the) (?:late )?(?:phd|doctorate|degree|thesis|masters?|ba|bsc|msc|mba)\\b(?! in my)|school leavers?|post-?grad(?:uate)?s?|teenagers?|apprenticeship applicants|still (?:at|in) (?:uni|university|college|school)",
    "student",
  ),
  said(
    "early-career",
    "*",
    `(?:(?:new|recent|fresh|young|nursing|law|civil|engineering|bootcamp|our|vet|life science) )?(?:graduates|grads|(?<=\\b(?:a|any|one|every) (?:new |recent |fresh |young |nursing |law |civil |engineering )?)(?:graduate|grad)|(?<=\\b(?:or|and|are|for) (?:fresh|new|recent) )(?:graduate|grad)|(?<=\\b(?:fresh|new|recent) )grad(?= (?:joining|starting|looking)))(?! (?:school|students?|degree|level|programme|program|scheme))|juniors?(?! (?:at|in) (?:college|uni)| (?:doctor|staff)?s? (?:i|we) )|early[- ](?:in (?:their|your|the) )?careers?|early[- ]stage (?:researchers?|professionals?)|early[- ]in (?:their|your) (?:\\w+ )?careers?|trainees?|interns?(?!hip| at)|apprentices?(?!hip)|cadets?|probation(?:er|ary officer)s?|probies|rookies?|newbies?|novices?|licentiates?|house officers?|foundation doctors?|third mates?|new(?:ly)?[- ](?:qualified|admitted|registered|licensed|licenced|chartered|certified|hired|arrived|appointed|minted|fledged|called|ordained|commissioned|trained|qualifieds?|joiners?|starters?|hires?|entrants?|recruits?)(?! (?:heads|managers?|leaders?|directors?))|nq[pt]?s?|ects?|eits?|cfs|freshers?|entry[- ]level|part[- ]qualifieds?|(?:beginner |(?:baby|fledgling) (?:[a-z-]+ )?|young(?:er)? (?:[a-z-]+ ){0,2}?(?!people|person|women|members?)|new (?:[a-z-]+ )?(?!managers?|leaders?|leads?|supervisors?|partners?|people|person|women|members?|colleagues?|staff)|junior (?:\\w+ )?)${ROLE}|young (?:talent|people (?:from|entering|starting|in))|fresh \\w+ (?:engineers?|graduates?)|(?:your|their|the) (?:very )?first (?!charge|leadership|manage|management|lead\\b|director|board|senior|remote|hr\\b|mlro)(?:\\w+ ){0,2}?(?:job|role|post|placement|position|season|year|years|contract|rotation)(?! in dollar)|(?:those|people|anyone|whoever|just) (?:just )?start(?:ing|ed) out|(?:just )?starting (?:out )?(?:in|as|their|your)\\b(?: careers?)?|new (?:to|in) (?:the )?(?!town|the city|me)[a-z]+(?: [a-z]+)?|(?:0-\\d|first (?:one|two|three|five|few|couple of)) years?(?: (?:in|of|on))?|student-to-professional|early in (?:your|their|a) (?:\\w+ ){0,2}(?:career|life)|first (?:role|post|placement|position)|(?<!who |i |and )recently (?:qualified|graduated|started|hired)|just (?:qualified|graduated|landed|started|out of (?:school|uni|university|college|training))|(?:graduated|qualified|started) (?:in the )?(?:last|past|less than|within) (?:the )?(?:\\w+ ){0,4}(?:year|years|months)|(?:under|less than|fewer than|up to) (?:two|three|four|five|\\d) years(?:'? (?:in|of|experience|pqe|out)(?: of (?:uni|college|school|university))?)?|(?:one|two|three|\\d)(?: to |-| - )(?:four|five|\\d) years(?:'? (?:in|experience|of experience|pqe|post))|(?:one|two|three) years in|(?:\\d|two|three) years out of (?:uni|college|school)|up[- ]and[- ]coming|younger (?:colleagues?|people|members|professionals)|1st (?:job|role|post)|band (?:5|five)s?(?! interviews?)|left (?:\\w+ )?(?:school|college|uni|university)|(?:within|under|below|less than|up to|the first) (?:their |the |your )?(?:first )?(?:one|two|three|four|five|six|[1-6]) years'?(?: (?:of (?:their|your|the|graduat|qualif|practice)|post|since|after|from|into|call\\b|pqe|qualified|standing|out of)|(?='))|(?:1|2|3|one|two|three|0)(?: to |-| - | or )(?:[1-5]|two|three|four|five) years'? (?:in(?:to)?\\b|out\\b|post|qualified|after|of (?:practice|work))|(?:with|have|having) (?:0|1|2|one|two|zero)(?: to |-| - )(?:[2-5]|two|three|four|five) years|(?:emerging|aspiring|budding|probationary|newly passed|first[- ]season|career) (?!markets?|tech|econom|trends?|risks?|threats?|issues?|infect|diseases?|break|chang|switch|transit|paths?|moves?|advice|goals?|questions?|chats?)(?:[a-z-]+ )?[a-z]{3,}(?:s|men|women)|graduate (?!schools?|programmes?|programs?|schemes?|jobs?|roles?|students?|applications?|degrees?|courses?|studies|admissions?|entrance)[a-z]+s|career starters|(?:their|your|the) first (?:or second )?(?:two |three |couple of )?years?(?= in| of|[.,;]|$)|starts? (?:out )?in (?:this|the) (?:job|trade|field|business)|in years? (?:1|2|one|two)(?: to |-| - )(?:[2-5]|three|four|five)|new (?:at|on) (?:one|the|a|your|our)\\b|new operators|at the (?:very )?(?:start|beginning|outset|threshold) of (?:your|their|a|his|her) (?:own )?(?:[\\w-]+ ){0,2}(?:career|working li[fv]e|life|professional li[fv]e|journey|training)s?|(?:people|those|anyone|women|men|whoever|who(?:'s| is| are)) (?:just )?(?:entering|joining) (?:the |our )?(?:trade|profession|field|industry|workforce|job market|sector|business)|(?:just|fresh|straight|newly|recently|people|those|anyone) (?:out of|from) (?:[\\w-]+ )?(?:school|uni|university|college|training|residency|drama school|film school|art school|bootcamp)|post-?docs(?= |$|[,.;)])|provisional(?:ly)? (?:registered|registrants?|licensed)|residents(?=[.,;!)]|$| (?:and|or|who|in))|below (?:the )?(?:manager|partner|senior|associate|director|principal|first secretary|charge)\\b(?: (?:grade|level))?|(?:in (?:the|your|their) )?(?:first|second) (?:couple of |two |few )?years? (?:on|in) the (?:job|road|ward|floor|trade)|community service (?:therapists?|doctors?|nurses?|officers?)|year[- ](?:one|two|1|2) (?:nurses?|teachers?|associates?)`,
    "early-career",
  ),
  said(
    "mid-career",
    "*",
    "(?:mid[- ]?(?:career|level)(?:s| professionals| people)?|mid[- ]?career\\w*|middle managers?|middle management|(?:first[- ]time|new|aspiring) managers? with|people with (?:\\d|three|four|five) to (?:\\d{1,2}|seven|eight|ten) years|5-10 years|(?:pms|people|engineers|those) with \\d\\+ (?:yrs|years)|middle leaders|first (?:\\w+ )?manager (?:role|job|position|post|interview)|(?:one|a) [\\w-]+ manager a year|(?:with|have|having) (?:[3-7]|three|four|five|six|seven)(?: to |-| - )(?:[6-9]|1\\d|six|seven|eight|nine|ten|twelve) years|just been made (?:an? )?(?:manager|lead|head|supervisor|partner)|(?:heads?|managers?) (?:aiming for|going for|heading for) (?:their|a|the) (?:first|next)|halfway through|first[- ]time (?:managers?|leads?|leaders?|supervisors?|heads?)|new(?:ly appointed)? (?:managers?|team leads?|supervisors?)|department heads?|already running a (?:team|department)|stepping up to (?:manager|management)|(?:five|six|seven|eight|nine|ten|\\d{1,2}) years in and (?:stuck|bored|tired|wondering)|plateaued)",
    "mid-career",
  ),
  said(
    "senior",
    "*",
    "(?:senior (?:leaders?|managers?|professionals?|executives?|people|colleagues|engineers?|nurses?|lawyers?|associates?|analysts?|women|staff)|(?<=\\b(?:for|mentor|coach|advise|support|help|with) )(?:executives|directors)|c-suite|aspiring (?:directors?|partners?|cfos?|executives?|chiefs?|vps?)|future (?:directors|partners|cfos)|first[- ]time (?:directors?|cfos?|ceos?|board members?)|senior (?:→|to|into) (?:staff|principal|director|manager))",
    "senior",
  ),
  said(
    "career-changer",
    "*",
    `career[- ](?:chang(?:e|er|ers|ing)|switch(?:er|ers|ing)?|pivot(?:s|ers)?|transitions?|converts?)|chang(?:e|ing) (?:careers?|professions?|fields?|lanes?|tracks?|directions?|sectors?)|switch(?:ing)? (?:careers?|fields?|professions?|industries|lanes)|(?:people|those|anyone|someone|folks|who|you|[a-z]{4,20}s) (?:[\\w']+ ){0,4}?(?:get|getting|break|breaking|move|moving|come|coming|cross|crossing|switch|switching) into (?:[\\w&-]+ ){1,4}from (?!(?:scratch|nothing|home|the start|outside)\\b)[a-z]|(?:people|colleagues|anyone|those|someone|[a-z]{4,20}s) (?:in [\\w& ]{2,24} )?who(?:'re| are|'s| is)? (?:considering|contemplating|weighing up|eyeing|tempted by) (?!whether|how|what|if|an? |their|your|who|which|a phd|motherhood)[\\w-]+|[\\w-]+ (?:considering|contemplating|weighing up|thinking (?:about|of)|eyeing) the (?:same|training|jump|move|leap|switch)\\b|(?:quit|quitting|leave|leaving) (?:your|their|the) (?:desk|day|office|corporate|current|old) (?:job|career)s?|wonder(?:ing|s)? what else (?:there is|is out there|you could do|they could do)|(?:people|those|anyone|[a-z]{4,20}s) (?:\\w+ ){0,3}(?:who|that) (?:want|wish|would like|hope|are trying|are looking)(?: to)? (?:enter|get into|move into|go into|break into|cross(?: over)? (?:in)?to|switch|join) (?!uni|school|college|the (?:team|call))|transitioning (?:service )?(?:members|soldiers|officers|veterans)|wonder(?:ing)? (?:about life (?:outside|after)|how people get (?:to|into))|(?:coming|come|came) to (?:it|this|the trade|the field) late|before the jump|getting out (?:in|of the (?:army|navy|forces|service))|life after the (?:job|force|service|army|uniform)|(?:decided|about) to leave (?=[,.]|or|the|$)|(?:serving|in uniform) and thinking of (?:getting out|leaving)|look(?:ing)? for another way to stay|${SOMEONE} ${TURN} (?:over |across |out |away |up )?(?:from|off|out of|into|to (?:civilian|tech|industry|a new|another)|industr(?:y|ies)|ashore|over)\\b(?! (?:work\\b|maternity|a (?:break|career)|parental|school|home|the road|nights|time|university to))|${SOMEONE} (?:leaving|quitting) (?!uni|school|college|home|their (?:first|desk)|a message|me\\b|it\\b|comments?)[\\w-]+|${SOMEONE} (?:eyeing|considering|contemplating|weighing(?: up)?|thinking (?:of|about)|tempted by|dreaming of) (?:a |an |the )?(?:move|jump|switch|leap|change|same|crossing|leaving|coming ashore|getting out|going over|career change|turn)\\b|cabin crew (?:eyeing|who is wondering)|eyeing (?:the|a) \\w+|(?:want|wants|wanting|trying|looking|hoping|wish|wishes|like) to (?:cross(?: over)?|switch|move (?:in)?to|get out|leave|jump(?: ship)?|retrain|pivot|break into|come ashore|change (?:field|sector|career)s?)|(?:who |if you )?(?:come|came|comes) from (?:another|a different|outside|other|academia|teaching|the army|industry|\\w+ into)|(?:coming |enter\\w* [\\w ]{0,20})?from (?:other|another|different|a different|non-traditional) (?:professions?|fields?|industr(?:y|ies)|backgrounds?|careers?|sectors?|trades?)|transition(?:ing)? (?:into|from|out of|to (?:civilian|tech|industry|a new))|pivot(?:ing)? (?:into|to|from)|(?:leaving|out of|left|getting out of|life after|coming off|off) (?:the )?(?:army|military|forces|navy|service|jag corps|police|classroom|teaching|academia|medicine|tools|line|newsrooms?|rigs|kitchen)\\b(?= |[,.?!]|$)|separating (?:folks|members|soldiers)|second[- ]careers?|retraining|veterans|career converts?|late starters?|ex-(?:military|forces|army|teachers?)|com(?:e|ing) (?:over )?from (?:another|a different|outside)|wanting out|itchy feet|turning into an? \\w+|the jump from \\w+|a move (?:in)?to \\w+|about crossing over`,
    "career-changer",
    true,
  ),
  said(
    "returner",
    "*",
    "(?:return(?:ing|ers?)?(?: (?:to|back to) (?:the )?(?:work|practice|nursing|teaching|workforce|profession|job market|law|engineering|finance|design|bench|floor|ward|office))|returners?|returning (?:moms?|mums?|mothers?|parents?|carers?|nurses?|women|engineers?|professionals?)|return[- ]to[- ](?:work|practice)|(?:back|returning)(?: to (?!me)[a-z]+)? (?:after|from) (?:a |an |maternity|parental|their|your|having|raising|kids|babies|children|illness|caring|leave)(?:[\\w ]{0,18}(?:break|leave|children|kids|gap|family))?|(?:after|from) (?:a |an |their |your )?(?:career |long )(?:break|gap)s?(?! (?:for lunch|of day))|(?:after|from) (?:a |their |your )?(?:maternity|parental) leaves?|career (?:breaks?|gaps?)|(?:going|coming|getting|come|go) back (?:to (?!me|you|it|them)[a-z]+ )?(?:after|from (?:a |maternity|parental|leave|illness))|(?:mums|moms|mothers|parents|carers|women) (?:coming|going|returning|getting) back|restart(?:ing)? (?:their|your) careers?|back (?:in|into|to) (?:the )?(?:work(?:force|place)?|office|practice|profession) after|(?:after|from) (?:some |a few |several )?(?:years|time) (?:out|away|off|at home)|time out (?:for|with|to)|pricing after a gap)",
    "returner",
    true,
  ),
  said(
    "founder",
    "*",
    "(?:(?:first[- ]time |aspiring |early[- ]stage |student |technical |solo |women |female |young ){0,3}(?:founders|entrepreneurs|start-?up owners|small business owners)(?! (?:who|that) (?:hire|drive|shout)|'? (?:network|club|forum))|student entrepreneurs|(?:first[- ]time|aspiring|early[- ]stage|new|would-be) (?:founder|entrepreneur|owners?)|founder (?:who|with|building)|(?:startups?|start-up) (?:breweries|\\w+s) who|first time owners|(?:setting up|going out|going|striking out) (?:on (?:your|their) own|solo|alone)|sole traders?|self-employed|small[- ]business owners?|starting (?:your|their) (?:own )?(?:business|company|practice|start-?up|studio)|setting up (?:a|your|their) (?:own )?(?:business|practice|company|shop|studio))",
    "founder",
  ),
];

function isWanted(sentence: Sentence, match: RegExpExecArray, sure: boolean): boolean {
  const here = match[0].toLowerCase();
  const lead = before(sentence, match.index, 44);
  const tail = after(sentence, match.index + match[0].length, 30);
  if (TOPIC_LABEL.test(sentence.lower.slice(0, match.index)) && !PEOPLE.test(here)) return false;
  if (OWN_BEFORE.test(lead) && !/\b(?:you're|you are|fellow)\b/.test(lead)) return false;
  if (OWN_AFTER.test(tail)) return false;
  // "Apprentice at the yard, then fitter": a life told in short.
  if (match.index === 0 && /[^s]$/.test(here) && ALONE.test(here) && !sentence.lower.endsWith("?"))
    return false;
  if (TURNING.test(here) && !sentence.lower.endsWith("?") && !SOMEBODY.test(lead)) return false;
  if (ONLY_AFTER.test(tail)) return true;
  if (ABROAD.test(sentence.text.slice(match.index, match.index + match[0].length + 24))) return false;
  if (OTHERS.test(here)) return true;
  if (sure) return !SELF.test(lead) || MEANT.test(lead);
  if (/^(?:[\w'-]+ ){1,2}$/.test(lead) && match.index < 24 && !SELF.test(lead) && /s$/i.test(match[0]))
    return true;
  return WANTED.test(lead) || match.index === 0 || sentence.bullet !== "" || /[:,(]\s*(?:\w+ )?$/.test(lead);
}
