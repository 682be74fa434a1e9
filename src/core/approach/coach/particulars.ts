/** What a message tells of its writer, piece by piece: clauses and fragments of statements that carry something particular. */
import { asksIndirectly } from "./ask-words.ts";
import { contentWords } from "./content-words.ts";
import type { Message } from "./message.ts";

/** How a piece tells what it tells. */
export interface Particular {
  /** Its words in lower case. */
  words: string;
  /** Something done: "asked two colleagues", "I've sent my transcripts". */
  isDeed: boolean;
  /** A name or a phrase without a verb of its own: "gas engineer", "Arbroath". */
  isFragment: boolean;
}

/** Beyond these nothing further is told that a mentor could have asked for. */
const MOST_PIECES = 60;

const PIECE_END =
  /[;:()\u2026/\n]|,(?!\d{3}\b)|\(?\b[1-9a-e]\)|\s-+\s|(?<![\w-])(?:and|but|so|because|since|although|though|while|whereas|which|who)(?![\w-])(?! on\b)/;
/** Spoken to the mentor, or of them. */
const OF_YOU = /\b(?:you|your|yours|you're|you've|you'd|you'll|yourself)\b/;
/** A clause with the writer as its subject. */
export const OF_SUBJECT = /\b(?:i|i'm|i've|we|we're|we've)\b|^my\b/;
/** A wish, a plan, a courtesy or a way out tells nothing that was done or is. */
const NO_FACT =
  /\b(?:would|could|can|will|shall|might|(?:i|we) may|may (?:i|we)|i'd|i'll|please|kindly|want(?:ed)? to|intend|plan to|willing|ready|able to|keen|eager|honou?r\w*|respected|pressure|both|fine with|offended|hurt|in english|i know\b|my name|saw|hope|hoping|wish|wonder\w*|grateful|thankful|thanks?|appreciate|sorry|worr(?:y|ies)|problem at all|understand|regards?|sincerely|respectfully|cheers|yours|greetings|attached|resume|cv|if|unless|whether|whenever|enough|plenty|happy to|glad to|love to|looking (?:for|forward)|read your|the post|a post|post from|this group|great thing|offer|announcement|am (?:also )?writing to)\b/;
const VERB =
  /\b(?:i|i'm|i've|i'd|we|we're|we've|it|it's|he|she|they|there|that's|this|is|was|are|were|am|has|have|had|do|does|did|let|keep|keeps|makes?|gets?|seems?|hurts?)\b/;
const OF_DOER = /\b(?:i|i've|we|we've|my \w+ and i)\b/;
const DEED =
  /\b(?:(?!need|exceed|proceed|speed|breed|indeed|feed|seed|hundred|used|based|named|called|qualified|retired|tired|interested|excited|certified|registered|chartered|licensed|advanced|mixed|limited|united|married|red|bed|med|shed|led\b)[a-z]{2,}ed|(?:re)?(?:did|done|sent|wrote|written|read|spoke|spoken|told|took|taken|got|gave|given|went|gone|made|built|ran|sat|met|kept|put|set|cut|bought|sold|taught|thought|brought|found|lost|left|heard|saw|seen|began|begun|came|said|held|paid|spent|forgot|forgotten|broke|broken|drew|drawn|chose|chosen|shut|hit|let|stood|swapped|tried))\b/;

/** The pieces of its statements, in their order. Questions, the greeting, the name beneath and what speaks of the mentor alone are none. */
export function particularsOf(message: Message, mentorName: string): Particular[] {
  const names = (mentorName.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []).slice(0, 6);
  const found: Particular[] = [];
  const { lower } = message;
  for (const [i, sentence] of message.sentences.entries()) {
    const said = (sentence.isQuestion ? beforeTheQuestion(sentence.lower) : sentence.lower).replace(
      /\b[\w-]+(?:\.[\w-]+)+\/\S*/g,
      " ",
    );
    const isLast = i === message.sentences.length - 1;
    const pieces = said.split(PIECE_END).map((piece) => piece.trim());
    // "You came by that road and turned to data": what has no subject of its own belongs to the one before it.
    let isTheirs = false;
    for (const [j, words] of pieces.entries()) {
      // "I would like to ask how …": what follows is asked, not told.
      if (asksIndirectly(words)) break;
      if (found.length >= MOST_PIECES) return found;
      // "Many greetings, Dorota": what closes the message is its signature.
      if (isLast && j === pieces.length - 1 && isSignature(words, lower)) continue;
      isTheirs = isOfThem(words) || (isTheirs && !OF_SUBJECT.test(words));
      const particular = isTheirs ? undefined : readPiece(words, names);
      if (particular) found.push(particular);
    }
  }
  return found;
}

/** "I moved in August: would you …?": what stands before the mark is told, the rest is asked. */
export function beforeTheQuestion(lower: string): string {
  const marks = [...lower.matchAll(/[:;\n]|\(?\b[1-9a-e]\)/g)];
  return lower.slice(0, marks.at(-1)?.index ?? 0);
}

function isSignature(words: string, lower: string): boolean {
  return words.split(" ").length <= 3 && !/\d/.test(words) && lower.trimEnd().endsWith(words);
}

/** Whether the mentor is spoken of, and not in a clause of the writer's own: "I copied it from your paper". */
export function isOfThem(words: string): boolean {
  return (
    OF_YOU.test(words) &&
    !/\b(?:offer|post|announcement|message)\b/.test(words) &&
    !/^(?:i|i'm|i've|my|we|we've|we're)\b/.test(words)
  );
}

function readPiece(words: string, names: readonly string[]): Particular | undefined {
  if (words === "" || /\.(?:com|org|net|example|io|co|de|pl)\b|\bwww\b/.test(words) || NO_FACT.test(words))
    return undefined;
  const own = contentWords(
    words.replace(/^(?:hi|hello|hey|dear|good (?:morning|evening|day|afternoon))\b/, ""),
  ).filter((word) => !names.includes(word));
  const isFragment = !VERB.test(words);
  const isGreeting =
    /^(?:hi|hello|hey|dear|good (?:morning|evening|day|afternoon)|morning|salam|hej|kia ora)\b/.test(words);
  // "Cher Ibrahim".
  const isNamed = words.split(" ").length <= 3 && names.some((name) => words.split(/[ .!]/).includes(name));
  if (own.length === 0 || isNamed || (isGreeting && words.split(" ").length <= 4)) return undefined;
  return { words, isDeed: DEED.test(words) && (isFragment || OF_DOER.test(words)), isFragment };
}
