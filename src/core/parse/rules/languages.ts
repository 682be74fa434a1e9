/** Human languages in which the author would talk. */
import { type Gazetteer, gazetteer, hitsIn } from "../gazetteer.ts";
import { type Rule, rule } from "../rule.ts";
import { LANGUAGE_CODES, LANGUAGES } from "../vocab/languages.data.ts";

const NAMES: Gazetteer<string> = gazetteer(LANGUAGES);
const SAYS =
  /\b(?:speak|speaking|spoken|languages?|fluent|bilingual|in|mentor in|conversation in|sprachen?|langues?|idiomas?|en|auf|em|or in|falo|hablo|parle|spreche|lingue)\b[^.;]{0,12}$/;
const LEARNS =
  /\b(?:learn|learning|study|studying|teach|teaching|improve|my|bad|poor|no|not)\s+(?:some |a little )?$/;
/** "Translators from French into English": their work, not a way to talk. */
const TRANSLATED =
  /\b(?:translat\w+|interpret\w+|subtitl\w+|from|into)\b(?: (?:from|out of|into)?)?(?: ?\w+ (?:or|and|into))? ?$/;
/** A language's name before a thing or people is an adjective. */
const ADJECTIVE =
  /^[ -](?:second language|first language|is (?:not )?my|for work|cv|cvs|resume|resumes|company|companies|market|markets|law|regulations?|engineers?|nurses?|officers?|citizens?|client|clients|food|government|school|university|standards?|time|team|embassy|office|teacher|literature|lit|speaking (?:world|countries)|national|navy|army|bank|banks|employer|exchange|art|wine|coffee|passport|visa|institute|chamber|society|association|red cross|language)\b/;

/** "Interviews in French": what is talked about, not how. */
const OF_WORK =
  /\b(?:writ(?:e|ing)|interviews?|work(?:ing)?|education|reports?|said|stud(?:y|ied)|proposals?|papers?|group is|presenting|emails?|plain)\b[^.;]{0,24}\b(?:in |plain )+$/;

const CODE = Object.keys(LANGUAGE_CODES)
  .flatMap((code) => [code, code.toUpperCase()])
  .join("|");

export const languagesRules: readonly Rule[] = [
  {
    id: "languages.named",
    field: "languages",
    get triggers() {
      return NAMES.firstWords();
    },
    *find(sentence, view) {
      const hits = hitsIn(NAMES, sentence, view).filter(({ from, to }) => {
        const word = view.text.slice(from, to);
        return word.length > 3 || word !== word.toLowerCase();
      });
      for (const [at, hit] of hits.entries()) {
        const lead = sentence.lower.slice(0, hit.from - sentence.from);
        if (TRANSLATED.test(lead) || /\b(?:interpreter|translator)s? ?\((?:[\w ,/-]{0,24})?$/.test(lead))
          continue;
        const tail = sentence.lower.slice(hit.to - sentence.from);
        if (ADJECTIVE.test(tail) || LEARNS.test(lead)) continue;
        // Two names side by side are a list of languages; one alone must be said to be spoken.
        const listed = [hits[at - 1], hits[at + 1]].some(
          (other) => other !== undefined && isJoined(view.lower, hit, other),
        );
        const alone =
          SAYS.test(lead) ||
          (hit.to - hit.from > 3 && /^[^\p{L}]*$/u.test(lead + tail)) ||
          /^(?: is)?(?: (?:mainly|mostly|ok|okay|fine|too|also|auch|fluently|spoken|speakers?|preferred|only)\b|\s*\/)/.test(
            tail,
          );
        if (listed || (alone && !OF_WORK.test(lead)))
          yield { value: hit.value, from: hit.from - sentence.from, to: hit.to - sentence.from };
      }
    },
  },
  rule(
    "languages.codes",
    "languages",
    Object.keys(LANGUAGE_CODES).join(" "),
    new RegExp(
      `(?<![\\w/>@.-])(?:${CODE})(?:(?: ?\\/ ?|, ?| or | and | & |\\+)(?:${CODE})){1,4}(?![\\w/>-])`,
      "dg",
    ),
    (match, sentence) => {
      const codes = [...match[0].matchAll(/[a-zA-Z]{2}/g)].filter(
        ({ 0: code }) => code.toLowerCase() in LANGUAGE_CODES,
      );
      // In small letters only "ru/ka/en" is a list of languages, and only where it ends its line.
      if (match[0] === match[0].toLowerCase() && (!match[0].includes("/") || codes.length < 2))
        return undefined;
      if (/\btranslat|\binterpret/.test(sentence.lower)) return undefined;
      return codes.map(({ 0: code, index }) => ({
        value: LANGUAGE_CODES[code.toLowerCase()] ?? code,
        from: match.index + index,
        to: match.index + index + 2,
      }));
    },
  ),
];

function isJoined(lower: string, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = lower.slice(first.to, second.from);
  return (
    between.length < 40 &&
    /^(?:[ ,/&+•]|\b(?:and|or|et|ou|y|o|und|oder|e|en|of|en|neu|eller|and a|a|little|some|also|plus|both|basic|conversational|intermediate|native|fluent|rusty|slow|easy|simple|small|broken|school|passable|decent|good|my|even|in|this|anything|ok|auch|\([^)]{0,20}\)|bit)\b)+$/.test(
      between,
    )
  );
}
