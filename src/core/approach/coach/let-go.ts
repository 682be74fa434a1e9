/** Whether a sentence lets the mentor go, told by its parts and not by its wording: a no or a hindrance, and that it is taken well. */
import type { Clause } from "./message.ts";

/** The mentor does not, cannot, or has better things to do. */
const NO_OR_HINDRANCE =
  /\b(?:no|not|none|nothing|never|nobody|no one|neither|nor|zero|nah|nope|nei|nein|nee|non|nyet|cannot|unable|declin\w*|refus\w*|ignor\w*|disregard\w*|skip\w*|pass(?! (?:it|this|me|my \w+)? ?(?:on|along)\b)|passing|bin|trash|delete\w*|forget|forgotten|scroll|archive|leave|leaving|let (?:it|this|me (?:go|down|be))|stay|drop(?! (?:in|by|you|me)\b)|silen\w+|quiet\w*|ghost\w*|chuck|toss|shred|burn|bury|mum|mute|blank|vanish|refusal|lose my (?:number|address)|keep (?:it|that|this) to yourself|peace|grumble|turn (?:me|this|it) down|otherwise|elsewhere|(?:someone|somebody|anyone|anybody|something|other people) else|other (?:people|priorities|plans|things|mentors?)|rather|sooner|busy|full|swamped|flat out|stretched|overwhelmed|snowed|drowning|slammed|buried|tired|sick of|fed up|done with|closed|away|on (?:holiday|leave|the beach)|hands full|bad|wrong|mad|crazy|unwise|private|unsuitable|unanswered|unread|unwelcome|inconvenien\w+|impossible|awkward|much on|on your plate)\b|n't\b|\btoo [a-z]+/;
/** It is taken well, or what becomes of it is left to the mentor. */
const TAKEN_WELL =
  /\b(?:fine|ok|okay|okey|right to|good with|i'd get|i get|i'd see|suit yourself|please yourself|blessing|totally|live with|way|answer|grand|cool|legit|sweet|alright|all right|good|worr\w+|problems?|dramas?|harm|offen[cs]e|offended|bother|trouble|fuss|stress|feelings|understand\w*|understood|forgiv\w*|free|freely|welcome|allowed|naturally|of course|by all means|anyway|anyhow|regardless|either|manage|survive|live|cope|respect\w*|accept\w*|owed?|need(?:ed)?|necess\w+|required|expect\w*|oblig\w*|bound|pressure|guilt\w*|hurt|sulk|cry|tears|blame|all the same|still|happy|glad|content|fair|just as|too(?=[.,;!)]|$)|also|as well|can (?:just|simply|always)|you may|you can|happily|i will|i'll|i shall|i'd|simply|just|say so|tell me|perfectly|entirely|totally|completely|honestly|that's|that is|please do|then do|kindly)\b/;
const CONDITION = /\b(?:if|whether|when|whenever|unless|should|in case|in the event|were|even)\b/;
/** A limit, a hurry or a wish to be answered: words of a no that are none. */
const NO_REFUSAL =
  /\b(?:no|not) (?:more|longer|later|rush|hurry|doubt|matter|only|just|sure|able|less|fewer|yet|need more)\b|\bno\.? ?\d|\bwould not need\b|\b(?:do not|don't|not|never) (?:\w+ )?(?:ignore|hesitate|mind|refuse|say no|let me down|decline|forget|leave|skip|delete|give up)\b|\byes ?(?:or|\/) ?no\b|\bgive (?:\w+ )?away\b|\bif (?:you (?:don't|do not|wouldn't) mind|i'm not|i am not|(?:it|that|this)(?:'s| is| isn't| is not|'s not)? (?:not )?too much (?:trouble|to ask))\b|\bcould not yet\b|\blet (?:me|us) know\b|\b(?:if|when|until|unless|before) (?:i|we|my \w+)\b[^,.;]*|\bi (?:know|see|imagine|realise|realize|am sure|'m sure|understand)(?: that)? (?:you|your)\b[^,.;]*|\bi(?:'ll| will| would|'d)?(?: not|n't|won't) (?:disappoint|waste|let you|take (?:much|long|more|up)|keep you)\b|\bi won't (?:disappoint|waste|let you|take (?:much|long|more|up)|keep you)\b|\bno (?:problem|trouble) for me\b|\bi (?:have|see) no (?:problem|trouble|issue)\b|\b(?:don't|do not) (?:expect|want|ask) you to (?!answer|reply|respond|say yes|write|feel)\w+|\b(?:nobody|no one|no-one) (?:(?:says?|said|tells?|told)(?: \w+)? no|says?|said|in|at|here|tells?|told|knows?|can|could|else|has|had)\b/g;
/** The writer's own lot: "I am not sure", "my team is busy". */
const OF_ONESELF = /^\s*(?:(?:so|but|and|as|since|because|only|it is|it's) )*(?:i|we|my|our)\b/;
const OF_THE_ANSWER =
  /\b(?:you(?:r|'re|'ve|'d|'ll)?|answer|reply|response|no|none|nothing|silence|refusal)\b/;
/** What only seems to let go: the writer's plans, or that little is asked. Taken out before a way out is looked for. */
export const KEEPS_ASKING =
  /\bi(?:'m| am| was)(?: \w+)? not (?!expecting|waiting|going|in a hurry|owed|looking)[^,.;]*|\bsorry (?:if|for|that|about)\b[^,.;]*|\botherwise (?:the|my|i) [^.;]*|\b(?:shame|pity|sad|sorry|disappointed|devastated|heartbroken) if (?:you|it)\b[^.;]*|\bif you (?:don't|do not) (?:reply|answer|write)[^.;]*\bassume\b[^.;]*|\bno (?:answer|reply|response|word) from (?!you\b|your\b)[^.,;]*|\b(?:don't worry,? (?:it|this|i)|it|this) (?:won't|will not|would not|wouldn't) (?:\w+ )?(?:take|be|cost|need)\b[^.;]*|\bno need to (?!reply|answer|respond|write|say|explain|feel|worry|apologi|be polite|reason)\w+[^.,;]*|\b(?:don't|do not|needn't|won't) (?:have to|need to) (?!reply|answer|respond|write|say|explain|feel|do (?:it|this|anything)|help|agree|accept|give)\w+[^.,;]*|\bi (?:really )?(?:do not|don't) (?:need|want|wish|mean) (?!(?:an?|any|you to|your) (?:answer|reply|response))[^.,;]*|\bnever too late\b|\b(?:i|we|my \w+)(?:'ll| will|'m| am| have to| must)? (?:leave|leaving|left|stay|staying|pass|passed|skip|drop|dropped|quit)\b(?! (?:you|it|this|that|me)\b)[^.,;]*|\bhappy to wait\b[^.;]*|\bif i (?:hear|get) (?:nothing|no (?:answer|reply))[^.;]*\b(?:again|remind|follow up|call)\b[^.;]*/g;
/** Another day or way is proposed, nothing let go. */
export const OTHER_WAY =
  /\bif [^.?!]{3,60}?,? (?:then )?(?:i|we)(?:'ll| can| could| will| would)? (?:also |gladly |always |easily )*(?:do|call|talk|come|meet|phone|ring|zoom|send you|be free)\b(?! (?:without|elsewhere|nothing))/;
/** A date that is moved lets nothing go. */
const OTHER_TIME =
  /\b(?:another|other|different) (?:day|time|date|slot|evening|morning|afternoon|week)\b|\bpick another\b|\bworks? too\b|\balso works?\b/;

const ASKED =
  /\b(?:what|which|how|why|when|where|who|whom|do you|did you|would you|could you|can you|should i|have you|are you|is it|was it|were you)\b/;
/** Whatever the mentor makes of it is theirs. */
const LEFT_TO_YOU =
  /\b(?:suit|please) yourself\b|\ba? ?no (?:is|means) (?:a )?no\b|\b(?:won't|will not|shall not|shan't) (?:ask|write|trouble you|bother you) (?:twice|again|a second time)\b|\b(?:if|in ?case|should)\b[^.;!?]{3,80}\b(?:understandable|(?:excuse|forgive|pardon) me)\b|\b(?:refuse|decline|ghost|dump|bin|chuck|turn down|cold-shoulder) (?:me|this|it)\b|\bas you (?:please|like|wish|see fit|will)\b(?=[.,;!]|$)|\b(?:at|in) your (?:sole )?discretion\b|\bball is in your court\b|\bno skin off\b|\b(?:get lost|buzz off|jog on|hop it|push off|take a hike|mind my own business|lose my number)\b|\btake (?:it|this|that|anything) personally\b|\bthick[- ]skinned\b|\bthick skin\b|\b(?:fine|ok|okay|good) (?:by me|with (?:both|either|all)(?= (?:three|two|of)|[.,;!]|$))|\byour (?:own )?(?:choice|right|decision|call) (?:to|entirely|alone|whether|if)\b|\bi'?ll live\b|\bmy loss\b|\bsend me (?:packing|away)\b|\bif (?:your|the) answer (?:is|be|turns out)(?! yes\b| a yes\b)|\bgive my (?:slot|place|turn|spot|time) to\b|(?:^|[,;:] )stay (?:on|in|at|with|there|where)\b|\bshow me the door\b|\bforget i asked\b/;
/** A question whose last clause lets go: "…, and none if you're on the road?" */
const LAST_CLAUSE = /(?:[,;(]|\bor\b|\band\b)[ ]*(?:and |or |but )?([^,;(]{4,80})\?[")]*\s*$/;

/** Sentences of a message that is all end. */
const SHORT = 4;

/** Such a sentence stands near the end of a message. */
export function letsGo({ lower, isQuestion }: Clause): boolean {
  if (isQuestion) {
    if (LEFT_TO_YOU.test(lower.replace(KEEPS_ASKING, " "))) return true;
    const [, last = ""] = LAST_CLAUSE.exec(lower) ?? [];
    return (
      last !== "" &&
      !ASKED.test(last) &&
      /\byou/.test(last) &&
      letsGo({ from: 0, to: 0, lower: last, isQuestion: false })
    );
  }
  const said = lower.replace(KEEPS_ASKING, " ").replace(NO_REFUSAL, " ");
  if (LEFT_TO_YOU.test(said)) return true;
  if (OTHER_TIME.test(said) || OTHER_WAY.test(lower) || (OF_ONESELF.test(said) && !OF_THE_ANSWER.test(said)))
    return false;
  return NO_OR_HINDRANCE.test(said) && (TAKEN_WELL.test(said) || CONDITION.test(said));
}

/** The part of a message in which a mentor is let go. */
export function endOf(sentences: readonly Clause[]): readonly Clause[] {
  if (sentences.length <= SHORT) return sentences;
  return sentences.slice(Math.max(Math.floor(sentences.length / 2), sentences.length - SHORT - 1));
}
