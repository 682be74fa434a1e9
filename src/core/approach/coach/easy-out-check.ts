/** `no-easy-out`: gives no word that no is fine. */
import { type Check, isNote } from "./reading.ts";

const WAYS_OUT: readonly RegExp[] = [
  /\b(?:no|zero|without|not any|never any|absolutely no) (?:pressure|obligation|expectations?|hurt|guilt|rush to say yes|fuss|drama|bad feelings|ill feeling|trouble)\b/,
  /\b(?:ignore|ignoring|disregard|bin|delete) (?:at will|me|it|this|my|the|away|freely)\b|\bforget (?:i|this|that|it|about it|my)\b|\bnever ?mind\b|\bsilence\b|\b(?:take|accept|mind|expect|respect|live with|cope with|fine with|ok with|okay with|used to|prepared for|happy with) (?:a|your|the|any) (?:\w+ )?"?no\b|\b(?:don't|do not|please don't) worry\b(?! about)|\bfair enough\b|\bno trouble\b|\b(?:any|an) obligation\b|\b(?:don't|do not|no need to|needn't|need not) (?:feel (?:you|that|as|any|under|obliged|bound)|answer|reply|respond|bother|trouble|write back)\b|\b(?:go|stay) away\b|\blet it (?:lie|go|be|drop)\b|\b(?:as|for) (?:a|your|my) "?no\b|\bunder no (?:obligation|pressure)\b|\bnot (?:obliged|obligated|under any)\b|\bowe me (?:nothing|no)\b|\brain ?check\b|\bno thanks?\b|\b(?:none|nothing|not answering|no answer|no reply) (?:is|would be|will be) (?:\w+ )?(?:fine|ok|okay|good|alright|understandable|an answer)\b|\bsay (?:nothing|so)\b|\bthink nothing of it\b|\bsecond thought\b/,
  // A condition, and then a word that takes it well.
  /\b(?:if|when|should|in case|unless)\b(?! possible)[^.?!\n]{3,80}[, ](?:that's|that is|that'll be|that would be|it's|it is|then|i'm|all|is|totally|completely|absolutely|perfectly|of course|just|please|no|i|don't|do not) ?(?:(?:totally|completely|perfectly|absolutely|also|quite|still|really|all|just|ok|fully|entirely|be|'ll|will|would) )*(?:fine|ok|okay|cool|good|alright|right|fair|understand\w*|ignore|forget|worry|worries|skip|drop|leave it|bother|problem|reply needed|harm|hard feelings|get it|say so|tell me|let me know)\b/,
  // "If it is not a good time …", "if you have no room …", "if you'd rather not …".
  /\bif (?:you|your|life|work|things|time|today|this|that|it|now|there|the (?:answer|timing|time|fit|topic|month)|mentoring|e-?mail|my (?:question|request|timing|case|topic)|not\b|no\b|so\b|either|neither|either of)[^.?!\n]{0,70}(?:\bnot\b|\bno\b|n't\b|\bcannot\b|\bunable\b|\btoo (?:much|busy|many|full|long|short)\b|\bfull\b|\brather\b|\bswamped\b|\bbusy\b|\boutside\b|\bimpossible\b|\binconvenient\b|\bwrong\b|\bdifficult\b|\bunsuitable\b|\bpass\b|\bdecline\b|\bstretched\b|\btaken\b|\bbooked\b|\bpacked\b|\bbad\b|\bmore than\b)/,
  /\bif (?:not|no)\b/,
  /\bshould (?:you|this|that|it|the)\b[^.?!\n]{0,60}\b(?:not|no|too|full|unable|prefer)\b/,
  /\bno (?:problem|worries|hard feelings|pressure|obligation|offence|offense|need to (?:reply|answer|respond|explain|say yes)|reply (?:is )?(?:needed|necessary)|answer (?:is )?(?:needed|necessary)|response (?:is )?(?:needed|necessary)|strings|stress|bother|harm done|explanation)\b/,
  /\b(?:a|any|your|the answer|answer) (?:quick |simple |plain |clear |short |polite |friendly )?"?no"? (?:is|would be|will be|is also|works|is just|is perfectly|is completely|is a|is an|suits)\b/,
  /\b"?no"? is (?:a |an |also |perfectly |completely |totally |absolutely |entirely |just as )*(?:fine|ok|okay|good|answer|acceptable|welcome|useful)\b/,
  /\b(?:feel free|please|you can|you may|you are welcome|don't hesitate|do not hesitate|by all means|happy for you) (?:to )?(?:simply |just |always |also |of course )?(?:to )?(?:ignore|decline|say no|pass|skip|disregard|leave|turn (?:me|this|it) down|say so|refuse|delete)\b/,
  /\b(?:say|saying|tell me|hear|is a) "?no\b"?/,
  /\bjust ignore\b|\bignore this\b|\bdecline\b|\bturn (?:me|this|it) down\b|\bpass on this\b/,
  /\b(?:understand|understood|understandable|fine|okay|ok|alright|all right|no trouble)\b[^.?!\n]{0,40}\bif\b|\bif\b[^.?!\n]{0,60}\b(?:understand|all good|fair enough|so be it|no trouble)\b/,
  /\b(?:i(?:'ll| will| would|'d)|will|would) (?:\w+ )?(?:understand|respect that)\b/,
  /\b(?:won't|will not|wouldn't) (?:be (?:offended|hurt|upset|disappointed)|take (?:it|that|offence|offense)|mind|hold it|write again|ask again|chase|follow up|bother you|trouble you)\b/,
  /\b(?:either way|whatever (?:you decide|your answer|the answer|you choose)|not now\b|not (?:the right|a good) (?:time|moment|fit)|up to you|only if (?:it|you|that|this|there)|without (?:any )?obligation|entirely optional|don't feel (?:obliged|pressed|pressured)|do not feel (?:obliged|pressed|pressured)|silence is (?:fine|an answer|ok)|in case (?:you|it|this)[^.?!\n]{0,40}(?:not|n't|no|full|busy)|unless (?:it|this|you)[^.?!\n]{0,40}(?:trouble|busy|much|full))\b/,
];

/** Sounds like a way out and is none: "if you don't mind", "if it is not too much to ask". */
const POLITE =
  /\bif (?:you (?:don't|do not|wouldn't) mind|(?:it|that|this)(?:'s| is| isn't| is not|'s not)? (?:not )?too much (?:trouble|to ask|of (?:an imposition|a bother))|i may|i might|you could|you can(?!not|'t)|possible|not now,? when|you would)\b|\bno doubt\b|\byes or (?:a )?no\b/g;

export const easyOutCheck: Check = ({ message, channel }) => {
  if (isNote(channel)) return [];
  const hasWay = message.sentences.some(({ lower }) => {
    const said = lower.replace(POLITE, " ");
    return WAYS_OUT.some((way) => way.test(said));
  });
  return hasWay ? [] : [{ code: "no-easy-out" }];
};
