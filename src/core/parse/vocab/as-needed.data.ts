/** How people say that they meet when there is need, and by no rhythm. As patterns in lower case. */

const WHENEVER = "(?:as and |if and )?(?:when(?:ever)?|any ?time)";
const STUCK =
  "(?:stuck|lost|in trouble|in need|in a (?:bind|corner|pickle)|struggling|unsure|in doubt|at sea)";
const YOU_NEED = `(?:you|u|one of us|they|he or she)(?: (?:feel you |really |actually )?(?:needs?(?: (?:it|me|to|help|one|us|a (?:hand|chat|nudge|second opinion)))?|(?:get|gets|feel) ${STUCK}|like|want(?: to)?|wish|please|fancy|have (?:a question|something)[\\w ]{0,12})|(?:'re|'s| are| is) ${STUCK})`;
const COMES_UP =
  "(?:(?:some|any)thing|things?|trouble|it|questions?|problems?|(?:the|a) need)(?:'s| has| have| is| are)? ?(?:comes? up|com(?:e|ing) up|arises?|goes? (?:wrong|sideways)|gone (?:wrong|sideways)|going wrong|went wrong|get (?:wrong|tough|hard)|bother(?:s|ing)(?: you)?|burns?|bites?|hurts?|there|crops? up|suits us both)";
const RHYTHM =
  "(?:schedule|rhythm|timetable|calendar|pattern|cadence|frequency|regular (?:slots?|times?|rhythm)|fixed (?:slots?|times?|dates?|days?|rhythm|schedule)|set (?:slots?|times?|days?|schedule|rhythm))";
const CALL_ON =
  "(?:come|ring|call|write|message|text|ping|knock|shout|ask|mail|phone|drop (?:in|by)|stop by)(?: to me| me| in| by| over)?,? (?:only |just |any ?time )?";

/** Said of how often one meets, and of a kind of mentoring. */
export const AS_NEEDED = [
  "ad[- ]?hoc|on demand|on an (?:occasional|as-needed|irregular) basis|(?<!long )as and when(?: \\w+)?|(?<!long |much |soon )(?:as|when|whenever)(?: and when)? (?:needed|required)",
  `(?:${CALL_ON})?${WHENEVER} ${YOU_NEED}(?=[.,;!)]|$| (?:and|or|but|not)\\b)`,
  `(?:${CALL_ON})?(?:when(?:ever)?|if and when|as|you ask (?:when|if)) ${COMES_UP}(?! (?:than|in the))`,
  `${CALL_ON}(?:when(?:ever)?|if and when) you(?:'re| are)? (?:${STUCK}|need|like|get|want|feel|have)(?: \\w+){0,2}`,
  "as many (?:times|calls|sessions|e-?mails|chats) as (?:you(?:'d)? (?:like|need|want|wish|please)|it takes)",
  "as (?:often|much|seldom|rarely|frequently)(?: or (?:as )?(?:seldom|rarely|little|often))? as (?:you(?:'d)? (?:find|like|need|want|wish|please)|it(?:'s| is)?|is|suits?)(?: \\w+)?",
  `(?:no|without(?: a| any)?|not on a) (?:(?:fixed|set|regular|formal|strict) )?${RHYTHM}(?=[.,;:!)]|$| (?:and|or|but|here|needed|to|at)\\b)|(?:no|without) (?:fixed|set|regular) appointments?`,
].join("|");
