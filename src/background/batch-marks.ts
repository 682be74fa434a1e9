/** The marks of a batch of posts that is being taken in: made of what is in hand, while the cards are on their way. */
import { isAlwaysRead } from "#app/always-read.ts";
import { type AroundAll, type AroundCards, markCards, readAround, readEvents } from "#app/marks.ts";
import type { SeenCard } from "#app/take-in-post.ts";
import { NoConsent, type Onlooker } from "#app/take-in-posts.ts";
import type { OfferFilter } from "#core/filter/condition.ts";
import type { FeedMark } from "#core/mark.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { filterInForce } from "./active-filter.ts";
import { marksInWords } from "./feed-marks.ts";

export interface MarkTerms {
  groupId: string;
  /** The browser lets us into LinkedIn's pages. */
  isAllowed: boolean;
  /** No press started this reader: it reads only for as long as its group is turned on. */
  isUnasked: boolean;
  /** The filter that the panel last had, as the session's memory has it. */
  asked: unknown;
}

export class BatchMarks implements Onlooker {
  readonly #db: GuidepostDb;
  readonly #terms: MarkTerms;
  #known: { around: AroundAll; filter: OfferFilter } | undefined;
  #events: AroundCards["events"] = [];
  #marks: FeedMark[] | null = null;

  constructor(db: GuidepostDb, terms: MarkTerms) {
    this.#db = db;
    this.#terms = terms;
  }

  async begin(): Promise<void> {
    const { groupId, isAllowed, isUnasked, asked } = this.#terms;
    const [isOn, saved, around] = isAllowed
      ? await Promise.all([isAlwaysRead(this.#db, groupId), this.#db.filters.toArray(), readAround(this.#db)])
      : [false];
    if (isUnasked && !isOn) throw new NoConsent();
    this.#known = isOn && saved && around ? { around, filter: filterInForce(saved, asked) } : undefined;
  }

  async meet(people: Parameters<Onlooker["meet"]>[0]): Promise<void> {
    if (people.length > 0) this.#events = await readEvents(this.#db, people);
  }

  see(cards: readonly SeenCard[], corrections: AroundCards["corrections"]): void {
    if (this.#known === undefined) return;
    const { around, filter } = this.#known;
    this.#marks = marksInWords(
      markCards(cards, { ...around, corrections, events: this.#events }, filter),
      filter,
    );
  }

  /** The marks of the posts with these keys, null where this group's feed is not marked. */
  of(keys: ReadonlySet<string>): FeedMark[] | null {
    // A quoted post has a card and no place of its own on the page.
    return this.#marks?.filter(({ key }) => keys.has(key)) ?? null;
  }
}
