/** Phrases that can be topics, and where they end. */
import { type ListItem, listItems } from "./list-items.ts";
import { isRoleHead } from "./role-phrase.ts";
import type { Reading } from "./rule.ts";
import type { Sentence } from "./sentence.ts";

/** Where what is offered ends and the terms begin. */
const STOP =
  /[.;!?•]|\s-\s|—|\b(?:i can also|i'm also|feel free|let me|reach out|drop me|dm me|message me|just (?:dm|ping|message)|if you|if that|happy to|please|whenever|via (?:zoom|email|teams|phone|video|slack)|over (?:zoom|email|coffee|teams|lunch|a|the phone|video)|by (?:email|phone|video)|on (?:zoom|teams|google|weekends?|weekdays?|saturdays?|sundays?|mondays?|fridays?|a call)|in the (?:city|evenings?|mornings?)|for (?:anyone|free|people|students|those|folks|women|young|junior|juniors|new|first|early|trainees|graduates|newcomers|mid)|from people|with anyone|as i|because|since i|so (?:don't|feel|that)|is welcome|are welcome|and you|and we|or we|and no one|and nobody|and need|or (?:planning|thinking|just|trying|wanting)|but|or just want|or anything|or anyone|and anything|and i|, i|, we|we can|you can|free of|no (?:cost|charge|fee)|without|twice a|once a|every (?:week|month|other)|this (?:year|month|spring|week)|thanks|until|, not|, so|, hit|, email|, dm|, message|love to|tell me|or say hi|see below|below|in english|in spanish|at no|, (?:who|shout|give|drop|put|nobody|no one|f2f|really|then|hmu|would|esp|especially|boys|preferably)|as well as my|in my (?:spare|free)|on how|starting)\b|[)](?!\s*(?:,|and|or|&|$))|:\s|\s\(|, (?=no |happy|email|phone|zoom|mornings|evenings|weekdays|weekends|remote|free\b)/i;
const HOW = /\b(?:on|about|with|regarding|around|through|over|into|re)\s+how\b/i;
/** "Ask me anything" on its own, people, times or ways of meeting are no topics. */
const NO_TOPIC =
  /^(?:me|you|us|it|that|this|them|him|her|things?|anything|everything|something|stuff|questions?|any of those|any|all|the|a|an|my|your|one|two|three|others?|people|anyone|someone|those|students?|coffee|lunch|zoom|teams|email|phone|a call|call|calls|time|times|the group|the comments?|what i (?:can|know)|how i can|so|yes|no|free|here|below|in|on|i|we|more|much more|beyond|advice|help|guidance|mentoring|mentorship|my knowledge|knowledge|my experiences?|experiences?|life|work|whatever|both|mentees?|a mentor|mentors|the end|first|next|last|later|now|today|online|remote|each other|my network|same|good|great|love|what you (?:want|need)|whatever you (?:want|need|like)|what is keeping you up|appointments?|only|hi|hello|group|dm|dms|comments?|video|person|in person|interested|mornings?|evenings?|weekends?|weekdays?|years?|you out|pleasure|it all|best|feel|full|mine|course|or|and|nor|foot|paper|pause|hold|me and you|good|sure)$/i;

/** A clause has a subject or a verb; a thing has not. */
export const SAYS_SOMETHING =
  /\b(?:i|i'm|i've|i'll|we|we'll|you|you're|my|me|he|she|they|his|her|is|are|was|were|am|will|would|can|could|have|has|had|do|does|did|been|please|pls|thanks|thank|hi|hello|hey|ping|reply|don't|let's|join|their|our|who|cant|kindly|dm|same|sorry)\b/i;
/** A list of years, schools or employers is the author's history. */
export const IS_HISTORY =
  /\b(?:years?|yrs|decades?|alum|interests? include|hobbies|internships?|graduated|former|experiences? in|current(?:ly)?|incoming)\b|@/i;
/** Words that make what follows a colon an invitation. */
export const INVITES =
  /\b(?:help|talk|chat|discuss|ask|welcome|mentor\w*|cover|advice|guidance|questions|support)\b/i;

/** Openings of a clause that is no list of things. */
export const OPENS_CLAUSE =
  /^(?:and|so|then|but|from|after|before|in|with|for|at|on|every|one|two|hi|hello|good|dear|well|please|not|no|as|when|if|once|until|since|because|by|to|email|phone|zoom|call|dm|thanks?|monthly|weekly|free|remote)\b/i;

/** "When to call counsel" is a thing, though it holds a verb. */
function withoutQuestions(text: string): string {
  return text.replace(/^(?:how|what|when|why|where|which|saying|knowing)\b.*/i, "x");
}

/** Whether an item of a bare list names a thing: no clause, no "not", no job title. */
export function isThing(item: ListItem): boolean {
  const last = item.text.split(/\s+/).at(-1) ?? "";
  const isTitle =
    isRoleHead(last) &&
    !/^(?:how|when|what|why|where|which|dealing|managing|working|becoming)\b/i.test(item.text);
  return (
    !isTitle &&
    !SAYS_SOMETHING.test(withoutQuestions(item.text)) &&
    !/^(?:not|no|never|ex)\b/i.test(item.text)
  );
}

/** Reading of an item with a weight. */
export const reading =
  (weight: number) =>
  (item: ListItem): Reading => ({ value: item.text, from: item.from, to: item.to, weight });

/** Topics in the group `rest` of a match, cut where the terms begin. */
export function items(match: RegExpExecArray, sentence: Sentence, weight = 2): Reading[] | undefined {
  const at = match.indices?.groups?.rest?.[0];
  if (at === undefined) return undefined;
  const rest = match.groups?.rest ?? "";
  if (HOW.test(match[0].slice(0, 30))) return undefined;
  // "Anything from A to B" names two ends of a range.
  const range =
    /^(?:anything|everything)?\s?from (?<a>[^,.;!?]{2,50}?) to (?<b>[^,.;!?]{2,50})/i.exec(rest) ??
    (/(?:anything|everything)(?: and everything)? from $/i.test(
      match[0].slice(0, match[0].length - rest.length),
    )
      ? /^(?<a>[^,.;!?]{2,50}?) to (?<b>[^,.;!?]{2,50})/i.exec(rest)
      : null);
  if (range?.groups) {
    const { a = "", b = "" } = range.groups;
    const first = rest.indexOf(a);
    const second = rest.indexOf(b, first + a.length);
    return [
      { text: a, from: at + first, to: at + first + a.length },
      { text: b, from: at + second, to: at + second + b.length },
    ]
      .filter(isTopic)
      .map(reading(weight));
  }
  const limit = STOP.exec(` ${rest}`);
  const end = limit ? Math.max(0, limit.index - 1) : rest.length;
  if (
    /\b(?:i|we|who) (?:have|'ve)?\s?(?:mentored|helped|talked|spoke)\b/i.test(
      sentence.text.slice(0, match.index + 12),
    )
  )
    return undefined;
  const found = listItems(rest.slice(0, end), at).map(bared).filter(isTopic);
  return found.length === 0 ? undefined : found.map(reading(weight));
}

/** Without the words of talking: "a natter about payroll" is about payroll. */
function bared(item: ListItem): ListItem {
  const lead =
    /^(?:(?:a |an )?(?:natter|chat|talk|conversation|chats|questions?) (?:about|on) |(?:talk|go|work|walk you|look) (?:through|over|about) |(?:most )?anything (?:else )?(?=\w)|any (?=\w)|all things |discuss |on |about |with |learn(?:ing)? about |get advice on )/i.exec(
      item.text,
    )?.[0].length ?? 0;
  return { text: item.text.slice(lead), from: item.from + lead, to: item.to };
}

/** Whether an item can be a topic at all. */
export function isTopic(item: ListItem): boolean {
  const text = item.text.trim();
  if (/\bmentor(?:ing|ship)? (?:offer|slots?|available|places)\b/i.test(text)) return false;
  const size = text.split(/\s+/).length;
  if (text.length < 2 || size > 14 || NO_TOPIC.test(text)) return false;
  if (
    /^(?:\d|@|https?:)|@\w|^(?:i|we|he|she|they|i'm|i've|you|me|him|us|at|by|any time|their|his|her|it|so|pause|hold|going forward|dm|pm|ping|message|book|send|drop|comment|fill|join|my (?:inbox|dms?|company|team|wife|kids|mentees?|door))\b|^(?:a|an|the|my|one|two) (?:couple|few|bit|lot|coffee|call|chat|member|one|person|friend|colleague|mentor|mentee|group|year|month|week|month's)\b|^(?:anyone|anybody|people|someone|students|those|folks|young|women|junior|early|first-time|new|recent|fresh) |^(?:zoom|google meet|teams|phone|email|whatsapp|slack)\b/i.test(
      text,
    )
  )
    return false;
  return /[\p{L}]{2}|^[A-Z]$|\w[#+]/u.test(text);
}
