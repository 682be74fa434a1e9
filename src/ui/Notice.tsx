/** A box that tells something and says what to do next. */
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

export type NoticeTone = "info" | "good" | "warn" | "danger";

const ICONS: Record<NoticeTone, IconName> = { info: "info", good: "check", warn: "alert", danger: "alert" };

interface Props {
  tone?: NoticeTone;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Buttons and links. */
  actions?: ComponentChildren;
  /** Spoken when it appears: `status` politely, `alert` at once. */
  role?: "status" | "alert";
}

export function Notice({ tone = "info", title, children, actions, role }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div class="notice-words">
        {title && <p class="notice-title">{title}</p>}
        {children && <div class="notice-text">{children}</div>}
        {actions && <div class="row">{actions}</div>}
      </div>
    </div>
  );
}

interface EmptyProps {
  icon: IconName;
  title: string;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** What stands where a list would be: why it is empty, and the next step. */
export function Empty({ icon, title, children, actions }: EmptyProps) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children && <div class="stack">{children}</div>}
      {actions && <div class="row">{actions}</div>}
    </div>
  );
}
