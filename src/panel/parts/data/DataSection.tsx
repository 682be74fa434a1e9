/** One box of the data view, under its heading. */
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import "./data.css";

interface Props {
  title: string;
  about?: string | undefined;
  children: ComponentChildren;
}

export function DataSection({ title, about, children }: Props) {
  const id = useId();
  return (
    <section class="panel-box stack data-section" aria-labelledby={id}>
      <header class="stack data-head">
        <h2 id={id}>{title}</h2>
        {about && <p class="muted small">{about}</p>}
      </header>
      {children}
    </section>
  );
}
