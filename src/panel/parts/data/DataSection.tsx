/** One box of the data view, under its heading. */
import type { ComponentChildren } from "preact";
import { useContext, useId, useLayoutEffect, useRef } from "preact/hooks";
import "./data.css";
import { SectionHeadings } from "./sections.ts";

interface Props {
  title: string;
  about?: string | undefined;
  children: ComponentChildren;
}

export function DataSection({ title, about, children }: Props) {
  const id = useId();
  const ref = useRef<HTMLHeadingElement>(null);
  const sections = useContext(SectionHeadings);
  useLayoutEffect(() => (ref.current ? sections?.add({ title, heading: ref.current }) : undefined), [title]);
  return (
    <section class="panel-box stack data-section" aria-labelledby={id}>
      <header class="stack data-head">
        <h2 id={id} ref={ref} tabIndex={-1}>
          {title}
        </h2>
        {about && <p class="muted small">{about}</p>}
      </header>
      {children}
    </section>
  );
}
