/** The heading of a view. It takes the focus when the view opens, so that a keyboard or screen reader starts there. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Puts the focus on the heading of the view on the screen: where the keyboard goes on when its place is gone. */
export function focusViewTitle(): void {
  document.querySelector<HTMLElement>("h1[tabindex]")?.focus({ preventScroll: true });
}

interface Props {
  children: ComponentChildren;
  /** The view puts the focus elsewhere itself. */
  unfocused?: boolean;
  /** There for screen readers only. */
  unseen?: boolean;
}

export function ViewTitle({ children, unfocused = false, unseen = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // As the view is drawn: a later effect would take the first keys from a box that is typed in at once.
  useLayoutEffect(() => {
    if (unfocused) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [unfocused]);
  return (
    <h1 ref={heading} tabIndex={-1} class={unseen ? "unseen" : "view-title"}>
      {children}
    </h1>
  );
}
