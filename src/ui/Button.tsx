/** Buttons, and links that look like them. */
import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

/** `plain` has no frame; `danger` is for what deletes. */
export type ButtonLook = "primary" | "quiet" | "plain" | "danger";

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "icon" | "label" | "size">;

interface Props extends Native {
  look?: ButtonLook;
  icon?: IconName;
  small?: boolean;
  /** Refused for now: looks disabled and does nothing, but keeps the focus; say why by `aria-describedby`. */
  blocked?: boolean;
  children: ComponentChildren;
}

/** A button with words. `type` is `button` unless said otherwise. */
export function Button({ look = "quiet", icon, small, blocked, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      class={`button button-${look}${small ? " button-small" : ""}`}
      aria-disabled={blocked ? "true" : undefined}
      onClick={blocked ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends Native {
  icon: IconName;
  /** What it does, in words: name for screen readers and tooltip. */
  label: string;
  /** For switches such as the star. */
  pressed?: boolean;
}

/** A button that shows only an icon; 32 px square. */
export function IconButton({ icon, label, pressed, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class="icon-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
    >
      <Icon name={icon} filled={pressed ?? false} />
    </button>
  );
}

interface OutsideLinkProps {
  /** Address on https://www.linkedin.com; anything else is shown as text only. */
  href: string;
  children: ComponentChildren;
  button?: boolean;
  small?: boolean;
  /** Added for screen readers: "opens in a new tab". */
  hint: string;
  describedBy?: string;
}

const PAGES = "https://www.linkedin.com/";

/** An ordinary link to LinkedIn, in a new tab and without a word of where it was clicked. */
export function OutsideLink({ href, children, button, small, hint, describedBy }: OutsideLinkProps) {
  if (!href.startsWith(PAGES)) return <span>{children}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      class={button ? `button button-quiet${small ? " button-small" : ""}` : "outside-link"}
      aria-describedby={describedBy}
    >
      {button && <Icon name="external" />}
      <span>{children}</span>
      {!button && <Icon name="external" />}
      <span class="unseen"> {hint}</span>
    </a>
  );
}
