/** A field of one line of text. */
import { Field } from "./Field.tsx";

interface Props {
  label: string;
  value: string;
  onType: (text: string) => void;
  /** Shown after the label: "required", "optional". */
  need?: string | undefined;
  hint?: string | undefined;
  /** An example, shown while the box is empty. */
  placeholder?: string;
  problem?: string | undefined;
  /** In UTF-16 units. */
  maxLength?: number;
  inputMode?: "text" | "url" | "numeric";
  class?: string;
}

/** Its label, its box, and what stands below; the browser suggests nothing. */
export function LineField({
  value,
  onType,
  maxLength = 200,
  placeholder,
  inputMode = "text",
  class: kind = "",
  ...field
}: Props) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          class={kind === "" ? "input" : `input ${kind}`}
          inputMode={inputMode}
          autocomplete="off"
          maxLength={maxLength}
          placeholder={placeholder}
          value={value}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Field>
  );
}
