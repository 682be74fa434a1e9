/** A field with a closed list of values, as chips to tap: several may be on for a set, one for a choice. */
import { FIELDS } from "#core/fields.ts";
import type { FieldName } from "#core/offer.ts";
import { Chip } from "#ui/Chip.tsx";
import { fieldLabel, valueLabel, valueParts } from "#words/field-words.ts";

interface Props {
  field: FieldName;
  value: unknown;
  onChange: (value: unknown) => void;
}

export function ChipField({ field, value, onChange }: Props) {
  const { shape, values = [] } = FIELDS[field];
  const flag = shape === "flag";
  const options = flag ? ["true", "false"] : values;
  const chosen = Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  const toggle = (option: string) => {
    const on = !chosen.includes(option);
    if (shape === "set") onChange(values.filter((each) => (each === option ? on : chosen.includes(each))));
    else onChange(on ? (flag ? option === "true" : option) : undefined);
  };
  return (
    <fieldset class="chip-field">
      <legend class="legend">{fieldLabel(field)}</legend>
      <div class="chips">
        {options.map((option) => (
          <Chip key={option} pressed={chosen.includes(option)} onToggle={() => toggle(option)}>
            {flag ? flagWords(field, option === "true") : valueLabel(field, option)}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}

function flagWords(field: FieldName, on: boolean): string {
  if (field !== "paid" && field !== "remoteOk") return String(on);
  return valueParts(field, on)[0]?.words ?? String(on);
}
