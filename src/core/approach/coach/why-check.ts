/** `no-why-you`: no reason why this person and no other. */
import { contentWords, weightOf } from "./content-words.ts";
import type { Clause } from "./message.ts";
import { type Check, isNote } from "./reading.ts";

/** Naming the offer: in a note of 200 characters that is reason enough. */
const NAMES_THE_OFFER =
  /\b(?:mentor(?:ing|ship)?|volunteer) (?:offer|post|note|invitation|call|announcement)s?\b|\b(?:offer|post|note|message|invitation)\b[^.!?\n]{0,40}\b(?:mentor\w*|mentees?)\b|\byou(?:r|'re| are)? (?:\w+ ){0,3}(?:offer(?:ing|ed)?|open|willing|available|happy|volunteer(?:ing|ed)?) (?:\w+ ){0,4}(?:mentor\w*|mentees?|help)\b|\b(?:your|the) (?:\w+ ){0,2}offer\b/;
/** What ties the two together, or who sent the writer here. */
const TIES =
  /\b(?:you and i\b|you and me\b|(?:worked|trained|studied|volunteered|interned|served) (?:under|with|for|beside|alongside) you\b|taught me\b|(?:heard|saw|watched|listened to) you (?:speak|talk|present|explain|on)|(?:attended|enjoyed|heard|watched|listened to) your (?:talk|lecture|session|webinar|course|workshop|panel|class)|your (?:former|old) (?:student|colleague|intern|trainee|team|boss|manager)|(?<!how )you(?:'ve| have)? (?:also |once |already |just )?(?:made|took|taken|did|done|went through|gone through) (?:that|this|the same|exactly|just|such)|as (?!(?:i|you|a (?:student|junior|trainee|newcomer|beginner|graduate|fresher|young)|an? (?:aspiring|early)|soon|well|much|long|far|for|if|to|always|possible|many|per|part)\b)[^,.:;!?\n]{3,60}[,:;]? you\b|as (?:an? )(?:ex-|former )[^,.:;!?\n]{3,60}[,:;] ?(?!i\b|i'|my\b)|we both|both of us|we share|we have in common|in common|fellow (?:\w+ )?(?:alum\w*|graduate|member of|nurse|auditor|engineer|analyst|teacher)|(?:the )?same (?:\w+ )?(?:move|path|step|school|university|college|company|firm|employer|bank|office|town|city|programme|program|course|degree|role|route|switch|change|transition|department|team|exam|hospital|jump|route|problem|question|turn|road|field of|shift|employer)|i too\b|like (?:me|myself)\b|like you,|as you did|just as you|as (?:a )?(?:fellow )?(?:former|ex-)\w+ (?:of|at)|alum(?:ni|na|nus)?\b|we met\b|i met you\b|we spoke\b|(?:suggested|recommended|told me|advised me|said) (?:that )?(?:i|you)\b|recommended you|pointed me (?:to|towards) you|referred me to you|mentioned you\b|gave me your name|where i am now|where i (?:now )?(?:stand|want to be|hope to be|am today|am heading)|you were in my (?:place|shoes|position)|my situation (?:now|today)|in my (?:shoes|position)|(?:nobody|no one) else\b|hardly anyone\b|the (?:only|first) (?:person|one|mentor|member|offer)|one of the few)\b/;
/** What "you" have done or are, in the past or as it stands. */
const IRREGULAR =
  "went|made|built|rebuilt|redid|rewrote|led|ran|left|spent|taught|grew|began|came|took|chose|rose|won|sold|wrote|gave|held|kept|lost|met|set|put|found|fought|brought|bought|drew|got|became|spoke|stood|did|saw|understood|cut|hired|quit|cofounded|co-founded|been|done|gone|seen|started|begun|written|known|run|taken|passed|sat";
const DONE = new RegExp(
  `\\byou(?:'ve| have| had)? (?:also |once |both |already |yourself |just |recently |successfully |previously |personally |really |clearly |too |have |first |later |then |actually |now |long |not only )*(?:(?:${IRREGULAR})\\b|[a-z]{3,}ed\\b)([^.!?;\\n]*)`,
  "g",
);
/** Acts of every author of a post; they are no reason by themselves. */
const SAID =
  /^\s*(?:also |once |just |recently )*(?:mentioned|offered|posted|wrote|said|shared|asked|stated|listed|noted|described|liked|commented|volunteered|invited|suggested|agreed|opened|promised|put|published|announced)\b/;
const IS_NOW =
  /\b(?:you(?:'re| are| were| work| run| lead| manage| teach| head| live| sit| chair| hire| coach| train| supervise| specialise| specialize| focus| know| cover| come| do| build| look after| own| help| serve| use| mentor| write about| speak| advise|r work| practise| practice| trade| invest| audit| research| design| sell| report| combine)|someone (?:who|with|from)|a person who|somebody who|people who)\b([^.!?;\n]*)/g;
/** Any other deed of theirs: "you recruit for …"; not a question, a wish or a courtesy. */
const DOES =
  /(?<!\b(?:if|how|what|whether|where|which|who|why|thank|thanks|hope|could|can|would|will|should|may|do|did|does|to|for|with|from|of|let|help|are|were|have|had|might|than|see|trust|hoping|wish|want|like|all|when|until|once|before|unless) )\byou (?!(?:for|so|very|and|or|to|in|at|on|a|the|an|can|could|may|might|must|should|shall|will|would|think|like|want|have|had|has|feel|see|find|are|were|again|well|all|about|as|if|who|whom|do|did|don't|didn't|need|prefer|wish|mind|enjoy|get|say|said|mention|mentioned|offer|offered|write|wrote|post|posted|ask|asked|suggest|agree|consider|accept|decide|choose|reply|answer|read|share|send|seem|look|sound|also|too|both|with|from|by|is|was|be|been|today|soon|back|out|up|because|that|this|but|my|your|me|i|via|through|over|regarding|directly|personally|before|after|when|while|since|until|not|no|never)\b)[a-z]{3,}(?<!ed)\b([^.!?;\n]*)/g;
/** "Do you know …": asked, not known. */
const ASKED_WHETHER = /\b(?:do|did|does|would|could|can|will|should|if|whether|unless|until|hope|trust) $/;
const NO_STATE =
  /^\s*(?:so |very |really |probably |surely |certainly |likely |always |no doubt |still |also |extremely |quite )*(?:busy|well|free|available|open|happy|willing|able|kind|interested|okay|ok|fine|generous|welcome|too|not|full|right|amazing|awesome|great|inspiring|a (?:true |real |great |huge |wonderful |amazing |big )?(?:inspiration|legend|star|role model|guru|expert|leader|busy|very busy|great|amazing|fantastic|mentor)|an? (?:amazing|inspiring|incredible|excellent|impressive|outstanding|inspiration|expert|awesome)|the (?:best|right|perfect|ideal) (?:person|mentor|one)?\b|doing well|having a|(?:offering|mentoring|giving|sharing|taking|looking)\b|think|see|like|prefer|want|have (?:time|room|space|a place|capacity|any))/;
const YOUR =
  /\byour (?:own |long |recent |first |last |early |earlier |previous |current |years? |\w+ years |two decades |path |move |time |background |experience |work |career |role |team |route |switch |change |transition |shift |step |jump |return |background |knowledge |talk |article |post |piece |paper |book |webinar |comment |session |answer |question |panel |podcast |line |point |remark |note |story |account |journey |practice |firm |clinic |lab |ward |view |expertise |focus |track record |specialism |job |profile |offer |headline |list )(?:(?:\w+ )?(?:in|at|as|with|from|on|of|between|about|into|to|through|across|inside|says|said|lists|mentions?|shows?|covers?|includes?|names|leading|running|managing|building|moving)\b)([^.!?;\n]*)/g;
/** A cause given in so many words needs no more: "I ask you since you did it". */
const CAUSE =
  /\b(?:because|since|as|given that|seeing that|knowing that)(?:,? like me,?)? you(?:'ve|'re| have| are| had| were)? ([^.!?;\n]+)/;
const NO_CAUSE =
  /^(?:also |already |both |clearly |obviously |really )*(?:seem|look|sound|appear|might|could|can|would|may|will|know (?:so much|a lot|everything)|have (?:so much|a lot|much|great|vast|time|room)|so much|a lot of|an expert|inspire|experienced|knowledgeable|successful|senior|please|wish|like|prefer|say|see|suggest|want|mention|offer|so\b|very|such|one of the best)/;
const ABOUT_A_JOB =
  /\b(?:appl(?:y|ied|ying|ication)|vacanc\w*|hiring|openings?|position|internship|placement|trainee\w*|apprentice\w*|job)\b/;
/** Something of theirs by its name: "your paper on …", "your museum". */
const OWN_THING =
  /\byour (?:own |first |recent |last |earlier |old |new |long |little )?(?!(?:esteemed|company|firm|organi[sz]ation|institution|busy|schedule|convenience|network|kind|earliest|positive|valuable|precious|consideration|response|department|employer|colleagues|hr|manager|recruiters?|boss|inbox|style|energy|attitude|page|website|content|posts|address|contact|vacanc\w*|opening|internship|reference|review|perusal|information|records?|mentor\w*|place|spot|city|group|offer|post|profile|diary|calendar|reach|fee|rate|preferred|usual|research team|team)\b)([a-z][a-z'-]+)/g;
/** Praise and the mere sight of the post. */
const FLATTERY =
  /\b(?:impress\w*|inspir\w*|amaz\w*|admir\w*|incredible|awesome|fantastic|wonderful|outstanding|remarkable|legend|guru|huge fan|big fan|great (?:profile|career|background|experience|work)|brilliant|excellent|stunning|extraordinary|phenomenal|exceptional|role model|look up to|leader in|respected|renowned|perfect (?:mentor|person)|best (?:mentor|person))\b/;
/** Words that only say how, when or where they meet, or that there is an offer. */
const NO_REASON =
  /\b(?:offer\w*|mentor\w*|mentees?|group|post(?:ed)?|members?|profile|linkedin|place|places|spot|room|city|downtown|morning|email|free|charge|people|others|young|back|community|network|newcomers|juniors|beginners|impress\w*|inspir\w*|amaz\w*|admir\w*|stood|caught|eye|attention|great|impressive|inspiring|truly|deeply|highly|wealth|extensive|vast|achiev\w*|accomplish\w*|success\w*|came|come|across)\b/g;

const WITHIN_FLATTERY = 2;

export const whyCheck: Check = ({ message, subject, channel }) => {
  const sentences = [...message.sentences, ...subject.sentences];
  if (isNote(channel) && sentences.some(({ lower }) => NAMES_THE_OFFER.test(lower))) return [];
  return sentences.some(givesReason) ? [] : [{ code: "no-why-you" }];
};

function givesReason({ lower, isQuestion }: Clause): boolean {
  const needed = FLATTERY.test(lower) ? WITHIN_FLATTERY : 1;
  if (TIES.test(lower) && particulars(lower) >= Math.min(needed, 2) - 1) return true;
  const [, cause = ""] = CAUSE.exec(lower) ?? [];
  if (cause !== "" && !NO_CAUSE.test(cause) && !SAID.test(cause) && !NO_STATE.test(cause)) return true;
  for (const match of lower.matchAll(DONE)) {
    const said = match[0].replace(/^you(?:'ve| have| had)?/, "");
    // "Have you worked …?" asks, it does not know.
    if (
      /\b(?:have|had|did|do|does|would|could|can|should|will|might|may|if|unless|whether) $/.test(
        lower.slice(Math.max(0, match.index - 9), match.index),
      )
    )
      continue;
    if (SAID.test(said)) {
      if (isTopicTold(said)) return true;
    } else if (particulars(match[0]) >= needed) return true;
  }
  for (const { 1: rest = "", index } of lower.matchAll(IS_NOW)) {
    if (ASKED_WHETHER.test(lower.slice(Math.max(0, index - 12), index))) continue;
    if (!NO_STATE.test(rest) && particulars(rest) >= needed) return true;
  }
  if (!ABOUT_A_JOB.test(lower)) {
    for (const [, own = ""] of lower.matchAll(OWN_THING))
      if (particulars(own) >= 1 && needed === 1) return true;
  }
  if (!isQuestion) {
    for (const [whole] of lower.matchAll(DOES)) if (particulars(whole) >= Math.max(2, needed)) return true;
  }
  for (const [, rest = ""] of lower.matchAll(YOUR)) {
    if (particulars(rest) >= needed) return true;
  }
  return false;
}

/** "You wrote that you help with first audits": their subject is a reason; their hours are none. */
function isTopicTold(said: string): boolean {
  return weightOf(said.replace(SAID, "").replace(NO_REASON, " ")) >= 2;
}

function particulars(text: string): number {
  return contentWords(text.replace(NO_REASON, " ")).length;
}
