/**
 * Sentences that tell and offer nothing: what somebody has done or is fond of, or who may come. Phrases in them look
 * like topics ("I've worked in audit, tax and payroll").
 */

/** Somebody has done or been something, or is fond of something. */
const TELLING =
  /(?<!\b(?:how|what|where|why|when|that|things|mistakes) )\b(?:(?:i|we|he|she|they)(?:'ve| have|'s| has| had)(?: (?:also|always|now|since|already|long|never|previously))? (?:been(?! through)|\w{3,}ed|spoken|written|led|built|run|done|given|made|held|taken|won|got|gotten|grown|spent|seen|become)\b|(?:i|we|he|she|they) (?:also |then |later |first |once )?(?:was|were|worked|spent|lived|started|joined|moved|studied|founded|graduated|became|began|grew|led|built|wrote|left|interned|majored)\b)|\b(?:hobbies|(?:my |personal |other )?(?:areas? of )?interests? (?:include|are|is|lie)|in my (?:free|spare|own) time|outside (?:of )?(?:work|school|the office)|when (?:i'm )?not working|big fan of|passionate about|(?:deep|extensive|broad|years of|strong|solid) (?:experience|expertise|background|knowledge)|(?:i|and|she|he) (?:really |also |absolutely )?(?:loves?|enjoys?|likes?)(?! (?:help|talk|chat|teach|mentor|discuss|meet|hear|shar|coach|answer|support|guid|connect|to ))|my \w+ style|(?:great|keen) (?:zeal|interest|passion)|excited about|before that|currently working|could be an?)\b/g;
/** Those who come are described, not what they can ask. */
const DESCRIBING = /\b(?:whether (?:you're|you are|you)|are you|people who are)\b/g;
/** Something is offered or asked for: what follows may be a topic after all. */
const LEADING =
  /\b(?:help|assist|advi[cs]e|guid|mentor|coach|tutor|teach|taught|tell|talk|chat|discuss|explain|pass(?:ing)? on|speak (?:with|to|about)|ask|question|answer|cover|feedback|review|walk you|offer|share|support|reach out|drop|message|topics?|subjects?|brainstorm|happy|glad|willing|available|open to|let's|free to|(?:good|strong|useful|honest|frank) (?:with|on|at|about)|work on|we do|if you|(?:sit|go) (?:with|through)|know\b|which\b)|(?<!hobbies|interests):/g;

/** Whether the words before a phrase in its sentence, in lower case, tell or describe, with nothing since then that leads to it. */
export function tells(before: string): "story" | "mentee" | undefined {
  const plain = before.replace(/[’‘]/g, "'");
  const lead = lastOf(LEADING, plain);
  if (lastOf(DESCRIBING, plain) > lead) return "mentee";
  return lastOf(TELLING, plain) > lead ? "story" : undefined;
}

/** Where a pattern is found last; -1 where it is not. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
