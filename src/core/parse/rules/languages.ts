/** Human languages in which the author would talk. */
import { type Gazetteer, gazetteer, hitsIn } from "../gazetteer.ts";
import type { Rule } from "../rule.ts";
import { LANGUAGES } from "../vocab/languages.data.ts";

const NAMES: Gazetteer<string> = gazetteer(LANGUAGES);
const TRIGGERS = [...new Set([...NAMES.keys()])];
const SAYS =
  /\b(?:speak|speaking|spoken|languages?|fluent|bilingual|in|mentor in|conversation in|sprachen?|langues?|idiomas?|en|auf|em|or in|falo|hablo|parle|spreche|lingue)\b[^.;]{0,12}$/;
const LEARNS =
  /\b(?:learn|learning|study|studying|teach|teaching|improve|my|bad|poor|no|not)\s+(?:some |a little )?$/;
/** A language's name before a thing or people is an adjective. */
const ADJECTIVE =
  /^[ -](?:cv|cvs|resume|resumes|company|companies|market|markets|law|regulations?|engineers?|nurses?|officers?|citizens?|client|clients|food|government|school|university|standards?|time|team|embassy|office|teacher|literature|lit|speaking (?:world|countries)|national|navy|army|bank|banks|employer|exchange|art|wine|coffee|passport|visa|institute|chamber|society|association|red cross|language)\b/;

export const languagesRules: readonly Rule[] = [
  {
    id: "languages.named",
    field: "languages",
    triggers: TRIGGERS,
    *find(sentence, view) {
      const hits = hitsIn(NAMES, sentence, view).filter(({ from, to }) => {
        const word = view.text.slice(from, to);
        return word.length > 3 || word !== word.toLowerCase();
      });
      for (const [at, hit] of hits.entries()) {
        const lead = sentence.lower.slice(0, hit.from - sentence.from);
        const tail = sentence.lower.slice(hit.to - sentence.from);
        if (ADJECTIVE.test(tail) || LEARNS.test(lead)) continue;
        // Two names side by side are a list of languages; one alone must be said to be spoken.
        const listed = [hits[at - 1], hits[at + 1]].some(
          (other) => other !== undefined && isJoined(view.lower, hit, other),
        );
        const alone =
          SAYS.test(lead) ||
          /^(?: is)?(?: (?:ok|fine|too|also|fluently|speakers?|preferred|only)\b|\s*\/)/.test(tail);
        if (listed || alone)
          yield { value: hit.value, from: hit.from - sentence.from, to: hit.to - sentence.from };
      }
    },
  },
];

function isJoined(lower: string, a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const between = lower.slice(first.to, second.from);
  return (
    between.length < 34 &&
    /^(?:[ ,/&+•]|\b(?:and|or|et|ou|y|o|und|oder|e|en|of|a little|some|also|plus|both|basic|conversational|intermediate|native|fluent|in|\([^)]{0,20}\)|bit)\b)+$/.test(
      between,
    )
  );
}
