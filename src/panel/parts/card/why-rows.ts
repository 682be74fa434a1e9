/** What a card's "why" tells: what each value rests on, and what was read and left out. */
import type { OfferCard } from "#core/card.ts";
import { FIELD_NAMES } from "#core/field-names.ts";
import type { Evidence, FieldName } from "#core/offer.ts";
import { MODEL_RULE } from "#core/parse/kind-model/model-rule.ts";
import { PHRASE_RULE } from "#core/parse/phrase-model/phrase-finding.ts";
import type { ShownFields } from "#core/shown.ts";
import type { MessageKey } from "#platform/say.ts";
import { type ValuePart, valueParts } from "#words/field-words.ts";

export interface WhyPart extends ValuePart {
  because: Evidence[];
  /** The value is the very words of the post, which need not be said twice. */
  asWritten: boolean;
  /** Words around it that told it, where a trained model did. */
  near: Evidence[];
}

export interface WhyRow {
  field: FieldName;
  parts: WhyPart[];
  /** Some of it was told by the words around it, as a trained model weighs them. */
  learned: boolean;
}

export interface DroppedRow {
  field: FieldName | "kind";
  reason: string;
  because: Evidence[];
}

/** Most rows of what was left out; the most telling come first. */
const MOST_DROPPED = 12;
/** These say only that another reading won. */
const DULL: ReadonlySet<string> = new Set(["overlap", "prefer-stated"]);

/** The fields that the post says, in the order of the card, each value with its own words. */
export function whyRows(shown: ShownFields, { text, author }: OfferCard["snapshot"]): WhyRow[] {
  return FIELD_NAMES.flatMap((field) => {
    const entry = shown[field];
    if (entry.said !== "by-post") return [];
    const parts = valueParts(field, entry.value).map((part) => {
      const own = entry.because.filter(({ value }) => value === undefined || value === part.member);
      const because = own.length > 0 ? own : entry.because;
      const [first, ...others] = because;
      const words = first && (first.in === "text" ? text : author.headline).slice(first.from, first.to);
      const near = because.flatMap(nearWords);
      return { ...part, because, asWritten: words === part.words && others.length === 0, near };
    });
    return [{ field, parts, learned: parts.some(isLearned) }];
  });
}

function nearWords({ near = [], in: source, rule }: Evidence): Evidence[] {
  return near.map((word) => ({ in: source, ...word, rule }));
}

function isLearned({ because }: WhyPart): boolean {
  return because.some(({ rule }) => rule === PHRASE_RULE);
}

/** What was left out, each field and reason once, with all its words; nothing that stands on the card all the same. */
export function droppedRows({ parsed }: OfferCard): DroppedRow[] {
  const rows = new Map<string, DroppedRow>();
  for (const { field, reason, ...span } of parsed.dropped) {
    const kept = field === "kind" ? parsed.kindBecause : (parsed.offer[field]?.because ?? []);
    if (kept.some((each) => each.in === span.in && each.from < span.to && span.from < each.to)) continue;
    const key = `${field} ${reason}`;
    const row = rows.get(key) ?? { field, reason, because: [] };
    row.because.push(span);
    rows.set(key, row);
  }
  return [...rows.values()]
    .sort((a, b) => Number(DULL.has(a.reason)) - Number(DULL.has(b.reason)))
    .slice(0, MOST_DROPPED);
}

/** How the kind was found. */
export function kindRule({ kind, kindBecause }: OfferCard["parsed"]): MessageKey {
  if (kind === "unknown-language") return "whyKindUnknown";
  if (kindBecause.some(({ rule }) => rule === MODEL_RULE)) return "whyKindModel";
  return kindBecause.length > 0 ? "whyKindRules" : "whyKindNone";
}
