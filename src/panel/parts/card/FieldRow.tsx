/** One field on the card: value, who says it, and the pencil that opens its correction in place. */
import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import type { FieldName } from "#core/offer.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Icon } from "#ui/Icon.tsx";
import { fieldLabel } from "#words/field-words.ts";
import { FieldEditor } from "./FieldEditor.tsx";
import { FieldValue } from "./FieldValue.tsx";
import type { ShownEntry } from "./shown-parts.ts";

interface Props {
  card: OfferCard;
  shown: ShownFields;
  entry: ShownEntry;
  /** The field being corrected; one at a time. */
  editing: Signal<FieldName | null>;
  /** Names the field before its value. */
  named: boolean;
}

export function FieldRow({ card, shown, entry, editing, named }: Props) {
  const { field } = entry;
  const pencil = useRef<HTMLButtonElement>(null);
  const open = editing.value === field;
  const wasOpen = useRef(open);
  useEffect(() => {
    // Back from the editor: the keyboard goes on where it was.
    if (wasOpen.current && !open && editing.peek() === null) pencil.current?.focus();
    wasOpen.current = open;
  }, [open, editing]);
  if (open)
    return (
      <FieldEditor
        card={card}
        field={field}
        value={shownValue(shown, field)}
        said={entry.said}
        onDone={() => {
          editing.value = null;
        }}
      />
    );
  const label = fieldLabel(field);
  return (
    <span class="field-row">
      <span class="field-row-value">
        {named && <span class="term-sub">{label}: </span>}
        <FieldValue entry={entry} />
      </span>
      <button
        ref={pencil}
        type="button"
        class="pencil"
        title={say("correctField", label)}
        aria-label={say("correctField", label)}
        onClick={() => {
          editing.value = field;
        }}
      >
        <Icon name="edit" />
      </button>
    </span>
  );
}
