/** The headings that stand on the data view now: sections come and go with what is kept and agreed. */
import { signal } from "@preact/signals";
import { createContext } from "preact";

export interface SectionHeading {
  title: string;
  heading: HTMLHeadingElement;
}

/** Headings in the order of the page. */
export function sectionHeadings() {
  const all = signal<readonly SectionHeading[]>([]);
  return {
    all,
    /** Adds one; the answer takes it away again. */
    add(section: SectionHeading): () => void {
      all.value = [...all.value, section].sort((a, b) =>
        a.heading.compareDocumentPosition(b.heading) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      );
      return () => {
        all.value = all.value.filter((other) => other !== section);
      };
    },
  };
}

/** Where a section tells of its heading; none outside the data view. */
export const SectionHeadings = createContext<ReturnType<typeof sectionHeadings> | undefined>(undefined);
