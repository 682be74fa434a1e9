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

/** On the way up from the first rung. */
export const EARLY_STEPS = [
  "(?:absolute |complete |total )?(?:beginners|novices|rookies|newbies|new starters|new entrants)",
  `${WHO}(?: [a-z']+){0,3} (?:(?:your|their|a|the) )?first promotion`,
  `(?:your|their) first (?:six|twelve|18|eighteen) months`,
].join("|");

/** Between the first rung and the top. */
export const MIDDLE_STEPS = [
  `${WHO}(?: [a-z']+){0,4} (?:at it|in it|in the (?:job|trade|profession|game|business|field|industry)|behind (?:you|them)) for (?:about |some |around )?${YEARS_IN_THE_MIDDLE} (?:to \\w+ )?(?:years|yrs)`,
  `(?:stepping|moving|going) up (?:in)?to (?:(?:an?|their|your|the) )?(?:first )?(?:${LEADING})`,
  `${ADDRESSED}(?:new |first-time )?(?:shift |floor |site |line |ward )?supervisors(?= |[.,;:]|$)`,
  `${WHO}(?: [a-z']+){0,3} passed over`,
].join("|");

/** At the top, or one step below. */
export const SENIOR_STEPS = [
  `(?:new|first-time|incoming|future|aspiring|would-be) ${CHIEF}s`,
  `(?:${ADDRESSED}(?:partners|principals|directors|executives)|executives(?= eyeing))(?= (?:and|or|who|in|eyeing|wanting|looking)\\b|[,.;]|$)`,
  `(?:eyeing|after|towards?|preparing for|ready for|up for|seeking) (?:(?:an?|their|your|the) )?(?:first )?(?:board|c-level|c-suite|director|executive|partner) (?:seats?|roles?|posts?|positions?|appointment)`,
].join("|");

/** Out for a while, and back. */
export const RETURN_STEPS = [
  `${WHO}(?:'ve|'s|'d)?(?: [a-z']+){0,4} (?:had a gap|been out|taken time out|time out|been away|been at home)(?: [a-z']+){0,8} (?:back|return)(?: (?:in|into|to))?`,
  `(?:ready|trying|hoping|wanting) to (?:get|come|go) back (?:in|into work|to work|to the (?:job|profession|ward|office))`,
].join("|");

/** Their own master from now on. */
export const FOUNDER_STEPS = [
  `${WHO}(?: [a-z']+){0,4} (?:go(?:es|ing)?|strik(?:e|ing)|set(?:ting)?) (?:out|up) (?:on (?:your|their|his|her) own|alone|solo)`,
  `${WHO}(?: [a-z']+){0,3} (?:start|open|launch|set up|buy)(?:s|ing|ting)? ${OWN} (?:practice|firm|business|shop|studio|agency|clinic|company|consultancy|thing)`,
  "(?:hang|hanging) out (?:your|their) (?:own )?shingle",
  "(?:newly|recently) self-employed",
].join("|");

/** For the second time at the start. */
export const CHANGE_STEPS =
  "second[- ]career(?:ers?|ists?| people| folk| nurses| teachers)|late entrants|late starters";
