/** The control that fits a field's shape. What it hands over is checked by the field's schema, not here. */
import { useEffect, useId, useRef } from "preact/hooks";
import { FIELDS } from "#core/fields.ts";
import type { FieldName } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import { Tick } from "#ui/Field.tsx";
import { fieldLabel, valueLabel } from "#words/field-words.ts";

interface Props {
  field: FieldName;
  value: unknown;
  onChange: (value: unknown) => void;
}

export function FieldInput({ field, value, onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  }, []);
  const { shape, values = [] } = FIELDS[field];
  const label = fieldLabel(field);
  if (shape === "set" || shape === "choice" || shape === "flag") {
    const chosen = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
    const options = shape === "flag" ? ["true", "false"] : values;
    const choose = (option: string, on: boolean) => {
      if (shape === "flag") onChange(option === "true");
      else if (shape === "choice") onChange(option);
      // In the catalogue's order, whatever the order of ticking.
      else onChange(values.filter((each) => (each === option ? on : chosen.includes(each))));
    };
    return (
      <fieldset class="editor-options">
        <legend class="legend">{label}</legend>
        <div ref={box}>
          {options.map((option) => (
            <Tick
              key={option}
              type={shape === "set" ? "checkbox" : "radio"}
              name={id}
              checked={chosen.includes(option)}
              onChange={(on) => choose(option, on)}
            >
              {shape === "flag" ? flagWords(field, option === "true") : valueLabel(field, option)}
            </Tick>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div class="field" ref={box}>
      <label for={id}>{label}</label>
      {shape === "number" ? (
        <input
          id={id}
          class="input editor-number"
          type="number"
          min={0}
          step={1}
          value={typeof value === "number" ? value : ""}
          onInput={({ currentTarget }) =>
            onChange(currentTarget.value === "" ? undefined : currentTarget.valueAsNumber)
          }
        />
      ) : (
        <textarea
          id={id}
          class="input"
          dir="auto"
          rows={shape === "phrases" ? 4 : 2}
          // Its own text while it is typed: trimmed back at each key, no line could be begun.
          defaultValue={Array.isArray(value) ? value.join("\n") : typeof value === "string" ? value : ""}
          onInput={({ currentTarget }) =>
            onChange(shape === "phrases" ? lines(currentTarget.value) : currentTarget.value.trim())
          }
        />
      )}
    </div>
  );
}

function flagWords(field: FieldName, on: boolean): string {
  if (field === "paid") return say(on ? "value_paid_true" : "value_paid_false");
  return say(on ? "value_remoteOk_true" : "value_remoteOk_false");
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
