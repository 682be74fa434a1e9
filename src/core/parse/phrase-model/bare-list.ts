/** Topics in a bare list: "Kilns, glazes, shop rents." says in no word what it lists, and in an offer that is what can be talked about. */
import type { Finding, FindingField } from "../finding.ts";
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { LANGUAGES } from "../vocab/languages.data.ts";
import { phraseFinding } from "./phrase-finding.ts";
import { formsOf } from "./sentence-form.ts";

/** So many items make a list that needs no other word. */
const FEWEST = 3;
const MOST_ITEM_WORDS = 4;
const MOST_LENGTH = 160;
const COMMA =
  /\s*[,;]\s*(?:(?:and|or|plus|&|y|e|et|und|en|o|ou|oder|of)\s+)?|\s+(?:and|plus|&|y|e|et|und|en)\s+/gu;
/** Where one of these stands somebody acts, something is denied, or it is an hour, a day or a place. */
const SAID =
  /(?<![\p{L}])(?:i|i'm|i've|i'd|i'll|you|you're|you'd|you'll|we|we'd|we'll|he|she|they|it|it's|is|are|was|were|am|be|been|have|has|had|do|does|did|can|can't|could|will|would|should|may|might|must|not|no|never|don't|please|free|only|just|mostly|usually|who|that|which|if|when|whenever|there|here|this|these|those|my|me|us|our|any|every|each|per|based|now|then|so|but|maybe|always|also|all|ex|former|currently|interests?|hobbies|include|includes|thanks|hello|hi|dear|cheers|regards|welcome|preferred|max|via|ich|wir|nicht|kein|keine|je|nous|pas|no|non|yo|mi|sin|niet|geen|ik|ist|sind|est|sont|es|son|è|sono)(?![\p{L}])/u;
/** Somebody is told to do something, or things are counted: no list of topics begins so. */
const OPENS =
  /^(?:come|bring|post|reply|drop|inbox|introduce|yes|in|on|at|after|before|still|to|from|zero|some|an?|one|two|three|twelve|women|people|anyone|members|send|tell|write|ask|message|start|starting|once|over|under|with|for|by|of|as|the|former|ex-\w+|twenty|thirty|half|un|una|une|ein|eine|uma|um|en|de|por|para|el|la|le|les|il|lo|los|las|der|die|das|wer|o|os|not)\b/;
/** "English, Slovene, some Croatian": a list of something else. */
let language: RegExp | undefined;
/** What an offer has said before it lists topics. */
const OFFERED: ReadonlySet<FindingField> = new Set<FindingField>([
  "kind",
  "formats",
  "capacity",
  "status",
  "cadence",
  "times",
  "menteeLevels",
  "menteeCriteria",
  "mentoringKinds",
]);
/** What else a sentence may hold without being about something else. */
const BESIDE: ReadonlySet<FindingField> = new Set<FindingField>([
  "topics",
  "kind",
  "howToAsk",
  "menteeCriteria",
]);

export function bareLists(
  view: PostView,
  findings: readonly Finding[],
  phrases: readonly Finding[],
): Finding[] {
  if (view.in !== "text") return [];
  const taken = new Set<number>();
  for (const { field, sentence } of [...findings, ...phrases]) if (!BESIDE.has(field)) taken.add(sentence);
  // What a post opens with tells who writes; a list of topics comes after something has been offered.
  const opened = Math.min(
    ...findings.filter(({ field }) => OFFERED.has(field)).map(({ sentence }) => sentence),
  );
  const found: Finding[] = [];
  for (const sentence of view.sentences) {
    if (sentence.index <= opened || taken.has(sentence.index) || sentence.bullet !== "") continue;
    const items = itemsOf(sentence);
    if (items.length < FEWEST || followsDenial(sentence, view)) continue;
    for (const { from, to } of items) {
      const start = sentence.from + from;
      const end = sentence.from + to;
      if (phrases.some((phrase) => phrase.from < end && start < phrase.to)) continue;
      found.push(phraseFinding("topics", view, sentence.index, start, end));
    }
  }
  return found;
}

function itemsOf({ text, lower }: Sentence): { from: number; to: number }[] {
  const end = text.replace(/[\s.!;]+$/, "").length;
  if (end > MOST_LENGTH || /[:?()\d@"“]/.test(text) || SAID.test(lower)) return [];
  const items: { from: number; to: number }[] = [];
  let from = text.length - text.trimStart().length;
  for (const joint of text.slice(0, end).matchAll(COMMA)) {
    items.push({ from, to: joint.index });
    from = joint.index + joint[0].length;
  }
  items.push({ from, to: end });
  if (items.some((item) => OPENS.test(lower.slice(item.from)) || isLanguage(lower.slice(item.from, item.to))))
    return [];
  const isPlain = items.every(
    ({ from, to }) => to > from && text.slice(from, to).split(/\s+/).length <= MOST_ITEM_WORDS,
  );
  const names = items.slice(1).filter(({ from }) => /\p{Lu}/u.test(text.charAt(from))).length;
  return isPlain && names * 2 <= items.length - 1 ? items : [];
}

function followsDenial(sentence: Sentence, view: PostView): boolean {
  const before = view.sentences[sentence.index - 1];
  const form = formsOf(view)[sentence.index - 1] ?? 0;
  return before !== undefined && /[:?]$/.test(before.text) && (form & 8) !== 0;
}

function isLanguage(item: string): boolean {
  language ??= new RegExp(
    `^(?:some |basic |a bit of )?(?:${LANGUAGES.map(([name]) => name.toLowerCase()).join("|")})$`,
  );
  return language.test(item);
}
