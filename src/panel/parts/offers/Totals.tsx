/** How many match, spoken when it changes; what is asked for, as chips that one press takes away. */
import { useRef } from "preact/hooks";
import { EMPTY_FILTER, isFacetName, type OfferFilter } from "#core/filter/condition.ts";
import { toggleValue, withoutFacet, withWords } from "#core/filter/edit-filter.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { RemovableChip } from "#ui/Chip.tsx";
import { facetValueLabel } from "#words/facet-words.ts";
import { facets, filter, isFiltered, offersList, segment, setFilter } from "../../state/offers-list.ts";
import { useSpoken } from "../shell/use-spoken.ts";

const TOTALS = "totals";

/** Where the keyboard goes when what was pressed is gone with what it changed. */
export function focusTotals(): void {
  document.getElementById(TOTALS)?.focus();
}

/** The totals in one line. */
export function totalsWords(): string {
  const { matched, unknown, failed } = offersList.value;
  if (!isFiltered.value) return sayCount(segment.value === "offers" ? "offers" : "posts", matched.length);
  const parts = [sayCount("totalMatch", matched.length)];
  if (unknown.length > 0) parts.push(sayCount("totalUnsaid", unknown.length));
  if (failed.length > 0) parts.push(sayCount("totalHidden", failed.length));
  return parts.join(", ");
}

export function Totals() {
  const words = totalsWords();
  const spoken = useSpoken(words);
  return (
    <p class="totals" id={TOTALS} tabIndex={-1}>
      <span aria-hidden="true">{words}</span>
      <span class="unseen" role="status">
        {spoken}
      </span>
    </p>
  );
}

/** The conditions in force. */
export function Asked() {
  const chips = useRef<HTMLDivElement>(null);
  if (!isFiltered.value) return null;
  const { words, conditions } = filter.value;
  const remove = (chip: HTMLElement, next: OfferFilter) => {
    const all = [...(chips.current?.querySelectorAll<HTMLElement>(".chip-removable") ?? [])];
    const at = all.indexOf(chip);
    const neighbour = all[at + 1] ?? all[at - 1];
    if (neighbour) neighbour.focus();
    else focusTotals();
    setFilter(next);
  };
  const labelOf = (facet: string, key: string): string => {
    if (!isFacetName(facet)) return key;
    const known = facets.value
      .find((each) => each.facet === facet)
      ?.values.find((value) => value.key === key);
    return facetValueLabel(facet, known ?? { key, label: key });
  };
  return (
    <div class="row asked" ref={chips}>
      {words.trim() !== "" && (
        <RemovableChip
          key="words"
          label={say("removeCondition", words.trim())}
          onRemove={(chip) => remove(chip, withWords(filter.value, ""))}
        >
          “<bdi>{words.trim()}</bdi>”
        </RemovableChip>
      )}
      {conditions.flatMap(({ facet, anyOf }) =>
        anyOf.map((key) => {
          const label = labelOf(facet, key);
          const without = () =>
            isFacetName(facet) ? toggleValue(filter.value, facet, key) : withoutFacet(filter.value, facet);
          return (
            <RemovableChip
              key={`${facet} ${key}`}
              label={say("removeCondition", label)}
              onRemove={(chip) => remove(chip, without())}
            >
              <bdi>{label}</bdi>
            </RemovableChip>
          );
        }),
      )}
      <Button
        look="plain"
        small
        onClick={() => {
          focusTotals();
          setFilter(EMPTY_FILTER);
        }}
      >
        {say("clearAll")}
      </Button>
    </div>
  );
}
