/** How far the reading of one card has come. Cards fill in stages, so one that is not complete is read again. */
import type { PostSnapshot } from "#core/post.ts";
import type { ReadOutcome } from "./read-post.ts";
import { remembering } from "./remember.ts";

/** How often a card that is not complete is read by itself. */
const TRIES = 3;

/** Whether a card is to be read, and what came of it last. */
export class CardState {
  /** New, changed, or not complete and with tries left. */
  isDue = true;
  outcome: ReadOutcome | undefined;
  #tries = 0;

  /** Notes what came of reading it; gives the post, once it is complete or has had its tries. */
  note(outcome: ReadOutcome): PostSnapshot | null {
    this.outcome = outcome;
    this.isDue = ++this.#tries < TRIES && isOpen(outcome);
    return outcome.kind === "read" && !this.isDue ? outcome.post : null;
  }
}

/** The states of cards by their elements. */
export const newStates = () =>
  remembering<Element, CardState>(() => new CardState(), new WeakMap<Element, CardState>());

/** Not read yet, or not complete. A post that is only a picture has no text after all tries. */
function isOpen(outcome: ReadOutcome): boolean {
  if (outcome.kind === "read") return outcome.post.text === "" && outcome.post.quoted === undefined;
  return outcome.kind === "not-yet" || outcome.kind === "missed";
}
