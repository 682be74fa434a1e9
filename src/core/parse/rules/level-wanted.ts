/** Whether a stage of working life is said of those who are wanted, and not of the author or somebody else. */
import { after, before } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

/** Words that may stand between "I am a" and the stage. */
const QUALITY = "(?:(?!(?:for|to|with|who|and|that|of|at|in|i|help|[a-z]+ing)\\b)[\\w'-]+ ){0,3}";
/** The author's own stage: "I was a student", "my first job". */
const OWN_BEFORE = new RegExp(
  `\\b(?:(?:i am|i'm|i was|i've been|since i was|been|became|when i was|myself|being|started as|starting as|worked as|work as|former(?:ly)?|as) (?:an? |the |still an? |only an? |just an? )${QUALITY}|(?:as|(?:me|us|felt?|looked) like|me|my|(?<!\\d )am|was|currently|ex|ex-|a recent|since i was|been|became|when i|myself|i've|i have|(?:i |i'm |am )?(?:work(?:ed|ing)?|deal(?:ing|t)?) with|working as|being|former|and i|i had|she was|he was|i (?:took|left|made|did|spent|got|landed|changed|switched|moved|lead|run|manage|head|supervise|employ|hire)\\b.{0,20}|train(?:ed|ing)?|supervis\\w+|taught|hir(?:ed|ing)|work(?:ed|ing) for|manag(?:e|es|ed|ing)|adopting|mentored|asked by [\\w ]{0,14}|teach(?:es)?\\b[^.;]{0,30} (?:to|in)|running|(?:last|one) of|(?<!can )(?:has|have|had|employs?|got) (?:two|three|four|five|six|\\d+)|(?:once|then)(?: an?)?|(?:went|came|moved|rose|grew|started|joined)\\b.{0,24} fro?m|.{0,24} form|(?:struggles|back|while|time) in)\\s+(?:an? |the |still an? |only an? |just an? |recent |[\\w'-]+ )?)$`,
);
const OWN_AFTER =
  /^(?:,? (?:the honest version|same\b)|'s? (?:sounding|evening|prize|award|network|group|forum)|'? (?:committee|network|forum|section|prize|award|group of|membership|wing)\b| (?:from|at) [a-z]{2,5} (?:where i|studying)| and (?:i|will|am|now|still)\b| (?:loans?|union|body|debt|price|half price|(?:often |always )?(?:ask|asked|tell|told|say|message|write|writes) me|keep (?:asking|telling|saying|writing)|,? (?:so|and|but) i(?:'m| am|'d) (?:no|not|still|hardly)|i (?:know|have|had|mentored|met))| here (?:are|get)\b)/;
/** Words before a level that show it is wanted. */
const WANTED =
  /\b(?:for|to|w\/|(?:if there|there)(?:'s| is)|if|should an?|(?:help|mentor|coach|support|guide|advise|host|invite|see|meet|like|seek|want|tak|join|welcom|prefer)(?:e|s|es|ing)?|any|some|all|other|would|with|aimed at|meant for|your?|those|from|anyone|open|esp|especially|ideally|dear|fellow|one|two|three|four|five|few|young|and|or|of|fresh|new|these|our|who|more|only|women|both|are|even|suits?|have an?|\d{1,2}|just|anybody|someone|somebody|when|in|hi|hey)\b[^.;!?]{0,36}$/;

const SELF = /\b(?:i|we|my own|after my|took a|i was|since|my|i've|he|she)\b[^.;,:]{0,26}$/;
/** After "I" somebody else is named: "I'd prefer a woman coming back". */
const MEANT =
  /\b(?:i|i'd|i'll|i've|we|she|he|my)\b[^.;:]{0,20}\b(?:for|aimed at|if|when|welcome|take|support|guide|advise|offer|prefer|people|ppl|women|woman|someone|somebody|anyone|anybody|those|you|who|folks|mentor|help|with|w\/|interest|keen)\b[^.;:]{0,20}$/;

/** "Topics: switching careers": a thing to talk about, not who is wanted. */
const TOPIC_LABEL =
  /^\W{0,4}(?:(?:mentoring |favou?rite |typical |main )?(?:topics?|subjects?|themes?|interests?|areas?|conversations?|questions?)(?: i (?:know|like|cover))?|(?:happy to )?(?:ask|talk to|quiz) me about|what (?:i can help with|we (?:can|might|could) (?:cover|talk about))|(?:i )?(?:can )?help(?:s)? with|skills?|expertise|themen|temas|temi|sujets|onderwerpen|(?:possible |my )?subjects|i can (?:talk|speak|help|advise)(?: you)? (?:about|on|with)|good (?:for|on|at)|also good (?:for|on))\b[^:]{0,20}:/;
const PEOPLE =
  /^(?:student|graduates|grads|juniors|trainees|interns|new(?:ly)?[- ]|early|career[- ]chang(?:er|ing p)|returners|founders|senior )/;
/** "We can talk about moving to tech": a thing to talk about, unless people are named. */
const ABOUT =
  /\b(?:(?:talk|chat|speak|ask|asks|know|learn|write|wrote|advise)(?:ing)?(?: me| to you| with you)? about|(?:guidance|advice|feedback|tips|questions|thoughts) (?:on|about)|(?:discuss|cover|explain)\b(?! with))\b(?:(?!\b(?:with|for) (?:people|those|anyone|you)\b)[^.;:!?]){0,70}$/;
const A_THING = /^(?:[a-z]+ing\b|the first|your first|their first|a first|first)/;
/** "A move to the Gulf", "moving into their first management job": no change of work. */
const ABROAD =
  /\b(?:mov(?:e|ing)|jump|transition(?:ing)?) (?:(?:to|into) (?:the )?\p{Lu}(?!T\b|X\b|D\b)|into (?:their|your|an?|the) (?:first )?(?:\w+ )?(?:management|leadership|manager|senior|supervis))/u;
const ALONE =
  /^(?:(?:transfer|final[- ]year|phd|grad(?:uate)?|masters?|recent|new) )?(?:student|junior|apprentice|trainee|intern|cadet|novice|pupil|grad|graduate|undergrad|resident)$/;
/** A turn of life, which must be said of somebody. */
const TURNING =
  /^(?:switch|chang|transition|pivot|leav|break|mov|step|com|return|go|gett|start|sett|restart|retrain|strik|cross|turn|open|launch|found)ing\b(?! (?:mothers?|mums?|parents?|nurses?|women|engineers?|service))|^return[- ]to/;
const SOMEBODY =
  /\b(?:your?|people|ppl|folks|those|any(?:one|body)|some(?:one|body)|wom[ae]n|men|who|mums?|they|if|[a-z]{3,20}(?:ers|ists|ors|ants|nts|ses|ians))\b[^.;:]{0,36}$|\b[a-z]{2,20}s $/;
/** The match itself names somebody other than the author. */
const OTHERS =
  /^(?:people|ppl|those|anyone|someone|women|men|you\b|mums|career[- ](?:changers|switchers|converts)|returners|veterans|who (?:are|is) |[a-z]{3,20}s (?:thinking|considering|eyeing|leaving|moving|switching|changing|coming|who))/;
/** Several people are seldom the author. */
const MANY = /(?:s|men|women|people)$/;

export function isWanted(sentence: Sentence, match: RegExpExecArray, sure: boolean): boolean {
  const here = match[0].toLowerCase();
  const lead = before(sentence, match.index, 44);
  const tail = after(sentence, match.index + match[0].length, 30);
  if (/\b(?:sorry|no|no longer|not for|nor|years ago,?|last year,?),? $/.test(lead)) return false;
  if (TOPIC_LABEL.test(sentence.lower.slice(0, match.index)) && !PEOPLE.test(here)) return false;
  if (OWN_BEFORE.test(lead) && !/\b(?:you're|you are|fellow)\b/.test(lead)) return false;
  if (A_THING.test(here) && !OTHERS.test(here) && ABOUT.test(before(sentence, match.index, 100)))
    return false;
  // "From intern to CMO": the author's own way.
  if (/\bfrom (?:an? )?$/.test(lead) && /^s? to\b/.test(tail)) return false;
  if (OWN_AFTER.test(tail)) return false;
  // "New in Denmark", "newly arrived in the Gulf": a place, and no trade.
  if (
    /^new(?:ly arrived)?\b/.test(here) &&
    /\b(?:to|in|at) (?:the )?\p{Lu}/u.test(
      sentence.text.slice(match.index, match.index + match[0].length + 14),
    )
  )
    return false;
  // "Apprentice at the yard, then fitter": a life told in short.
  if (
    match.index === 0 &&
    /[^s]$/.test(here) &&
    ALONE.test(here) &&
    !/^ [a-z-]+s\b/.test(tail) &&
    !sentence.lower.endsWith("?")
  )
    return false;
  const turns = TURNING.test(here);
  const saysWho = turns && SOMEBODY.test(before(sentence, match.index, 80));
  if (turns && !saysWho && !sentence.lower.endsWith("?")) return false;
  if (ABROAD.test(sentence.text.slice(match.index, match.index + match[0].length + 24))) return false;
  if (OTHERS.test(here)) return true;
  if (sure) return !SELF.test(lead) || MEANT.test(lead);
  if ((MANY.test(here) || saysWho) && !SELF.test(lead)) return true;
  return (
    WANTED.test(lead) ||
    /^(?:(?:ok|right|hi|hey|so|yes|and|now),? )?(?:an? |people |those |folks )?$/.test(lead) ||
    sentence.bullet !== "" ||
    /[:,(]\s*(?:\w+ ){0,2}$/.test(lead)
  );
}
