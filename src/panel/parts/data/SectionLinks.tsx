/** Ways down a long page: one for each section, at its top. */
import { useContext } from "preact/hooks";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { SectionHeadings } from "./sections.ts";

export function SectionLinks() {
  const sections = useContext(SectionHeadings);
  if (!sections) return null;
  return (
    <nav class="section-links" aria-label={say("dataSections")}>
      {sections.all.value.map(({ title, heading }) => (
        <Button
          key={title}
          look="plain"
          small
          onClick={() => {
            // Focus alone would scroll as little as it can, and leave the heading at the bottom.
            heading.scrollIntoView({ block: "start" });
            heading.focus({ preventScroll: true });
          }}
        >
          {title}
        </Button>
      ))}
    </nav>
  );
}
