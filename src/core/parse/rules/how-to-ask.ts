/** What a mentee should do to ask, as written: an instruction, told by its verb and by what the verb is given. */
import { type Rule, rule } from "../rule.ts";
import { ASKING } from "../vocab/asking.data.ts";

/** Longest instruction, in characters. */
const LONGEST = 200;
/** Words behind the verb that are looked at. */
const SOON = 6;

const VERBS = [...new Set(ASKING.flatMap(({ verbs }) => verbs.split(" ")))];
const nextWords = (rest: string) => rest.split(" ", SOON).map((word) => word.replace(/[^\p{L}-]/gu, ""));

type Ask = (verb: string, rest: string) => boolean;
/** Made when the first post asks for it. */
let given: Ask | undefined;

/** Whether the words behind the verb make an instruction on asking. */
function isGiven(verb: string, rest: string): boolean {
  given ??= askings();
  return given(verb, rest);
}

function askings(): Ask {
  const known = ASKING.map(({ verbs, begins, soon }) => ({
    verbs: new Set(verbs.split(" ")),
    opening: begins === undefined ? undefined : new RegExp(`^(?:${begins})`),
    words: new Set(soon?.split(" ")),
  }));
  return (verb, rest) =>
    known.some(
      ({ verbs, opening, words }) =>
        verbs.has(verb) && (opening?.test(rest) === true || nextWords(rest).some((word) => words.has(word))),
    );
}

/** "Comment GUIDE": a word in capitals to be written under the post. */
const IN_THREAD = /^(?:comment|reply|type|write|react)$/i;
const CALLED_OUT = /^\p{Lu}{2,20}(?!\p{L})/u;
/** "Email a@b.example", "text 07…", "book at cal.example/x". */
const TO_ADDRESS =
  /^(?:to |at |on |via |: ?|to: |only:? )?(?:\S{1,64}@\S|@\w|\+?\(?\d[\d ().-]{5,20}|https?:|www\.|\S{2,40}\.(?:com|org|io|me|ly|net)(?![\w.]))/;
const WRITES_TO = new Set(
  "dm pm message msg email e-mail mail text call ring phone telephone whatsapp sms contact write reach send book grab register apply rsvp".split(
    " ",
  ),
);

const WEAK = /^(?:reach|get in|hit|connect|come|find|drop in|turn)/i;
const TELLS =
  /\b(?:what|which|why|where|how|when|who|whether|about|lines?|sentences?|paragraphs?|questions?|your (?!dm|inbox)\w+|yourself)\b/i;
const KEY_WORD = /["“«‘]|(?<!\w)'\w|(?<!\w)#\w/;
/** An instruction ends where a new thought begins. */
const ENDS =
  /[!?;•(\n]|\.(?=\s|$)|,? (?:and|then|so) (?:i|we)(?:'ll| will| can| usually|'d| would| may)?\b|, (?:i|we)(?:'ll| will|'d)\b|,? (?:for|because|as|but|since) i\b| - | — | – /i;

export const howToAskRules: readonly Rule[] = [
  rule(
    "how-to-ask.request",
    "howToAsk",
    VERBS.join(" "),
    new RegExp(
      `(?:^|[.,;:!•—–|)(>-] ?|\\b(?:please|pls|plz|kindly|just|simply|and|then|to apply|so|best to|but|(?:i|you|mentees|people|they) (?:will|can|may|should|must)|feel free to|first|must|do) )(?<verb>${VERBS.join("|")})\\b(?!['’-])`,
      "dgi",
    ),
    (match, sentence) => {
      const at = match.indices?.groups?.verb;
      const verb = match.groups?.verb?.toLowerCase() ?? "";
      if (!at) return undefined;
      const told = sentence.text.slice(at[0], at[0] + LONGEST);
      const end = ENDS.exec(told)?.index ?? told.length;
      const said = told.slice(0, end).replace(/[\s,.:]{1,12}$/, "");
      const rest = told.slice(at[1] - at[0], end).trimStart();
      const asks =
        isGiven(verb, rest.toLowerCase()) ||
        (WRITES_TO.has(verb) && TO_ADDRESS.test(rest)) ||
        (IN_THREAD.test(verb) && CALLED_OUT.test(rest));
      return asks ? { value: said, from: at[0], to: at[0] + said.length, weight: weigh(said) } : undefined;
    },
  ),
];

/** What is to be told, or a word to be named, is worth more to a mentee than where to write. */
function weigh(said: string): number {
  if (KEY_WORD.test(said)) return 5;
  if (WEAK.test(said)) return 1;
  if (TELLS.test(said)) return 4;
  return said.length > 20 ? 3 : 2;
}
