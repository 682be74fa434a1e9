/** Stages of working life told by the step ahead or by the years behind: "hoping for their first promotion", "ten years in and stuck". */

const WHO =
  "(?:people|ppl|folks|those|anyone|anybody|someone|somebody|whoever|colleagues|women|men|you|you're|who|[a-z]{3,}(?:ers|ors|ists|ants|ians|nts|ses))";
/** Those that are spoken to are named straight after it. */
const ADDRESSED = "(?<=\\b(?:for|suits|aimed at|meant for|open to|dear|of use to|calling all|ideal for) )";
const YEARS_IN_THE_MIDDLE =
  "(?:(?:[6-9]|1[0-5]|six|seven|eight|nine|ten|twelve|fifteen)(?:\\+)?(?: ?(?:to|-|or) ?(?:[7-9]|1\\d|20|eight|nine|ten|twelve|fifteen|twenty))?|a decade)";
const LEADING =
  "(?:managers?|leads?|team leads?|leaders?|management|leadership|supervisors?|seniors?|heads? of [a-z]+|principals?|staff)";
const CHIEF = "(?:c[efotimp]o|vp|svp)";
const OWN = "(?:your|their|his|her|an?) own";
const FIRST = "(?:an?|the|your|their|his|her) first";
/** What is led, and what one is made when promoted. */
const LED =
  "(?:team|store|shop|plant|site|ward|command|ship|crew|branch|department|kitchen|school|region|depot)";
const RANK = `(?:(?:team|general|shift|line|site|payroll|ward|store|branch|duty) )?(?:managers?|leads?|leaders?|supervisors?|foreman|superintendents?|coordinators?)`;
const MID_YEARS = "(?:[5-9]|1[0-5]|five|six|seven|eight|nine|ten|twelve|fifteen)";
const EXAMS = "(?:apc|cfa|acca|cima|cpa|icag|licensing|licensure|membership|chartership|registration|board)";
/** Where work is one's own. */
const FIRM =
  "(?:business|businesses|company|firm|practice|shop|studio|agency|clinic|farm|restaurant|enterprises?|venture|brand|bakery|salon|kitchen|place|truck|boat|café|cafe)";
const FAMILY = "(?:(?:the|their|your|a) (?:family|parents'|father's|mother's|dad's|uncle's)|a [a-z]+)";
const AT_THE_TOP =
  "(?:heads? of (?!households?|state)[a-z]+|department heads|heads of department|ceos|coos|cfos|ccos|principals|headteachers|new heads|newly appointed heads|finance directors|country directors)";

/** On the way up from the first rung. */
export const EARLY_STEPS = [
  "(?:absolute |complete |total )?(?:beginners|novices|rookies|newbies|new starters|new entrants)",
  `${WHO}(?: [a-z']+){0,3} (?:(?:your|their|a|the) )?first promotion`,
  `(?:your|their) first (?:six|twelve|18|eighteen) months`,
  `${EXAMS}(?: level \\d)? candidates`,
  `(?:it's|is|in) (?:your|their|ur) (?:very )?first (?:year|couple(?: of)? years|season|departure|winter|harvest)`,
  "(?:another|first) post-?docs?",
  "newcomers?(?! to\\b)|probies|pre-licen[sc]ed|first-job (?:people|folks|[a-z]+s)|[a-z]+s?-in-training|recent (?:phd|mba)s?|new starts|nysc (?:graduates?|members?)",
  "(?:drama|film|art|music|dance|bootcamp|college) (?:school )?leavers?|on (?:a|the) graduate scheme|new into [a-z]+ing",
  "young(?:er)? (?:officials|staffs?|notaries|clerics|actuaries|economists)",
].join("|");

/** Between the first rung and the top. */
export const MIDDLE_STEPS = [
  `${WHO}(?: [a-z']+){0,4} (?:at it|in it|in the (?:job|trade|profession|game|business|field|industry)|behind (?:you|them)) for (?:about |some |around )?${YEARS_IN_THE_MIDDLE} (?:to \\w+ )?(?:years|yrs)`,
  `(?:stepping|moving|going) up (?:in)?to (?:(?:an?|their|your|the) )?(?:first )?(?:${LEADING})`,
  `${ADDRESSED}(?:new |first-time )?(?:shift |floor |site |line |ward )?supervisors(?= |[.,;:]|$)`,
  `${WHO}(?: [a-z']+){0,3} passed over`,
  `(?<=\\b(?:for|[a-z]{4,}s|folks|people) )${MID_YEARS}(?: ?- ?| to )(?:[89]|1\\d|20|eight|nine|ten|twelve|fifteen|twenty) (?:yrs?|years?)(?: (?:in|out|into))?`,
  `between (?:three|four|five|six|[3-6]) and (?:seven|eight|nine|ten|twelve|fifteen|[7-9]|1\\d) years`,
  `(?:just|newly|recently|been|got|get|kena|who were) (?:been )?(?:promoted|bumped up|made|moved up) (?:to )?(?:an? )?${RANK}|promoted (?:over|above|off) (?:their|your|the) (?:mates|peers|vans|tools|floor|bench)`,
  `(?:tak(?:e|es|ing)|took|get(?:ting)?|running|run|lead|leading|going for|taken|before|with) (?:${FIRST} |(?:the |a )?(?=${LED} for the first time))${LED}`,
  `newly in charge of|(?:take|taking|takes) command for the first time|used to be one of the team`,
  `(?:want(?:s|ing)?|ambitions?|hop(?:e|es|ing)|aspir(?:e|es|ing)) (?:to |of )?(?:(?:become|be|being) (?:an? )?)?(?:${RANK}|lead|supervise|manager track|vice principals?|management)(?=[.,;!)]|$| (?:in|at|of|and|but|one day)\\b)`,
  `(?:on the way to|with|towards?) (?:team lead|department head|management)(?: in (?:their|your) sights)?(?=[.,;!)]|$| in )`,
  `(?<=\\b(?:for|to|mentor|help|support|meet|women|two|three|four|other|fellow|with) )(?:young(?:er)? |team |middle |women |female )(?:managers|leaders)|manager-level|young(?:er)? managers`,
].join("|");

/** At the top, or one step below. */
export const SENIOR_STEPS = [
  `(?:new|first-time|incoming|future|aspiring|would-be) ${CHIEF}s`,
  `(?:${ADDRESSED}(?:partners|principals|directors|executives)|executives(?= eyeing))(?= (?:and|or|who|in|eyeing|wanting|looking)\\b|[,.;]|$)`,
  `(?:eyeing|after|towards?|preparing for|ready for|up for|seeking) (?:(?:an?|their|your|the) )?(?:first )?(?:board|c-level|c-suite|director|executive|partner) (?:seats?|roles?|posts?|positions?|appointment)`,
  `(?<=\\b(?:for|to|any|an?|dear|fellow|with|you(?:'re| are) (?:an? )?|women|those|holding the|other) )${AT_THE_TOP}(?= |[.,;:!?]|$)`,
  `^${AT_THE_TOP}(?=,| (?:in|who|and|of|about)\\b)`,
  `(?:eyeing|considering|consider|about to make|thinking (?:of|about)|going for|up for) (?:partnership|partner|headship|a headship)|applying for (?:${FIRST} )?headship|${FIRST} senior (?:post|role|job)|(?:newly minted|newly appointed|new) c[a-z]os?|somebody senior`,
].join("|");

/** Out for a while, and back. */
export const RETURN_STEPS = [
  `${WHO}(?:'ve|'s|'d)?(?: [a-z']+){0,4} (?:had a gap|been out|taken time out|time out|been away|been at home)(?: [a-z']+){0,8} (?:back|return)(?: (?:in|into|to))?`,
  `(?:restart|resum)(?:e|ing) (?:an?|your|their) (?:[a-z]+ )?career|returnship|returning after (?:[a-z]+ ){0,3}(?:care|childcare|illness|leave|break|kids|children)|(?:coming|going|getting) back to [a-z ]{3,24} after (?:some |a few |many |several )?years (?:at home|away|out|off)`,
  `been out (?:for )?(?:[a-z0-9]+ ){1,2}years`,
  `(?:ready|trying|hoping|wanting) to (?:get|come|go) back (?:in|into work|to work|to the (?:job|profession|ward|office))`,
].join("|");

/** Their own master from now on. */
export const FOUNDER_STEPS = [
  `${WHO}(?: [a-z']+){0,4} (?:go(?:es|ing)?|strik(?:e|ing)|set(?:ting)?) (?:out|up) (?:on (?:your|their|his|her) own|alone|solo)`,
  `${WHO}(?: [a-z']+){0,3} (?:start|open|launch|set up|buy)(?:s|ing|ting)? ${OWN} (?:practice|firm|business|shop|studio|agency|clinic|company|consultancy|thing)`,
  "(?:hang|hanging) out (?:your|their) (?:own )?shingle",
  "(?:newly|recently) self-employed",
  `agripreneurs|owner-(?:operators?|skippers?)|owners (?=of (?:small|tiny|independent|family)\\b)`,
  `(?:go(?:es|ing)?|gone|went) (?:solo|independent|private|freelance|full[- ]time with your craft)(?=[.,;!)]|$| (?:in|this|and|or|one)\\b)|solo practice|about to go out on (?:your|their) own`,
  `${WHO}(?: [a-z']+){0,4} (?:run(?:ning)?|opened|just opened|open|buying|bought|just bought|start(?:ing)?|launch(?:ing)?) (?:an?|their|your|his|her)(?: own| first| small| tiny| little| social){0,2} (?:[a-z]+ )?${FIRM}(?: of (?:your|their) own)?`,
  `tak(?:e|es|ing) over (?:from (?:dad|mum|mom|(?:their|your) (?:father|mother|parents))|${FAMILY} ${FIRM})|inherit(?:ing)? ${FAMILY} (?:[a-z]+ )?${FIRM}|(?:buy|buying|eyeing) (?:${FIRST} |a first )${FIRM}|want(?:s|ing)? ${OWN} ${FIRM}`,
].join("|");

/** For the second time at the start. */
export const CHANGE_STEPS =
  "with itchy feet|(?<=who(?:'re| are) )done(?=[.,;!]|$| but)|service leavers?|career switchers?|getting out (?:in|within) the next|want(?:s|ing)? (?:industry|the [a-z]+ side)|swallow(?:ing)? the anchor|(?:thinking|dreaming|tempted|considering|toying) (?:of |about |by |with )?(?:quitting|leaving|throwing it in|a similar change|teaching|nursing|farming|coding|consulting|surveying|interpreting|fundraising)(?=[.,;:!?)]|$| (?:and|or|but|in|for)\\b)|(?:looking|ready) for a change(?= |[.,;]|$)|second[- ]career(?:ers?|ists?| people| folk| nurses| teachers)|late entrants|late starters";
