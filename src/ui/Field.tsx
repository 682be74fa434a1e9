/** A form field: label above, hint and problem below, tied together for screen readers. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** What the control inside must carry. */
export interface FieldIds {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": "true" | undefined;
  /** Words stand as their language is written, whatever the panel's own is. */
  dir: "auto";
}

interface Props {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What is wrong, in words; shown only where there is something. */
  problem?: string | undefined;
  /** Shown after the label: "required", "optional". */
  need?: string | undefined;
  children: (ids: FieldIds) => ComponentChildren;
}

/** `children` is called with the ids for its `<input class="input" {...ids} />`. */
export function Field({ label, hint, problem, need, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>
        {label}
        {need && <span class="field-need"> {need}</span>}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": problem ? "true" : undefined,
        dir: "auto",
      })}
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

interface TickProps {
  type: "checkbox" | "radio";
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  hint?: ComponentChildren;
}

/** A checkbox or radio button with its words; the whole line is the target. */
export function Tick({ type, name, checked, onChange, children, hint }: TickProps) {
  return (
    <label class="tick">
      <input
        type={type}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span>{children}</span>
        {hint && <span class="field-hint">{hint}</span>}
      </span>
    </label>
  );
}
