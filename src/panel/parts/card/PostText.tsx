/** The words of the post, whole and with their line breaks; those that gave a value are underlined. */
import { useContext, useMemo } from "preact/hooks";
import { FIELD_NAMES } from "#core/fields.ts";
import type { Evidence, FieldName, SpanSource } from "#core/offer.ts";
import type { ShownFields } from "#core/shown.ts";
import { fieldLabel } from "#words/field-words.ts";
import { cutText } from "./cut-text.ts";
import { PointingContext } from "./pointing.ts";

interface Span extends Evidence {
  field: FieldName;
}

/** Where the values come from that the post says; what the user corrected is no longer the post's. */
export function spansOf(shown: ShownFields, source: SpanSource): Span[] {
  return FIELD_NAMES.flatMap((field) => {
    const entry = shown[field];
    if (entry.said !== "by-post") return [];
    return entry.because.filter((each) => each.in === source).map((each) => ({ ...each, field }));
  });
}

interface Props {
  text: string;
  source: SpanSource;
  shown: ShownFields;
}

export function PostText({ text, source, shown }: Props) {
  const pointing = useContext(PointingContext);
  const pieces = useMemo(() => cutText(text, spansOf(shown, source)), [text, source, shown]);
  const lit = (pointing?.lit.value ?? []).filter((each) => each.in === source);
  return (
    <>
      {pieces.map(({ from, words, in: spans }) => {
        if (spans.length === 0) return words;
        const isLit = lit.some((each) => each.from <= from && each.to >= from + words.length);
        const fields = [...new Set(spans.map(({ field }) => fieldLabel(field)))].join(", ");
        return (
          <mark key={from} class="said" title={fields} data-lit={isLit ? "" : undefined}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
