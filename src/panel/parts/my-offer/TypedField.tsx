/** A field of one number or one phrase. */
import { useEffect, useId, useState } from "preact/hooks";
import { fieldSchema } from "#core/field-schema.ts";
import { FIELDS } from "#core/fields.ts";
import type { FieldName } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import { fieldLabel } from "#words/field-words.ts";

interface Props {
  field: FieldName;
  value: string | number | undefined;
  onChange: (value: string | number | undefined) => void;
}

export function TypedField({ field, value, onChange }: Props) {
  const id = useId();
  const number = FIELDS[field].shape === "number";
  const shown = value === undefined ? "" : String(value);
  const [typed, setTyped] = useState(shown);
  const bad = number && typed.trim() !== "" && !fieldSchema(field).safeParse(Number(typed)).success;
  // Changed elsewhere, by the text or an undo: the box follows, but not while what is typed means the same.
  useEffect(() => {
    if (typed.trim() !== shown && !bad) setTyped(shown);
  }, [shown]);
  const change = (text: string) => {
    setTyped(text);
    if (!number) onChange(text.trim() === "" ? undefined : text.trim());
    else if (text.trim() === "") onChange(undefined);
    else if (fieldSchema(field).safeParse(Number(text)).success) onChange(Number(text));
  };
  return (
    <div class={number ? "field number-field" : "field"}>
      <label for={id}>{fieldLabel(field)}</label>
      <input
        id={id}
        class="input"
        autocomplete="off"
        inputMode={number ? "numeric" : "text"}
        maxLength={number ? 6 : 2_000}
        value={typed}
        aria-invalid={bad ? "true" : undefined}
        aria-describedby={bad ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {bad && (
        <p id={`${id}-problem`} class="field-problem">
          {say("moNumberProblem")}
        </p>
      )}
    </div>
  );
}
