/** Names of well-known employers and of cities in a text, longest first. */
import { CITIES } from "../city-names.ts";
import { EMPLOYERS } from "../employer-names.ts";
import { afterName, MOST_NAME_WORDS } from "../name-list.ts";
import type { PostView } from "../rule.ts";
import { IS_ORDINARY, LEADS_TO_PLACE, type WordType } from "./word-type.ts";

/** Takes the tokens of a name, as its first and the one after its last. */
type See = (first: number, next: number) => void;

export function employersIn({ tokens, text }: PostView, see: See): void {
  const { from, to, words, count } = tokens;
  for (let i = 0; i < count; i++) {
    // In small letters nothing is a name: "shell", "mars".
    if (text.startsWith(words[i] ?? "", from[i])) continue;
    let next = i + 1;
    const most = Math.min(i + MOST_NAME_WORDS, count);
    while (next < most && TIE.test(text.slice(to[next - 1], from[next]))) next++;
    next = afterName(EMPLOYERS, text, tokens, i, next);
    if (next === i) continue;
    see(i, next);
    i = next - 1;
  }
}

/** What may stand between the words of one name: "Johnson & Johnson", "J.P. Morgan". */
const TIE = /^(?: ?[&+/'’-] ?|[. ]|\. )$/;

/** In small letters a city's name needs a word that leads to places, or an author who hardly writes capitals. */
export function citiesIn(view: PostView, types: readonly WordType[], see: See): void {
  const { tokens, text } = view;
  const { from, to, words, count } = tokens;
  const hurried = hasFewCapitals(view);
  for (let i = 0; i < count; i++) {
    const small = isSmall(text, from[i] ?? 0);
    if (small && !((types[i - 1]?.lists ?? 0) & LEADS_TO_PLACE)) {
      const ordinary = ((types[i]?.lists ?? 0) & IS_ORDINARY) !== 0;
      if (!hurried || ordinary || (words[i] ?? "").length <= 3) continue;
    }
    let next = i + 1;
    const most = Math.min(i + MOST_NAME_WORDS, count);
    while (next < most && isTied(words[next - 1] ?? "", text.slice(to[next - 1], from[next]))) next++;
    next = afterName(CITIES, text, tokens, i, next);
    if (next === i) continue;
    see(i, next);
    i = next - 1;
  }
}

/** A full stop ties only what is cut short, as in "St. Albans". */
function isTied(word: string, gap: string): boolean {
  return gap.length === 1 ? " '’-".includes(gap) : gap === ". " && word.length <= 2;
}

function isSmall(text: string, at: number): boolean {
  const initial = text.charAt(at);
  return initial === initial.toLowerCase();
}

/** Of so many words one with a capital, or fewer. */
const ONE_OF = 10;
function hasFewCapitals({ tokens: { count, from }, text }: PostView): boolean {
  let capitals = 0;
  for (let i = 0; i < count; i++) if (!isSmall(text, from[i] ?? 0)) capitals++;
  return capitals * ONE_OF <= count;
}
