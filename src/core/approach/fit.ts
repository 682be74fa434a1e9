/** Shortens a draft step by step until it fits, and says which steps it took. */
import type { FitStep } from "./approach-template.ts";
import { type Filled, fill } from "./fill.ts";
import type { Template } from "./template.ts";
import type { DraftValues } from "./variables.ts";

export type { FitStep };

export interface Fitted {
  filled: Filled;
  /** Steps taken, in order; empty where the text fitted as it was. */
  applied: FitStep[];
  fits: boolean;
}

/**
 * Applies a template's fit steps in order while the text is over the limit (UTF-16 units). A step that would not
 * make the text shorter is passed over, so what the mentor's terms gave stays if it costs nothing; so is one whose
 * field is in `kept`, as the user took that step back.
 */
export function fitToLimit(
  template: Template,
  values: DraftValues,
  steps: readonly FitStep[],
  limit: number,
  kept: readonly string[] = [],
): Fitted {
  let current = values;
  let filled = fill(template, current);
  const applied: FitStep[] = [];
  for (const step of steps) {
    if (filled.text.length <= limit) break;
    if (kept.includes(step.field)) continue;
    const { [step.field]: _, ...others } = current;
    const shorter = step.use === null ? others : { ...others, [step.field]: step.use };
    const next = fill(template, shorter);
    if (next.text.length >= filled.text.length || next.gaps.length > filled.gaps.length) continue;
    current = shorter;
    filled = next;
    applied.push(step);
  }
  return { filled, applied, fits: filled.text.length <= limit };
}
