/** The marks of a page's posts, in words. */
import { isAlwaysRead } from "#app/always-read.ts";
import { keysOfCards, type MarkedPost, marksOf } from "#app/marks.ts";
import type { Condition, OfferFilter } from "#core/filter/condition.ts";
import type { FacetName } from "#core/filter/facets.ts";
import type { FilterOutcome } from "#core/filter/filter.ts";
import type { FeedMark } from "#core/mark.ts";
import type { Answer, Ask } from "#messaging/contract.ts";
import { type ReaderStatus, statusKey } from "#messaging/reader-status.ts";
import { type Caller, Refused } from "#messaging/serve.ts";
import { hasLinkedInAccess } from "#platform/linkedin-access.ts";
import { say } from "#platform/say.ts";
import { readSession } from "#platform/session-store.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { postReasonWords } from "#words/reason-words.ts";
import { shortTerms } from "#words/short-terms.ts";
import { activeFilter } from "./active-filter.ts";
import { database } from "./database.ts";

/** Badges on one mark, and their longest words in UTF-16 units: a mark is one line. */
const MOST_BADGES = 8;
const LONGEST_BADGE = 48;
const LONGEST_REASON = 400;

/** Whether posts of this group are marked now: the user turned it on, and the browser still allows it. */
export async function isMarked(db: GuidepostDb, groupId: string): Promise<boolean> {
  const [isOn, isAllowed] = await Promise.all([isAlwaysRead(db, groupId), hasLinkedInAccess()]);
  return isOn && isAllowed;
}

/** The marks in words. */
export function marksInWords(marked: readonly MarkedPost[], filter: OfferFilter): FeedMark[] {
  return marked.map((post) => inWords(post, filter));
}

/** Answers `marks/for`: of posts that this very page has shown and no others, whatever it asks for. */
export async function marksForPage(ask: Ask<"marks/for">, caller: Caller): Promise<Answer<"marks/for">> {
  const db = await database();
  if (!(await isMarked(db, ask.groupId))) throw new Refused("no-consent");
  const status = (await readSession(statusKey(caller.tabId ?? -1))) as ReaderStatus | undefined;
  const seen = new Set(status?.groupId === ask.groupId ? [...status.offers, ...status.others] : []);
  const filter = await activeFilter(db);
  return marksInWords(await marksOf(db, await keysOfCards(db, ask.keys, seen), filter), filter);
}

function inWords(post: MarkedPost, filter: OfferFilter): FeedMark {
  const { key, card, look, said, judged, outcome, approached } = post;
  const terms = card.kind === "offer" ? shortTerms(said).slice(0, MOST_BADGES) : [];
  const wordsOf = (warn: boolean) =>
    terms.filter(({ tone }) => (tone === "warn") === warn).map(({ words }) => clipped(words, LONGEST_BADGE));
  const why = postReasonWords(card.kind, filter, judged, sayable(outcome));
  const reason = look === "plain" ? "" : why || (look === "dimmed" ? say("reasonPrivate") : "");
  return {
    key,
    look,
    badges: wordsOf(false),
    cautions: wordsOf(true),
    reason: clipped(reason, LONGEST_REASON),
    approached,
  };
}

/** What is asked in the user's own words decides in the feed as in the panel, but those words stay out of the page. */
const PRIVATE_FACETS: readonly string[] = [
  "shared",
  "difference",
  "group",
  "contact",
  "source",
] satisfies FacetName[];

function sayable(outcome: FilterOutcome): FilterOutcome {
  const open = (conditions: readonly Condition[]) =>
    conditions.filter(({ facet }) => !PRIVATE_FACETS.includes(facet));
  const { met, failed, unsaid } = outcome;
  return { ...outcome, met: open(met), failed: open(failed), unsaid: open(unsaid) };
}

function clipped(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
