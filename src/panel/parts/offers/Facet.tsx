/** One facet: its values as chips with counts, and how many cards do not say. */
import { useState } from "preact/hooks";
import { needOf, selectedKeys, toggleValue } from "#core/filter/edit-filter.ts";
import type { FacetValueCount } from "#core/filter/facet-tallies.ts";
import type { FacetName } from "#core/filter/facets.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Icon } from "#ui/Icon.tsx";
import { facetLabel, facetValueLabel } from "#words/facet-words.ts";
import { filter, setFilter } from "../../state/asked.ts";
import { judgedFacets } from "../../state/offers-list.ts";

/** Values shown of a facet whose values come from the posts, at first and once all are asked for. */
const FIRST = 10;
const ALL = 200;

interface Props {
  facet: FacetName;
  open: boolean;
  onOpen: (open: boolean) => void;
}

export function Facet({ facet, open, onOpen }: Props) {
  const chosen = selectedKeys(filter.value, facet).size;
  return (
    <details class="facet" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" />
        <span>{facetLabel(facet)}</span>
        {chosen > 0 && <span class="facet-chosen">{sayCount("facetChosen", chosen)}</span>}
        {open && <Unsaid facet={facet} />}
      </summary>
      {open && <Values facet={facet} />}
    </details>
  );
}

function Unsaid({ facet }: { facet: FacetName }) {
  const { unsaid, values } = judgedFacets.value.facets.count(facet, new Set(), 1);
  if (unsaid === 0 || values.length === 0) return null;
  return <span class="facet-unsaid">{sayCount("facetUnsaid", unsaid)}</span>;
}

function Values({ facet }: { facet: FacetName }) {
  const [all, setAll] = useState(false);
  // What is chosen never hides behind "show all".
  const chosen = selectedKeys(filter.value, facet);
  const { values, total } = judgedFacets.value.facets.count(facet, chosen, all ? ALL : FIRST);
  return (
    <fieldset class="facet-values" aria-label={facetLabel(facet)}>
      {values.map((value) => (
        <ValueChip key={value.key} facet={facet} value={value} />
      ))}
      {total > values.length && !all && (
        <Button look="plain" small onClick={() => setAll(true)}>
          {sayCount("facetMore", total - values.length)}
        </Button>
      )}
      {total > values.length && all && (
        <span class="muted small">{sayCount("facetRest", total - values.length)}</span>
      )}
      {values.length === 0 && <span class="muted small">{say("facetNothing")}</span>}
    </fieldset>
  );
}

function ValueChip({ facet, value }: { facet: FacetName; value: FacetValueCount }) {
  const words = facetValueLabel(facet, value);
  const need = needOf(filter.value, facet, value.key);
  return (
    <Chip
      pressed={value.selected}
      onToggle={() => setFilter(toggleValue(filter.value, facet, value.key))}
      count={value.matches}
      countLabel={
        value.unknown > 0
          ? `${sayCount("chipMatches", value.matches)}, ${sayCount("chipUnsaid", value.unknown)}`
          : sayCount("chipMatches", value.matches)
      }
    >
      {need === "not" && <span class="chip-not">{say("chipNot")} </span>}
      <bdi>{words}</bdi>
      {value.assumed && facet === "place" && <span class="assumed"> {say("assumed")}</span>}
    </Chip>
  );
}
