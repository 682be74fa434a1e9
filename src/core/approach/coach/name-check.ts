/** `wrong-name`: greets another name than the mentor's. */
import { fold } from "../../filter/fold.ts";
import { ADDRESS_WORDS } from "./address-words.data.ts";
import type { Place } from "./codes.ts";
import type { Check } from "./reading.ts";
import { SHORT_NAMES } from "./short-names.data.ts";

const GREETING =
  /^\s*(?:(?:hi|hello|hey|dear|respected|hiya|howdy|greetings|(?:good )?(?:morning|afternoon|evening)|good day|hallo|guten (?:tag|morgen|abend)|moin|servus|liebe[rs]?|sehr geehrte[rs]?|hola|estimad[oa]|querid[oa]|buen(?:os|as) (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|ch[eè]re?|ol[aá]|bom dia|boa tarde|boa noite|prezad[oa]|car[oa]|ciao|salve|buongiorno|buonasera|gentile|beste|geachte|hoi|goedemorgen|goedemiddag|goedendag|dag|oi|merhaba|selam|privet|namaste|namaskar|salaam|salam|assalamu? alaikum|assalomu alaykum|hej|hei|ahoj|cze[sś][cć]|dzie[nń] dobry|szia|tisztelt|kedves|g'day|yo|heya|aloha|shalom|jambo|habari|sawubona|kia ora|tere|bun[aă]|drag[aă]|moi|terve)(?!\p{L})(?:[ ,!\u200d]|\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})*)+/iu;
/** "Clerk, Pretoria. Dear Ms Nkosi, …", "Dear [name], sorry, dear Ana, …": a greeting that does not come first. */
const LATE_GREETING =
  /(?<=[.,:;!?\n]\s{0,3})(?=(?:[Dd]ear|[Hh]i|[Hh]ello|[Ee]stimad[oa]|[Qq]uerid[oa]|[Cc]h[eè]re?|[Ss]ehr geehrte[rs]?|[Ll]iebe[rs]?|[Pp]rezad[oa]|[Gg]entile) \p{Lu})/gu;
/** Units in which it is looked for. */
const LATE = 200;
/** "Thank you, Ana, for offering": thanks that address somebody at the start. */
const THANKS = /^\s*(?:many thanks|thank you(?: so much| very much)?|thanks)[ ,]+(?=\p{Lu})/iu;
/** Units at the end of a message in which somebody is thanked by name. */
const LAST_LINES = 200;
/** A name behind thanks, and a short signature behind it. */
const THANKED =
  /(?<=^|[.!?\n] ?)((?:[Mm]any thanks|[Tt]hank you|[Tt]hanks|[Cc]heers)(?: so much| very much| again| in advance| a lot)?,? )(\p{Lu}\p{Ll}{2,20})[.!,]\s+(?:(?:[Bb]est|[Kk]ind|[Ww]arm)(?: \p{Ll}+)?,?\s+)?(\p{Lu}[\p{L}.'-]{0,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,2})\s*$/u;
const NOT_THANKED = /^(?:Best|Kind|Warm|Yours|Regards|Sincerely|Dear|Please|Looking|Hope|With|From|And)$/;
/** In the offer's words. */
const CALL_ME =
  /\b(?:call me|known as|goes by|i go by|address me as|everyone calls me)\s+["'“]?(\p{L}[\p{L}'-]{1,30})/u;
/** Where the name ends; the full stop of a title is no end. */
const HEAD_END = /[,!:;\n—–(]|(?<!\b(?:mr|mrs|ms|dr|prof|sr|sra|dott|st|fr|hr))\.(?:\s|$)|\s-\s/iu;
const NAME_WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
/** "hey priya,": in small letters only a word by itself can be told for a name. */
const ANY_CASE = /^\p{L}[\p{L}\p{M}'’.-]*$/u;
/** What stands after a greeting and is nobody's name. */
const NO_NAME = new Set(
  "xx xxx xxxx name there all everyone everybody both mentor mentors sir madam ma'am ma mam maam sah oga boss bro sis bhai yaar didi team folks again friend colleague colleagues fellow member group sirs i i'm my your we the this that it thank thanks hope hoping to in from on at as for and just greetings happy nice good great so well".split(
    " ",
  ),
);
const TITLES = new Set(ADDRESS_WORDS.split(" "));
/** "Recently, …": words a sentence may begin with before a comma. */
const OPENERS = new Set(
  "first firstly second today yesterday recently currently lately however well so also please thanks sorry yes no as after since now then here once last this given having being hopefully congratulations apologies quick briefly".split(
    " ",
  ),
);
const MOST_WORDS = 5;

export const nameCheck: Check = ({ message, mentorName, offerWords }) => {
  const own = namesOf(mentorName);
  if (own.length === 0) return [];
  // "Call me Kit": as the mentor likes to be called.
  const liked = namesOf(CALL_ME.exec(offerWords)?.[1] ?? "");
  const isTheirs = ({ name }: Named) => {
    const words = namesOf(name);
    if (words.length === 0 || !isSameScript(words, own)) return true;
    return isSomeOf(words, [...own, ...liked]) && !isOtherCompound(name, mentorName);
  };
  const wrong = [greetedName(message.source.slice(0, 400), offerWords), thankedName(message.source)].find(
    (named) => named !== undefined && !isTheirs(named),
  );
  return wrong ? [{ code: "wrong-name", at: wrong.at, about: wrong.name }] : [];
};

interface Named {
  name: string;
  at: Place;
}

/** "Thank you, Sarah. Tom": thanked at the end, and signed by another. */
function thankedName(source: string): Named | undefined {
  const from = Math.max(0, source.length - LAST_LINES);
  const match = THANKED.exec(source.slice(from));
  const [, lead = "", name = "", signed = ""] = match ?? [];
  if (
    !match ||
    NO_NAME.has(name.toLowerCase()) ||
    NOT_THANKED.test(name) ||
    fold(signed).startsWith(fold(name))
  )
    return undefined;
  const at = from + match.index + lead.length;
  return { name, at: { from: at, to: at + name.length } };
}

/** The name that the message begins with, if it greets anybody; else the one it greets behind a line asked for or a slip. */
function greetedName(source: string, offerWords: string): Named | undefined {
  const first = nameAtStart(source, offerWords);
  if (first && GREETING.test(source)) return first;
  for (const { 0: lead, index } of source.slice(0, LATE).matchAll(LATE_GREETING)) {
    const from = index + lead.length;
    const late = nameAtStart(source.slice(from), offerWords);
    if (late) return { name: late.name, at: { from: late.at.from + from, to: late.at.to + from } };
  }
  return first;
}

function nameAtStart(source: string, offerWords: string): Named | undefined {
  const lead = GREETING.exec(source) ?? THANKS.exec(source);
  // "Hello! Noticed your post": whoever ends the greeting names nobody.
  if (lead && /!\s*$/.test(lead[0])) return undefined;
  const rest = source.slice(lead?.[0].length ?? 0);
  const end = rest.search(HEAD_END);
  const head = rest.slice(0, end < 0 ? 60 : end);
  const words: string[] = [];
  for (const word of head.trim().split(/\s+/)) {
    const bare = word.replace(/[.'’]+$/, "").toLowerCase();
    const isAlone = lead !== null && head.trim() === word && end >= 0;
    if (
      !(isAlone ? ANY_CASE : NAME_WORD).test(word) ||
      (NO_NAME.has(bare) && !TITLES.has(bare)) ||
      words.length === MOST_WORDS
    )
      break;
    words.push(word);
  }
  if (words.length === 0) return undefined;
  const [first = ""] = words;
  // Without a greeting only a lone word before a comma is one: "Ana, I read …".
  const isBare = lead === null;
  const isTitled = words.length === 2 && TITLES.has(first.replace(/\.$/, "").toLowerCase());
  if (isBare && (end < 0 || rest[end] !== "," || (!isTitled && head.trim() !== first))) return undefined;
  // A word that the offer asked for is no name either.
  if (
    isBare &&
    (OPENERS.has(first.toLowerCase()) || /ly$/i.test(first) || offerWords.includes(first.toLowerCase()))
  )
    return undefined;
  const name = words.join(" ");
  const from = source.indexOf(first, lead?.[0].length ?? 0);
  return { name, at: { from, to: from + name.length } };
}

/** Folded words of a name, without titles, initials and what is in brackets. */
function namesOf(name: string): string[] {
  return fold(
    name
      .slice(0, 300)
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[([{][^)\]}]{0,80}[)\]}]/g, (inside) => ` ${inside.slice(1, -1)} `),
  )
    .split(/[^\p{L}\p{M}']+/u)
    .map((word) => word.replace(/'s?$/, "").replaceAll("'", ""))
    .filter((word) => word.length > 1 && !TITLES.has(word) && !NO_NAME.has(word));
}

function isSomeOf(greeted: readonly string[], own: readonly string[]): boolean {
  const joined = own.join("");
  return (
    greeted.some((word) => own.some((name) => isFormOf(word, name))) ||
    // "MaryAnn" for "Mary Ann", and the other way round.
    joined.includes(greeted.join("")) ||
    greeted.join("") === own.slice(0, 2).join("")
  );
}

/** "Jean-Paul" for "Jean-Pierre": names of two parts of which one is another. */
function isOtherCompound(greeted: string, mentorName: string): boolean {
  const [first = "", second = ""] =
    /^\p{L}+-\p{L}+/u
      .exec(greeted)?.[0]
      .split("-")
      .map((part) => fold(part)) ?? [];
  const [ownFirst = "", ownSecond = ""] =
    /^\p{L}+-\p{L}+/u
      .exec(mentorName)?.[0]
      .split("-")
      .map((part) => fold(part)) ?? [];
  return first !== "" && first === ownFirst && second !== ownSecond;
}

function isFormOf(word: string, name: string): boolean {
  // "Joerg" for "Jörg", whose mark is folded away.
  if (word === name || withoutUmlaut(word) === withoutUmlaut(name)) return true;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (short.length >= 3 && (long.startsWith(short) || soundsOf(long).startsWith(soundsOf(short))))
    return true;
  // "Barty" of "Bartholomew": the beginning and a fond ending.
  const fond = /^(\p{L}{4,}?)(?:y|ie|i|ey|zza|chen|inho|ito|ita)$/u.exec(short)?.[1] ?? "";
  if (fond.length >= 3 && long.startsWith(fond.replace(/(.)\1$/, "$1"))) return true;
  return SHORT_NAMES.some((forms) => {
    const known = ` ${forms} `;
    return known.includes(` ${word} `) && known.includes(` ${name} `);
  });
}

function withoutUmlaut(name: string): string {
  return name.replace(/([aou])e/g, "$1");
}

/** One spelling for sounds that are written in several ways: "Alex" of "Aleksandra". */
function soundsOf(name: string): string {
  return name.replaceAll("ks", "x").replaceAll("ph", "f").replaceAll("k", "c");
}

/** A name in other letters cannot be compared. */
function isSameScript(a: readonly string[], b: readonly string[]): boolean {
  const isLatin = (words: readonly string[]) => words.some((word) => /\p{Script=Latin}/u.test(word));
  return isLatin(a) === isLatin(b);
}
