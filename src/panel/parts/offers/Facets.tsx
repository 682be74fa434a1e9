/** All facets; which of them stand open is kept while the panel is. */
import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { selectedKeys } from "#core/filter/edit-filter.ts";
import { FACET_NAMES, type FacetName } from "#core/filter/facets.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { filter } from "../../state/asked.ts";
import { judgedFacets } from "../../state/offers-list.ts";
import { Facet } from "./Facet.tsx";
import "./facets.css";

/** What most searches begin with; the others stand behind one button. */
const FIRST: ReadonlySet<FacetName> = new Set(["format", "time", "place", "topic", "years", "status"]);

/** What the user opened or closed; "How", which most choices begin with, is open from the start. */
const opened = signal<ReadonlyMap<FacetName, boolean>>(new Map<FacetName, boolean>([["format", true]]));
const allShown = signal(false);

/** Else a facet stands open where something in it is chosen: the list must not begin far below. */
function isOpen(facet: FacetName): boolean {
  return opened.value.get(facet) ?? selectedKeys(filter.value, facet).size > 0;
}

function setOpen(facet: FacetName, open: boolean): void {
  if (isOpen(facet) === open) return;
  opened.value = new Map(opened.value).set(facet, open);
}

/** `more` stands after the last facet. */
export function Facets({ more }: { more: ComponentChildren }) {
  const { facets } = judgedFacets.value;
  const isChosen = (facet: FacetName) => selectedKeys(filter.value, facet).size > 0;
  const known = FACET_NAMES.filter((facet) => FIRST.has(facet) || isChosen(facet) || facets.hasValues(facet));
  const shown = known.filter((facet) => allShown.value || FIRST.has(facet) || isChosen(facet));
  return (
    <section class="facets" aria-label={say("filtersLabel")}>
      {shown.map((facet) => (
        <Facet key={facet} facet={facet} open={isOpen(facet)} onOpen={(open) => setOpen(facet, open)} />
      ))}
      {known.length > FIRST.size && (
        <Button
          look="plain"
          small
          aria-expanded={allShown.value}
          onClick={() => {
            allShown.value = !allShown.value;
          }}
        >
          {say(allShown.value ? "facetsFewer" : "facetsAll")}
        </Button>
      )}
      {more}
    </section>
  );
}
