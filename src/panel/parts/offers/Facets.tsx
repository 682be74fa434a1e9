/** All facets; which of them stand open is kept while the panel is. */
import { signal } from "@preact/signals";
import { selectedKeys } from "#core/filter/edit-filter.ts";
import type { FacetName } from "#core/filter/facets.ts";
import { say } from "#platform/say.ts";
import { facets, filter } from "../../state/offers-list.ts";
import { Facet } from "./Facet.tsx";
import "./facets.css";

/** What the user opened or closed; "How", which most choices begin with, is open from the start. */
const opened = signal<ReadonlyMap<FacetName, boolean>>(new Map<FacetName, boolean>([["format", true]]));

/** Else a facet stands open where something in it is chosen: the list must not begin far below. */
function isOpen(facet: FacetName): boolean {
  return opened.value.get(facet) ?? selectedKeys(filter.value, facet).size > 0;
}

function setOpen(facet: FacetName, open: boolean): void {
  if (isOpen(facet) === open) return;
  opened.value = new Map(opened.value).set(facet, open);
}

export function Facets() {
  return (
    <section class="facets" aria-label={say("filtersLabel")}>
      {facets.value.map((count) => (
        <Facet
          key={count.facet}
          count={count}
          open={isOpen(count.facet)}
          onOpen={(open) => setOpen(count.facet, open)}
        />
      ))}
    </section>
  );
}
