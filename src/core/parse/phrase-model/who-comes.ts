/** Phrases that name those who may come, or where from, and nothing to talk about: "editorial assistants from small towns". */
import { KNOWN_PLACES } from "../known-places.ts";

/** Those who still learn. */
const LEARNERS =
  /^(?:(?!(?:for|with|to|of|and) )[\p{L}\p{N}-]+ ){0,2}(?:candidates|students|graduates|grads|trainees|juniors|apprentices|interns|newcomers|cadets|beginners|undergraduates|undergrads|finalists|freshers|mentees|applicants)(?= (?:who|in|from|at|of|with|and|or|anywhere)\b)/iu;
/** People at any work, and what they are about to do or where they are. */
const ABOUT_TO =
  /^(?:(?!(?:for|with|to|of|and) )[\p{L}\p{N}-]+ ){0,2}(?:[\p{L}-]{2,}(?:ers|ors|ists|ants|ents|ians|ees)|nurses|women|men|people|folks|colleagues|members|leads|chefs|staff) (?:who|aspiring|sitting|from|anywhere|looking|starting|thinking|hoping|wanting|trying|moving|considering|new to|based|living|stuck)\b/iu;
/** Words that begin a matter although people follow: "managing juniors". */
const MATTER = /^[\p{L}-]+ing |^(?:how|what|why|when|whether) /iu;

/** Whether a phrase only says who is wanted, or is no more than the name of a country or region. */
export function isWhoComes(phrase: string): boolean {
  if (!MATTER.test(phrase) && (LEARNERS.test(phrase) || ABOUT_TO.test(phrase))) return true;
  return isCountry(phrase);
}

function isCountry(phrase: string): boolean {
  const words = phrase.toLowerCase().split(" ");
  return (
    /^\p{Lu}/u.test(phrase) &&
    (KNOWN_PLACES.startingWith(words[0] ?? "")?.some((place) => place.words.join(" ") === words.join(" ")) ??
      false)
  );
}
