/** All facets; which of them stand open is kept while the panel is. */
import { signal } from "@preact/signals";
import type { FacetName } from "#core/filter/facets.ts";
import { say } from "#platform/say.ts";
import { facets } from "../../state/offers-list.ts";
import { Facet } from "./Facet.tsx";
import "./facets.css";

/** The two that most choices begin with. */
const opened = signal<ReadonlySet<FacetName>>(new Set<FacetName>(["format", "time"]));

function setOpen(facet: FacetName, open: boolean): void {
  if (opened.value.has(facet) === open) return;
  const next = new Set(opened.value);
  if (open) next.add(facet);
  else next.delete(facet);
  opened.value = next;
}

export function Facets() {
  return (
    <section class="facets" aria-label={say("filtersLabel")}>
      {facets.value.map((count) => (
        <Facet
          key={count.facet}
          count={count}
          open={opened.value.has(count.facet)}
          onOpen={(open) => setOpen(count.facet, open)}
        />
      ))}
    </section>
  );
}
