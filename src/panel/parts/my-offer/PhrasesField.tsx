/** A list of short phrases: type one and press Enter, take one away by its chip, or tap a suggestion. */
import { useId, useRef, useState } from "preact/hooks";
import type { FieldName } from "#core/offer.ts";
import { distinct } from "#core/wording/phrase-list.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Chip, RemovableChip } from "#ui/Chip.tsx";
import { fieldLabel } from "#words/field-words.ts";

interface Props {
  field: FieldName;
  value: readonly string[];
  /** Phrases to tap, where typing would be work. */
  suggestions?: readonly string[];
  onChange: (value: string[]) => void;
}

/** Longest phrase of a list, in UTF-16 units, as the field catalogue has it. */
const MAX_PHRASE = 2_000;

export function PhrasesField({ field, value, suggestions = [], onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const add = () => {
    const phrases = distinct([...value, typed]);
    setTyped("");
    if (phrases.length > value.length) onChange(phrases);
  };
  const open = suggestions.filter((phrase) => !value.includes(phrase));
  return (
    <div class="field">
      <label for={id}>{fieldLabel(field)}</label>
      {value.length > 0 && (
        <div class="chips">
          {value.map((phrase) => (
            <RemovableChip
              key={phrase}
              label={say("moRemove", phrase)}
              onRemove={() => {
                onChange(value.filter((each) => each !== phrase));
                box.current?.focus();
              }}
            >
              <bdi>{phrase}</bdi>
            </RemovableChip>
          ))}
        </div>
      )}
      <div class="phrase-add">
        <input
          id={id}
          ref={box}
          class="input"
          autocomplete="off"
          maxLength={MAX_PHRASE}
          value={typed}
          placeholder={say("moPhrasePlaceholder")}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.isComposing) return;
            event.preventDefault();
            add();
          }}
          // A phrase typed and left is meant: it must not be lost.
          onBlur={add}
        />
        <Button small onClick={add} blocked={typed.trim() === ""}>
          {say("moPhraseAdd")}
        </Button>
      </div>
      {open.length > 0 && (
        <fieldset class="chips" aria-label={say("moSuggestions", fieldLabel(field))}>
          {open.map((phrase) => (
            <Chip key={phrase} pressed={false} onToggle={() => onChange([...value, phrase])}>
              {phrase}
            </Chip>
          ))}
        </fieldset>
      )}
    </div>
  );
}
