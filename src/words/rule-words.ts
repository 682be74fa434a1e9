/** Why a value stands on a card, and why something does not, in plain language. */
import type { FieldName } from "#core/offer.ts";
import { type MessageKey, say } from "#platform/say.ts";

/** What Guidepost goes by when it reads this field. */
export function fieldRuleWords(field: FieldName): string {
  return say(`why_${field}`);
}

const DROPPED: ReadonlyMap<string, MessageKey> = new Map([
  ["negated", "dropped_negated"],
  ["quoted", "dropped_quoted"],
  ["conditional", "dropped_conditional"],
  ["overlap", "dropped_overlap"],
  ["prefer-stated", "dropped_prefer_stated"],
]);

/** Why something that was read is not on the card; `reason` as in `DroppedFinding`. */
export function droppedWords(reason: string): string {
  return say(DROPPED.get(reason) ?? "dropped_other");
}
