/** Puts values into a template, once: what a value says is never read as template again. */
import { plainValue } from "./plain-value.ts";
import { type FieldPiece, fieldsOf, type Template, type TextPiece } from "./template.ts";
import { type Run, textOf, tidy } from "./tidy.ts";
import type { DraftValues } from "./variables.ts";
import { withoutEcho } from "./without-echo.ts";

export interface Filled {
  text: string;
  /**
   * The text in stretches, for a preview that shows where each came from; joined they are `text`, but for the gaps,
   * which stand where their value will.
   */
  runs: Run[];
  /** Required fields without a value, each once, in order. */
  gaps: string[];
}

/** Holds a gap's place while the seams around it are mended, as its value will; no mark that ends a sentence. */
const GAP_PLACE = "_";

/** The message of a template and values, tidied. Unknown fields and blank values count as "no value". */
export function fill(template: Template, values: DraftValues): Filled {
  const gaps = new Set<string>();
  const runs: Run[] = [];
  const plain = (field: string) => (Object.hasOwn(values, field) ? plainValue(values[field] ?? "") : "");

  const put = (piece: TextPiece | FieldPiece) => {
    if (piece.kind === "text") {
      runs.push({ text: piece.text, from: "template" });
      return;
    }
    const { field } = piece;
    const before = runs.at(-1);
    const value = before?.from === "template" ? withoutEcho(plain(field), before.text) : plain(field);
    if (value !== "") runs.push({ text: value, from: "value", field });
    else if (piece.fallback) runs.push({ text: piece.fallback, from: "fallback", field });
    else if (piece.required) {
      gaps.add(field);
      runs.push({ text: "", from: "gap", field });
    }
  };
  for (const piece of template.pieces) {
    if (piece.kind !== "block") put(piece);
    else if (plain(piece.field) !== "") piece.inside.forEach(put);
  }
  const tidied = tidy(runs);
  const held = runs.map((run) => (run.from === "gap" ? { ...run, text: GAP_PLACE } : run));
  return { text: textOf(tidied), runs: gaps.size > 0 ? tidy(held) : tidied, gaps: [...gaps] };
}

/** Only the values that the template requires: the second preview, where merge texts tend to break. */
export function onlyRequired(template: Template, values: DraftValues): DraftValues {
  const fields = fieldsOf(template);
  return Object.fromEntries(Object.entries(values).filter(([field]) => fields.get(field)?.required));
}
