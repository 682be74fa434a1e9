/** Chips: small values to read, or to turn on and off. */
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

interface ChipProps {
  pressed: boolean;
  onToggle: () => void;
  children: ComponentChildren;
  /** Shown after the words. */
  count?: number | undefined;
  /** The count in words, for screen readers: "12 offers". */
  countLabel?: string | undefined;
}

/** A switch with an optional count. On is told by a tick, a frame and `aria-pressed`, not by colour alone. */
export function Chip({ pressed, onToggle, children, count, countLabel }: ChipProps) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={pressed}
      data-none={count === 0 && !pressed ? "" : undefined}
      onClick={onToggle}
    >
      {pressed && <Icon name="check" />}
      <span>{children}</span>
      {count !== undefined && (
        <span class="chip-count" aria-hidden={countLabel ? "true" : undefined}>
          {count.toLocaleString()}
        </span>
      )}
      {countLabel && <span class="unseen">, {countLabel}</span>}
    </button>
  );
}

interface RemovableProps {
  children: ComponentChildren;
  /** Name of the button, such as "Remove mornings". */
  label: string;
  /** Gets the chip, which is about to go: the focus must not go with it. */
  onRemove: (chip: HTMLElement) => void;
}

/** A value in force that one press takes away. */
export function RemovableChip({ children, label, onRemove }: RemovableProps) {
  return (
    <button
      type="button"
      class="chip chip-removable"
      aria-label={label}
      title={label}
      onClick={(event) => onRemove(event.currentTarget)}
    >
      <span>{children}</span>
      <Icon name="close" />
    </button>
  );
}

interface BadgeProps {
  children: ComponentChildren;
  icon?: IconName;
  tone?: "plain" | "accent" | "warn";
  title?: string | undefined;
}

/** A value to read. */
export function Badge({ children, icon, tone = "plain", title }: BadgeProps) {
  return (
    <span class={`badge badge-${tone}`} title={title}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
