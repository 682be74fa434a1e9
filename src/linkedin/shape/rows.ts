/** The row of buttons under a post (like, comment, repost, send), told by its shape: two or more, each a short word. */
import type { Control, Token } from "./tokens.ts";

/** Comments can have as many, but no age with a dot; see `heads`. */
const FEWEST = 2;
const LONGEST_WORD = 30;

/** Where a row stands in the list of tokens, both ends included. */
export interface Row {
  readonly from: number;
  readonly to: number;
  /** Its second button: what comes later in the run may be the page's own ("Show more"). */
  readonly anchor: Element;
}

/** All rows, in page order. Nothing but buttons and their words stands within one. */
export function rowsIn(tokens: readonly Token[]): Row[] {
  const rows: Row[] = [];
  let run: { at: number; control: Control }[] = [];
  const close = () => {
    const [first, second, last] = [run[0], run[FEWEST - 1], run.at(-1)];
    if (first && second && last) rows.push({ from: first.at, to: last.at, anchor: second.control.element });
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "control") {
      if (token.hasWord && token.length <= LONGEST_WORD) run.push({ at, control: token });
    } else if (token.kind !== "words" || (!token.inControl && /\p{L}/u.test(token.words))) close();
  }
  close();
  return rows;
}
