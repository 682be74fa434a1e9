/** The words of the post, whole and with their line breaks; those that gave a value are underlined. */
import { useContext, useMemo } from "preact/hooks";
import { FIELD_NAMES } from "#core/field-names.ts";
import type { Evidence, FieldName, SpanSource } from "#core/offer.ts";
import type { ShownFields } from "#core/shown.ts";
import { fieldLabel } from "#words/field-words.ts";
import { cutText } from "./cut-text.ts";
import { PointingContext } from "./pointing.ts";

interface Span extends Evidence {
  /** Absent where the words gave no value: they are marked only while the user points at them. */
  field?: FieldName;
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
  const said = useMemo(() => spansOf(shown, source), [source, shown]);
  const lit = (pointing?.lit.value ?? []).filter((each) => each.in === source);
  const pieces = cutText<Span>(text, [...said, ...lit]);
  return (
    <>
      {pieces.map(({ from, words, in: spans }) => {
        if (spans.length === 0) return words;
        const isLit = lit.some((each) => each.from <= from && each.to >= from + words.length);
        const fields = [...new Set(spans.flatMap(({ field }) => (field ? [fieldLabel(field)] : [])))];
        return (
          <mark key={from} class="said" title={fields.join(", ")} data-lit={isLit ? "" : undefined}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
