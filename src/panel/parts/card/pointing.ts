/** Which words of the post are lit up, because the user points at the value they gave. */
import type { Signal } from "@preact/signals";
import { createContext } from "preact";
import type { Evidence } from "#core/offer.ts";

export interface Pointing {
  /** Spans lit up now. */
  lit: Signal<readonly Evidence[]>;
  /** The post's own text and headline, to quote from. */
  text: string;
  headline: string;
  /** The card belongs to a group, whose home city the user can set. */
  ofGroup: boolean;
  /** Brings the lit words into view. */
  reveal: () => void;
}

/** Null outside a card: values are plain words there. */
export const PointingContext = createContext<Pointing | null>(null);

/** Longest quotation, in UTF-16 units. */
const LONGEST = 200;

/** The words behind a value, quoted: `“email mentorship”, “mornings”`. */
export function quotation(
  because: readonly Evidence[],
  { text, headline }: Pick<Pointing, "text" | "headline">,
): string {
  const quotes = because.map(({ in: source, from, to }) =>
    (source === "text" ? text : headline)
      .slice(from, Math.min(to, from + LONGEST))
      .replace(/\s+/g, " ")
      .trim(),
  );
  return [...new Set(quotes)]
    .filter((quote) => quote !== "")
    .map((quote) => `“${quote}”`)
    .join(", ");
}
