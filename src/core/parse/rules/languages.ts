/** Human languages in which the author would talk. */
import { type Gazetteer, gazetteer, hitsIn } from "../gazetteer.ts";
import { type PostView, type Rule, rule } from "../rule.ts";
import { LANGUAGE_CODES, LANGUAGES, SHORT_LANGUAGES } from "../vocab/languages.data.ts";

const NAMES: Gazetteer<string> = gazetteer([...LANGUAGES, ...SHORT_LANGUAGES]);
const BY_NAME: ReadonlyMap<string, string> = new Map(
  LANGUAGES.map(([name, value]) => [name.toLowerCase(), value]),
);
const SHORT: ReadonlySet<string> = new Set(SHORT_LANGUAGES.map(([name]) => name));
const SAYS =
  /\b(?:speak|speaking|spoken|languages?|fluent|bilingual|in|mentor in|conversation in|sprachen?|langues?|idiomas?|en|auf|em|or in|falo|hablo|parle|spreche|lingue|siarad|labhairt|nagsasalita ng|nasema|bicara|mluvím|mówię)\b[^.;]{0,12}$/;
const LEARNS =
  /\b(?:learn|learning|study|studying|teach|teaching|improve|my|bad|poor|no|not)\s+(?:some |a little )?$/;
/** "Translators from French into English": their work, not a way to talk. */
const TRANSLATED =
  /\b(?:translat\w+|interpret\w+|subtitl\w+|from|into)\b(?: (?:from|out of|into)?)?(?: ?\w+ (?:or|and|into))? ?$/;
/** A language's name before a thing or people is an adjective. */
const ADJECTIVE =
  /^[ -](?:second language|first language|is (?:not )?my|for work|cv|cvs|resume|resumes|company|companies|market|markets|law|regulations?|engineers?|nurses?|officers?|citizens?|client|clients|food|government|school|university|standards?|time|team|embassy|office|teacher|literature|lit|speaking (?:world|countries)|national|navy|army|bank|banks|employer|exchange|art|wine|coffee|passport|visa|institute|chamber|society|association|red cross|language|question|problem|barrier|exams?|test|tests|levels?|lessons?|class|classes|grammar|accent|contract|contracts|permit|border|labou?r law|tax|job|jobs|roots|parents|husband|wife|colleagues?|friends?|speaker of)\b/;
/** What stands around a name that is a whole item of its line. */
const ITEM_BEGINS = /(?:^|[,;:|·•/(] ?)$/;
const ITEM_ENDS =
  /^(?:,? (?:mainly|mostly|mixed|preferably|preferred|please|pls|plz|only|ideally|first|is (?:easiest|best|better|fine|ok|okay|easier|good|no (?:problem|obstacle|issue|trouble))|(?:ok|okay|fine|welcome|possible|works|also (?:ok|fine|possible|welcome)|too|(?:or|and) (?:portuñol|spanglish|taglish|hinglish|singlish|manglish)|if (?:you|u) (?:dare|like|want|wish|prefer|insist|must|can))|e kotha|me baat|mein baat|mei baat|po))(?=[ ,.;|)!/]|$)/;
const ITEM_CLOSES = /^ ?(?:[,;|·•/).!]|$)/;
/** "Zoom, 30 min, Spanish": items of a line that tells when, where and for how much. */
const TERMS =
  /\b(?:zoom|teams|skype|meet|gmeet|google meet|whatsapp|phone|video|online|remote|min|mins|minutes?|\d+h|1h|hours?|hr|am|pm|evenings?|mornings?|afternoons?|weekends?|weekdays|weekly|monthly|free|cet|gmt|est|ist|utc)\b/g;
const OTHER_WORK =
  /\b(?:teach\w*|tutor\w*|learn\w*|lessons?|translat\w+|interpret\w+|literature|history|maths|stud(?:y|ied|ies)|degree|ba|ma|exams?)\b/;

/** "Interviews in French": what is talked about, not how. */
const OF_WORK =
  /\b(?:writ(?:e|ing)|interviews?|work(?:ing)?|education|cvs?|contracts?|exams?|reports?|said|stud(?:y|ied)|proposals?|papers?|group is|presenting|emails?|plain)\b[^.;]{0,24}\b(?:in |plain |civilian |good |correct )+$/;

const CODE = Object.keys(LANGUAGE_CODES)
  .flatMap((code) => [code, code.toUpperCase()])
  .join("|");
const CAPITALS = Object.keys(LANGUAGE_CODES).join("|").toUpperCase();

export const languagesRules: readonly Rule[] = [
  {
    id: "languages.named",
    field: "languages",
    get triggers() {
      return NAMES.firstWords();
    },
    *find(sentence, view) {
      const hits = hitsIn(NAMES, sentence, view);
      for (const [at, hit] of hits.entries()) {
        const lead = sentence.lower.slice(0, hit.from - sentence.from);
        if (TRANSLATED.test(lead) || /\b(?:interpreter|translator)s? ?\((?:[\w ,/-]{0,24})?$/.test(lead))
          continue;
        const tail = sentence.lower.slice(hit.to - sentence.from);
        if (ADJECTIVE.test(tail) || LEARNS.test(lead)) continue;
        // "The German/French question": an adjective as its neighbour is.
        const next = hits[at + 1];
        if (
          next &&
          /^ ?\/ ?$/.test(view.lower.slice(hit.to, next.from)) &&
          ADJECTIVE.test(sentence.lower.slice(next.to - sentence.from))
        )
          continue;
        // Two names side by side are a list of languages; one alone must be said to be spoken.
        // "ga", "eng" and "bm" mean languages only beside others.
        const isBrief = isShort(view, hit);
        const listed = [hits[at - 1], hits[at + 1]].some(
          (other) =>
            other !== undefined &&
            isJoined(view.lower, hit, other) &&
            !(
              isBare(view.lower, hit, other) &&
              isWordlike(view, hit) !== isWordlike(view, other) &&
              isShort(view, hit) !== isShort(view, other)
            ),
        );
        const alone =
          SAYS.test(lead) ||
          (ITEM_BEGINS.test(lead) &&
            (ITEM_ENDS.test(tail) || (ITEM_CLOSES.test(tail) && isTermsLine(sentence.lower)))) ||
          (hit.to - hit.from > 3 && /^[^\p{L}]*$/u.test(lead + tail)) ||
          /^(?: is)?(?: (?:mainly|mostly|ok|okay|fine|too|also|auch|fluently|spoken|speakers?|preferred|only)\b|\s*\/)/.test(
            tail,
          );
        if (listed || (alone && !isBrief && !OF_WORK.test(lead)))
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
  rule(
    "languages.codes-row",
    "languages",
    Object.keys(LANGUAGE_CODES).join(" "),
    new RegExp(
      `(?<=^[^\\p{L}]{0,4}|[,;|·•(/] ?)(?:${CAPITALS})(?: (?:${CAPITALS})){1,5}(?=[^\\p{L}\\p{N}]{0,4}$| ?[,;|·•).])`,
      "dgu",
    ),
    (match) =>
      [...match[0].matchAll(/[A-Z]{2}/g)].map(({ 0: code, index }) => ({
        value: LANGUAGE_CODES[code.toLowerCase()] ?? code,
        from: match.index + index,
        to: match.index + index + 2,
      })),
  ),
  // A form's own line, where one code alone is a language too: "languages: [TR, EN]", "lang: english".
  rule(
    "languages.label",
    "languages",
    "languages language langs lang idiomas idioma langues langue sprachen sprache lingue lingua talen",
    /^[^\p{L}]*(?:languages?|langs?|idiomas?|langues?|sprachen?|lingu[ae]|talen)["*_]{0,3} ?: ?[["'*(]{0,3}(?<list>[^.!?\n]{2,100})$/dgiu,
    (match) => {
      const at = match.indices?.groups?.list?.[0] ?? 0;
      return [...(match.groups?.list ?? "").matchAll(/[\p{L}]{2,20}/gu)].flatMap(({ 0: word, index }) => {
        const value = LANGUAGE_CODES[word.toLowerCase()] ?? BY_NAME.get(word.toLowerCase());
        return value === undefined ? [] : { value, from: at + index, to: at + index + word.length };
      });
    },
  ),
];

/** Whether a line is one of brief terms, two of them at least, and tells of no language work. */
function isTermsLine(lower: string): boolean {
  return lower.length < 120 && (lower.match(TERMS)?.length ?? 0) > 1 && !OTHER_WORK.test(lower);
}

function isShort({ text }: PostView, { from, to }: { from: number; to: number }): boolean {
  const word = text.slice(from, to);
  return SHORT.has(word.toLowerCase()) || (word.length < 4 && word === word.toLowerCase());
}

/** "Esp" and "port" are other words too. */
function isWordlike({ lower }: PostView, { from, to }: { from: number; to: number }): boolean {
  return /^(?:esp|span|port|ger|rus|indo)$/.test(lower.slice(from, to));
}

/** Whether only a space stands between two names: "esp French" is no list. */
function isBare(lower: string, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return lower.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)) === " ";
}

function isJoined(lower: string, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = lower.slice(first.to, second.from);
  return (
    between.length < 40 &&
    /^(?:[ ,/&+•]|\b(?:and|or|et|ou|y|o|und|oder|e|en|of|neu|eller|nó|ya|au|na|aur|at|atau|dan|lub|czy|ve|veya|och|og|tai|ja|saka|a|is|are|but|then|otherwise|else|either|with|mixed|mix|easiest|best|better|easier|fine|good|too|as well|also|mainly|mostly|first|possible|welcome|works|no problem|no obstacle|pls|please|plz|preferred|preferably|ideally|if|you|u|like|prefer|lebanese|egyptian|moroccan|levantine|gulf|tunisian|algerian|sudanese|brazilian|swiss|belgian|canadian|mexican|european|little|some|plus|both|basic|conversational|intermediate|native|fluent|rusty|kitchen|market|slow|easy|simple|small|broken|school|passable|decent|my|even|in|this|anything|ok|auch|\([^)]{0,20}\)|bit)\b)+$/.test(
      between,
    )
  );
}
