/** Cities that the grammar of a language beside English tells, where the tagger passed them over: "infermiera a Bologna". */
import { CITIES } from "../city-names.ts";
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { phraseFinding } from "./phrase-finding.ts";

/** Rules of such a language are named by its code. */
const OF_LANGUAGE = /^[a-z]{2}\./;

/** The rules' findings of such cities, as phrases; `phrases` are what the tagger found. */
export function toldCities(
  view: PostView,
  findings: readonly Finding[],
  phrases: readonly Finding[],
): Finding[] {
  return findings
    .filter(
      ({ field, rule, from, to }) =>
        field === "locations" &&
        OF_LANGUAGE.test(rule) &&
        CITIES.has(view.text.slice(from, to)) &&
        !phrases.some((phrase) => phrase.from < to && from < phrase.to),
    )
    .map(({ sentence, from, to }) => phraseFinding("locations", view, sentence, from, to));
}
