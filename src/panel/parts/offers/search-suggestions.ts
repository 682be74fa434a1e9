/** What can follow what is typed into the search box: operators as one begins them, then their values. */
import { HAS, OPERATORS, type Operator } from "#core/search/search-field.ts";
import type { MessageKey } from "#platform/say.ts";

export interface Suggestion {
  /** What stands in the box afterwards. */
  typed: string;
  /** The piece that is put in. */
  piece: string;
  /** What it does; absent for a value. */
  about?: MessageKey;
}

const ABOUT: Record<Operator, MessageKey> = {
  topic: "operator_topic",
  place: "operator_place",
  from: "operator_from",
  has: "operator_has",
};

/** Most suggestions at a time. */
const MOST = 6;

/** `values` are the topics or places that most cards have. Only the end of what is typed is completed. */
export function suggestionsFor(
  typed: string,
  values: (operator: Operator) => readonly string[],
): Suggestion[] {
  const last = /(?:^|\s)(-?)([^\s"“”]*)$/.exec(typed);
  if (!last) return [];
  const [, minus = "", piece = ""] = last;
  const before = typed.slice(0, typed.length - minus.length - piece.length);
  const [, name = "", rest = ""] = /^([a-z]+):(.*)$/i.exec(piece) ?? [];
  const operator = OPERATORS.find((each) => each === name.toLowerCase());
  if (operator) {
    const all = operator === "has" ? HAS : values(operator);
    return all
      .filter((value) => value.toLowerCase().startsWith(rest.toLowerCase()) && value !== rest)
      .slice(0, MOST)
      .map((value) => {
        const written = `${minus}${operator}:${/\s/.test(value) ? `"${value}"` : value}`;
        return { typed: `${before}${written} `, piece: written };
      });
  }
  if (piece === "") return [];
  return OPERATORS.filter((each) => each.startsWith(piece.toLowerCase())).map((each) => ({
    typed: `${before}${minus}${each}:`,
    piece: `${minus}${each}:`,
    about: ABOUT[each],
  }));
}
