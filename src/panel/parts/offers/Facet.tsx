/** One facet: its values as chips with counts, and how many cards do not say. */
import { useState } from "preact/hooks";
import type { FacetCount, FacetValueCount } from "#core/filter/counts.ts";
import { selectedKeys, toggleValue } from "#core/filter/edit-filter.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Chip } from "#ui/Chip.tsx";
import { Icon } from "#ui/Icon.tsx";
import { facetLabel, facetValueLabel } from "#words/facet-words.ts";
import { filter, setFilter } from "../../state/offers-list.ts";

/** Values shown of a facet whose values come from the posts, until all are asked for. */
const FIRST = 10;

interface Props {
  count: FacetCount;
  open: boolean;
  onOpen: (open: boolean) => void;
}

export function Facet({ count, open, onOpen }: Props) {
  const { facet, values, unsaid } = count;
  const chosen = selectedKeys(filter.value, facet).size;
  return (
    <details class="facet" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="down" />
        <span>{facetLabel(facet)}</span>
        {chosen > 0 && <span class="facet-chosen">{sayCount("facetChosen", chosen)}</span>}
        {open && unsaid > 0 && values.length > 0 && (
          <span class="facet-unsaid">{sayCount("facetUnsaid", unsaid)}</span>
        )}
      </summary>
      {open && <Values facet={facet} values={values} />}
    </details>
  );
}

function Values({ facet, values }: Omit<FacetCount, "unsaid">) {
  const [all, setAll] = useState(false);
  // What is chosen never hides behind "show all".
  const shown = all ? values : values.filter((value, index) => index < FIRST || value.selected);
  return (
    <fieldset class="facet-values" aria-label={facetLabel(facet)}>
      {shown.map((value) => (
        <ValueChip key={value.key} facet={facet} value={value} />
      ))}
      {values.length > shown.length && (
        <Button look="plain" small onClick={() => setAll(true)}>
          {sayCount("facetMore", values.length - shown.length)}
        </Button>
      )}
      {values.length === 0 && <span class="muted small">{say("facetNothing")}</span>}
    </fieldset>
  );
}

function ValueChip({ facet, value }: { facet: FacetCount["facet"]; value: FacetValueCount }) {
  const words = facetValueLabel(facet, value);
  return (
    <Chip
      pressed={value.selected}
      onToggle={() => setFilter(toggleValue(filter.value, facet, value.key))}
      count={value.matches}
      countLabel={sayCount("chipMatches", value.matches)}
    >
      <bdi>{words}</bdi>
      {value.assumed && facet === "place" && <span class="assumed"> {say("assumed")}</span>}
    </Chip>
  );
}
