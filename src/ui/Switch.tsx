/** Something that is on or off at once, without a button to confirm it. */
import type { ComponentChildren } from "preact";
import "./switch.css";

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  hint?: ComponentChildren;
}

/** The whole line is the target; spoken as a switch with its words. */
export function Switch({ on, onChange, children, hint }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => {
          // What is shown follows what is so, not the press: the press may be refused.
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = on;
          onChange(wanted);
        }}
      />
      <span>
        <span>{children}</span>
        {hint && <span class="field-hint">{hint}</span>}
      </span>
    </label>
  );
}
