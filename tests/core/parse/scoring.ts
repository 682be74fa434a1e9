/** Answers of the parser beside gold labels: true and false positives and negatives, field by field. */
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";

export interface GoldPost {
  id: string;
  text: string;
  headline?: string | null;
  is_offer: boolean;
  class?: string;
  [field: string]: unknown;
}

export interface Tally {
  right: number;
  extra: number;
  missed: number;
  /** Gold offers that state the field. */
  stated: number;
}

export interface Score {
  offers: Tally;
  /** `gold → read` and how often. */
  confusion: Map<string, number>;
  fields: Map<string, Tally>;
}

const SETS = ["formats", "times", "mentee_levels", "languages", "mentoring_kinds", "credentials"];
/** Compared by shared words: at least half of all. */
const PHRASES = ["locations", "topics", "not_topics", "industries", "affiliations"];
const SCALARS =
  "years_experience cadence session_minutes remote_ok timezone capacity paid since_year status reply_within_days work_status".split(
    " ",
  );
export const SCORED: readonly string[] = [...SETS, ...PHRASES, ...SCALARS];
const ALIKE = 0.5;

const fold = (value: unknown) => String(value).normalize("NFKC").toLowerCase().replace(/[’‘]/g, "'").trim();
const foldLetters = (value: unknown) => fold(value).replace(/[.\s]/g, "");
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const none = (): Tally => ({ right: 0, extra: 0, missed: 0, stated: 0 });
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined || value === "" ? [] : [value];

export function scorePosts(posts: readonly GoldPost[]): Score {
  const score: Score = {
    offers: none(),
    confusion: new Map(),
    fields: new Map(SCORED.map((name) => [name, none()])),
  };
  for (const gold of posts) {
    const read = plainOffer(parsePost(gold.text, gold.headline ? { headline: gold.headline } : {}));
    score.offers.right += Number(gold.is_offer && read.isOffer);
    score.offers.missed += Number(gold.is_offer && !read.isOffer);
    score.offers.extra += Number(!gold.is_offer && read.isOffer);
    const kinds = `${gold.class ?? (gold.is_offer ? "offer" : "other")} → ${read.kind}`;
    score.confusion.set(kinds, (score.confusion.get(kinds) ?? 0) + 1);
    if (!gold.is_offer) continue;
    const answers = new Map<string, unknown>(Object.entries(read.offer));
    for (const [field, tally] of score.fields)
      if (field in gold) compare(field, gold[field], answers.get(camel(field)), tally);
  }
  return score;
}

function compare(field: string, gold: unknown, read: unknown, tally: Tally): void {
  const wanted = listOf(gold);
  const found = listOf(read);
  if (wanted.length > 0) tally.stated++;
  const right = PHRASES.includes(field)
    ? pairs(wanted.map(fold), found.map(fold))
    : field === "timezone"
      ? pairs(wanted.map(fold), found.map(fold))
      : same(wanted, found, field === "credentials" ? foldLetters : fold);
  tally.right += right.count;
  tally.missed += right.wanted - right.count;
  tally.extra += right.found - right.count;
}

function same(wanted: unknown[], found: unknown[], plain: (value: unknown) => string) {
  const a = new Set(wanted.map(plain));
  const b = new Set(found.map(plain));
  return { count: [...b].filter((value) => a.has(value)).length, wanted: a.size, found: b.size };
}

/** Best pairs first, each phrase once. */
function pairs(wanted: string[], found: string[]) {
  const a = [...new Set(wanted)];
  const b = [...new Set(found)];
  const alike = a
    .flatMap((x, i) => b.map((y, j) => ({ i, j, share: shared(x, y) })))
    .filter(({ share }) => share >= ALIKE)
    .sort((x, y) => y.share - x.share || x.i - y.i || x.j - y.j);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  for (const { i, j } of alike) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
  }
  return { count: usedA.size, wanted: a.length, found: b.length };
}

function shared(x: string, y: string): number {
  const a = new Set(x.match(/[\p{L}\p{N}+#]+/gu));
  const b = new Set(y.match(/[\p{L}\p{N}+#]+/gu));
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? Number(x === y) : both / (a.size + b.size - both);
}

/** Undefined where nothing was wanted or nothing was found. */
export function rates({ right, extra, missed }: Tally) {
  return {
    precision: right + extra > 0 ? right / (right + extra) : undefined,
    recall: right + missed > 0 ? right / (right + missed) : undefined,
    f1: right + missed > 0 ? (2 * right) / (2 * right + extra + missed) : undefined,
  };
}
