/** `no-easy-out`: gives no word that no is fine. */
import { endOf, KEEPS_ASKING, letsGo, OTHER_WAY } from "./let-go.ts";
import type { Clause } from "./message.ts";
import { type Check, isNote } from "./reading.ts";

/** The mentor does not do it: "a no", "silence", "not to reply". */
const NO_FROM_YOU =
  '(?:a |the |your |any |just a |even a )?(?:\\w+ )?(?:"?no\\b"?(?! (?:problem|one|idea|contacts?|doubt|matter|longer|more|less|need))|"?sorry,? no"?|"not now"?|refusal|rejection|silence|no (?:reply|answer|response)|not (?:to )?(?:reply\\w*|answer\\w*|respond\\w*|do(?:ing)?|help\\w*|want\\w*|be(?:ing)? able)|to (?:pass|decline|skip|refuse|say no|be told no)|declin(?:e|ing)|ignor(?:e|ing)|skipping|passing|saying no|hearing no|being told no|turning (?:me|this|it) down)';
/** And it is taken well. */
const TAKEN_WELL =
  "(?:fine|ok|okay|okey|cool|alright|all right|all good|acceptable|welcome|grand|understood|understandable|understand\\w*|no (?:problem|issue|bother|trouble|worry|worries|drama|stress|harm|matter|offence|offense|biggie)|not a (?:problem|big deal|disaster|drama)|never a problem|no big deal|doesn't matter|does not matter|(?:will|would)(?: not|n't) (?:mind|matter|hurt|upset|offend|offended|be (?:a problem|offended|upset|hurt|sad|disappointed|angry|cross))|won't (?:mind|matter|hurt|upset|offend|be (?:a problem|offended|upset|hurt|sad|disappointed|angry|cross))|fair|an answer|a good answer|a perfectly good answer)";
const RATHER = "(?:\\w+ |, ){0,5}?";

const WAYS_OUT: readonly RegExp[] = [
  // "Ghosting me is also legit", "zero replies makes it an ordinary day", "turning me away costs you nothing".
  /\b(?:ghosting|silence|nothing|zero (?:replies|answers)|no (?:reply|answer|response|word)|(?:turning|sending|waving) me (?:away|down|off|on)|(?:not )?(?:answering|replying|responding)|refusing|declining|ignoring me|an? (?:refusal|rejection))\b[^.!?;\n]{0,25}?\b(?:legit|grand|costs? you nothing|counts|no crime|no sin|allowed|respectable|fair|also|an? ordinary|makes no|won't|does not|doesn't)\b/,
  // A refusal put into the mentor's mouth: "rather not say" counts as an answer.
  /(?<!\b(?:she|he|they|boss|manager|lead|client|who|people|everyone|bank|it|and|i) (?:\w+ )?(?:says?|said|tells?|told|asks?|replied|answered|wrote|calls?)\b[^"]{0,30})"(?:\w+,? ){0,3}?(?:no|not|nope|sorry|rather not|can't|cannot|too busy|pass|never)\b[^"\n]{0,30}"(?=[^.!?\n]*\b(?:answer|reply|respectable|fine|ok|okay|enough|counts?|will do|would do|i'd|i'll|i will|all right)\b)|\b(?:hear|take|accept|say|reply|answer|write) "(?:\w+,? ){0,3}?(?:no|not|nope|sorry|rather not|can't|cannot|too busy|pass)\b[^"\n]{0,30}"/,
  /\b(?:not|never) (?:looking for|expecting|waiting for|after|asking for|counting on) (?:an? |any |your )?(?:reply|answer|response)\b|\broger that\b|\btake the hint\b|\bleave me on read\b/,
  /\b(?:not|never|n't) think (?:any )?(?:the )?(?:less|worse) of you\b|\b(?:don't|do not|never) owe (?:me|us|anybody|anyone)\b|\b(?:respect|get|see|accept|appreciate) (?:it )?if you (?:\w+ )?(?:declin\w+|refus\w+|pass\w*|say no|said no|can't|cannot|don't|didn't|ignor\w+|skip\w*)\b|\b(?:happy|glad|content|ready|prepared|used) to be (?:ignored|refused|turned (?:down|away)|told no|passed over)\b|\b(?:no one|nobody|no-one) (?:will|would|is going to) (?:chase|mind|blame|hold|be)\b|\bi expect nothing\b|\ba blank (?:page|reply|line)\b|\b(?:don't|do not) let (?:this|it|me) (?:spoil|bother|keep|trouble|weigh)\b|\byou (?:are|'re) (?:quite |perfectly |always )?allowed to (?:say|refuse|ignore|skip|pass|decline)\b|\byou may (?:well )?have (?:stopped|given up|closed|moved on)\b/,
  // What becomes of the message is left to the mentor.
  /\b(?:throw|toss|chuck) (?:it|this)(?: \w+)? (?:away|out|overboard)\b|\bdelete key\b|\bstrike it out\b|\bunsent\b|\b(?:leave|let) you (?:be|alone|in peace)\b|\bnothing (?:hangs|depends|rides) on\b|\botherwise engaged\b|\b(?:is|be|remains?|all|entirely|completely|wholly) your (?:own )?(?:choice|decision)\b|\b(?:live|survive|manage) without (?:an? |your )?(?:answer|reply|word)\b|\bnobody (?:will|would) be (?:cross|angry|hurt|offended|sad)\b|\b(?:answer|reply|read it|respond|help) or (?:not|don't)\b|\b(?:stay|keep) out of (?:it|this)\b|\bnone the worse\b|\b(?:hold|held) (?:nothing|no grudge|it) against\b|\bunless you (?:\w+ )?(?:feel like|want|wish|fancy)\b|\bor don't\b|\ba shrug\b|\bthat is allowed\b|\btake it or leave it\b/,
  /(?:^|[,;:(] ?|\b)or (?:none|nothing|never|neither|not at all|(?:just |simply )?(?:let|leave) (?:it|this|me))\b/,
  /\b(?:let|leave|leaving|letting) (?:it|this)(?: \w+){0,2} (?:lie|go|be|drop|sink|slide|pass|rest|scroll|away|pile|drawer|inbox|there|alone|unanswered|unread)\b|\b(?:let|leave) (?:it|this|me) (?:lie|be|go)\b/,
  new RegExp(`\\b${NO_FROM_YOU}\\b"?,? ${RATHER}\\b${TAKEN_WELL}\\b`),
  new RegExp(
    `\\b(?:fine|ok|okay|cool|alright|all right|free|happy|glad|good|handle|take|accept|mind|expect|respect|live|cope|used|prepared|understand|welcome|great) (?:with |by |for |if |entirely |completely |totally |perfectly |fully |too |also )*(?:you (?:say |have to say |choose |prefer |decide )|me |to (?:be told |hear |get |receive ))?${NO_FROM_YOU}(?![\\w-])`,
  ),
  /\bif you (?:would |'d |do |should )?(?:rather|prefer|sooner|choose|decide|want|wish)\b[^.!?\n]*\b(?:of course|by all means|do so|that too|(?:please|just) do|then do)\b/,
  /\bno (?:problem(?! (?:with|for me to|to)\b)|worries|hard feelings|pressure|obligation|offence|offense|issue|wahala|need to (?:reply|answer|respond|explain|say yes)|(?:reply|answer|response) (?:is )?(?:needed|necessary|required|expected)|strings|stress|bother|harm done|harm|explanation|drama|biggie)\b/,
  /\b(?:feel free|please|you can|you may|you are welcome|don't hesitate|do not hesitate|by all means|happy for you|kindly) (?:to )?(?:simply |just |always |also |of course |safely )*(?:to )?(?:ignore|decline|say no|pass(?! (?:this|it|my|me|on|along)\b)|skip|disregard|leave|turn (?:me|this|it) down|say so|refuse|delete|bin)\b/,
  /\b(?:ignore|ignoring|disregard|bin|binning|delete|deleting|skip) (?:at will|me|it|this|my|the (?:message|note|mail|email|whole)|away|freely)\b|\bforget (?:i|this|that|it|about it|my (?:message|note|question))\b|\bnever ?mind\b|\blet (?:it|this|me) (?:lie|go|be|drop)\b|\bdrop it\b|\bgo away quietly\b|\bleave (?:it|this|me)(?: (?:be|there|unanswered|alone|at that|out|aside|in peace|lying))?(?=$|[ ,.;!)])/,
  /\b(?:don't|do not|never|please don't|no need to|needn't|need not) (?:worry(?! about)|feel (?:you|that|as|any|under|obliged|bound|bad|guilty|obligated|pressed|pressured|sorry|forced|like you)|answer|reply|respond|bother|trouble|sweat|stress|write back|apologi[sz]e|explain|give it another|think twice)\b/,
  /\ba (?:\w+ )?"?no\b"?(?=[,.;!)]|$| (?:is|would|will|won't|from|too|at|also|as|and|or|here|back|because|with|works|suits|helps|then)\b)/,
  /\bwhether (?:or not )?you (?:\w+ )?(?:answer|reply|respond|help|say yes|can|write back|do)\b|\bonly (?:\w+ )?(?:answer|reply|respond|write back|if you (?:want|like|feel|can|wish|have))\b|\b(?:answer|reply|respond|write back) only\b|\b(?:don't|do not|won't) (?:have|need) to (?:answer|reply|respond|say yes|write back|do (?:this|it|anything))\b|\bgo away\b|\b(?:or|including) (?:none|nothing|not at all|silence|no answer|not)(?=[ .!;,]*$)|\bso is silence\b|\bfree to (?:\w+ )?(?:let|say|not|ignore|refuse|decline|leave|tell me (?:no|you))\b|\bwhatever you decide\b/,
  /\b(?:as|for) (?:a |your |my )?"?no\b(?=[",.;!)]|$| (?:and|too|from|then))|\bnot a (?:must|duty)\b|\bunder no (?:obligation|pressure)\b|\bnot (?:obliged|obligated|under any)\b|\bowe me (?:nothing|no)\b|\brain ?check\b|\bno,? thanks?\b|\bsay (?:nothing|so|the word)\b|\bthink nothing of it\b|\bsecond thought\b|\b(?:of course|always|simply|just) (?:say (?:no|so)|decline|pass|refuse)\b/,
  /\b(?:say|saying|tell me|hear|is a) "?no\b"?(?! to\b)|\bdecline\b|\bturn (?:me|this|it) down\b|\bpass (?:on|over) this\b|\bpass me (?:by|over)\b/,
  /\b(?:won't|will not|wouldn't|shan't|would not) (?:be (?:offended|hurt|upset|disappointed|cross|sore)|take (?:it|that|offence|offense)|mind\b|hold it|write again|ask again|chase|follow up|bother you|trouble you|insist|pester|nag|upset|hurt)\b/,
  /\b(?:either way|whatever (?:you decide|your answer|the answer|you choose|you answer)|not now\b(?!,? when)|not (?:the right|a good) (?:time|moment|fit)|up to you|(?:it's|is|it is|all|entirely|totally|completely) your call\b|only if (?:it|you|that|this|there)|without (?:any )?obligation|entirely optional|silence is (?:fine|an answer|ok)|unless (?:it|this|you)[^.?!\n]{0,40}(?:trouble|busy|much|full|bother|hassle)|(?:don't|do not) (?:expect|need|require) (?:an? |any |you )(?:reply|answer|response|to (?:reply|answer|respond))|so be it|fair enough|no trouble|(?:nothing|none) (?:is|would be|will be) (?:\w+ )?(?:fine|ok|okay|an answer))\b/,
];
const CONDITION = /\b(?:if|should|in case|when|unless|even if|were)\b(?! possible)/;
/** "If it is not a good time …", "if you have no room …", "should your hands be full …": of the mentor, not the writer. */
const IF_NOT = [
  // "If department policy says you can't answer, …": whatever it is that keeps the mentor from it.
  /\bif (?!i\b)(?:(?!\bi\b)[^.?!\n,;]){1,60}\byou (?:can't|cannot|can not|may not|mustn't|must not|aren't|are not|won't|will not|would rather not|shouldn't|should not)\b/,
  /(?<!\b(?:know|wonder|wondering|sure|unsure|ask|asking|to see|tell|decide|clear|check|find out) )\b(?:if|in case|in the event(?: that)?) (?:you|your|life|work|things|time|today|this|that|it|now|there|the (?:answer|timing|time|fit|topic|month)|mentoring|e-?mail|my (?:question|request|timing|case|topic|message)|for (?:any|some) reason|not\b|no\b|so\b|either|neither|nothing|i (?:have|am|'ve) (?:\w+ )?(?:the |got the )?wrong|in the event|a (?:reply|response|call|talk|meeting)|an answer|replying|answering|i am asking|i'm asking|i (?:don't|do not) hear|i hear|all)(?:(?!\bi\b)[^.?!\n,;]){0,70}(?:\bnot\b|\bno\b|n't\b|\bnothing\b|\bcannot\b|\bunable\b|\btoo (?:much|busy|many|full|long|short)\b|\bfull\b|\brather\b|\bsooner\b|\bsnowed\b|\bswamped\b|\bdrowning\b|\bslammed\b|\bbusy\b|\boccupied\b|\bhectic\b|\btied up\b|\boverloaded\b|\boverwhelmed\b|\bout of\b|\boutside\b|\bimpossible\b|\binconvenient\b|\bawkward\b|\bwrong\b|\bdifficult\b|\bunsuitable\b|\bpass\b|\bdecline\b|\brefuse\b|\bstretched\b|\btaken\b|\bbooked\b|\bpacked\b|\bbad\b|\bmore than\b|\benough\b|\bon hold\b|\bagainst\b|\bother (?:things|plans|priorities|work|commitments)\b|\bsilen\w+|\bmad\b|\bcrazy\b|\bneither\b|\bnone\b|\bnever\b|\bun(?:answered|read|wanted|welcome)\b|\bprivate\b|\bbother(?:ed)?\b)/,
  /\bshould (?:you|this|that|it|the|your)\b[^.?!\n]{0,60}\b(?:not|no|too|full|unable|prefer|busy|inconvenient|impossible|bad|un(?:answered|read|wanted|welcome|suitable)|nothing|never)\b/,
];
/** A condition, and then a word that takes the worst well. */
const THEN_WELL =
  /[, ](?:that's|that is|that'll be|that would be|it's|it is|then|i'm|all|is|totally|completely|absolutely|perfectly|of course|just|please|i|don't|do not) ?(?:(?:totally|completely|perfectly|absolutely|also|quite|still|really|all|just|fully|entirely|be|'ll|will|would) )*(?:cool|grand|understand\w*|ignore|forget|worry|worries|skip|drop(?! in)|leave it|bother|sweat|reply needed|harm|get it)\b/;
/** "No worries if this month is mad": taken well before the condition is named. */
const WELL_IF =
  /\b(?:no (?:problem|issue|bother|trouble|worry|worries|drama|stress|harm|offen[cs]e|biggie)|not a (?:problem|big deal|drama)|no big deal|(?:does not|doesn't) matter|understand\w*)\b[^.?!\n]{0,40}\b(?:if|when|should)\b(?! it takes)/;
/** Another time is proposed, nothing let go. */
const OTHER_TIME =
  /\b(?:another|other|different) (?:day|time|date|slot|evening|morning|afternoon|week)\b|\bpick another\b|\bworks? too\b|\balso works?\b/;

/** "What would you do if the client does not pay?" asks; "…, or no worries if not?" lets go. */
const WITHIN_A_QUESTION =
  /\bif not\b|\bno (?:problem|worries|pressure|obligation|hard feelings)\b|\bfeel free to\b|\bunderstand if\b|\b(?:fine|ok|okay) to say no\b(?! to (?:an?|the|my|your)\b)/;

/** Sounds like a way out and is none: "if you don't mind", "if it is not too much to ask". */
const POLITE =
  /\bif (?:you (?:don't|do not|wouldn't) mind|(?:it|that|this)(?:'s| is| isn't| is not|'s not)? (?:not )?too much (?:trouble|to ask|of (?:an imposition|a bother))|i may|i might|you could|you can(?!not|'t)|possible|not now,? when|you would(?! (?:rather|sooner|prefer)))\b|\bno doubt\b|\byes or (?:a )?no\b|\b(?:please |kindly )?(?:don't|do not|not) (?:ignore|say no|decline|refuse|skip|delete|forget|turn)\b[^.,;!?]*/g;

/** "Should you be sick of being asked, a thumbs-down will do": a condition put to the mentor near the end. */
const PUT_TO_YOU =
  /(?:^|[,;:.] ?|\b(?:and|but|or|so) )(?:(?:and|but|or) )?(?:if|should|in case|unless) (?:you(?:r|'re|'ve|'d)?|this|that|it|any of|none of|(?:all|what) you|my (?:question|message|letter|note|request|timing)|the (?:answer|whole|subject|topic|time|timing|moment|idea|season|question|matter))\b/;
/** Conditions of a yes: "if you have time", "if you could". */
const OF_A_YES =
  /\b(?:if|should|in case|unless) (?:you'd\b(?! (?:rather|sooner|prefer))|(?:(?:you(?:'re)?|your \w+|it|this|that|any of this|so) )?(?:(?:do|should|would|might|also|ever|still|really|happen to|are|is|was|were|sounds?|seems?|feels?) )*(?:have|had|find|got|get|could|can|would|might|may|will|agree|accept|like|want|wish|need|prefer|think|know|hear|ever|come|visit|tell|help|share|decide|say yes|send|reply|answer|give|let|make|mean|look|allows?|free|available|willing|open|interested|happy|able|around|ok|okay|fine|kind|possible|alright|all right|good|suits?|works?|fits?|helps?|interests?|appeals?|useful|agreeable|convenient|easier|better|simpler|near|there|here|in (?:the|town|your)|at (?:the|your)|of (?:any )?(?:use|interest)))\b/;
/** What is asked for or promised where the answer is yes. */
const IF_SO =
  /\b(?:let me know|tell me (?!no)|call me|write to me|reply|grateful|appreciate|love to|happy to|glad to|great|perfect|wonderful|could we|can we|we could|we can|i (?:can|could)|would help|would be (?:so )?(?:nice|kind|lovely|good)|please (?:call|write|send|reply|let|tell|contact|do not hesitate|don't hesitate)|\?)/;

export const easyOutCheck: Check = ({ message: { sentences }, channel }) => {
  if (isNote(channel)) return [];
  const isOut =
    sentences.some(isWayOut) ||
    sentences.slice(Math.floor(sentences.length / 2)).some(isLetGoIn) ||
    endOf(sentences).some(letsGo);
  return isOut ? [] : [{ code: "no-easy-out" }];
};

/** In words nobody can foresee: a condition that is none of a yes, and nothing asked behind it. */
function isLetGoIn({ lower, isQuestion }: Clause): boolean {
  if (isQuestion) return false;
  const said = lower.replace(KEEPS_ASKING, " ").replace(POLITE, " ");
  if (OTHER_WAY.test(lower)) return false;
  return PUT_TO_YOU.test(said) && !OF_A_YES.test(said) && !IF_SO.test(said) && !OTHER_TIME.test(said);
}

function isWayOut({ lower, isQuestion }: Clause): boolean {
  const said = lower.replace(KEEPS_ASKING, " ").replace(POLITE, " ");
  if (isQuestion) return WITHIN_A_QUESTION.test(said);
  if (WAYS_OUT.some((way) => way.test(said))) return true;
  if (!OTHER_TIME.test(said) && !OTHER_WAY.test(lower) && IF_NOT.some((way) => way.test(said))) return true;
  const condition = CONDITION.exec(said);
  return (condition !== null && THEN_WELL.test(said.slice(condition.index))) || WELL_IF.test(said);
}
