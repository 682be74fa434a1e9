/** How many match, spoken when it changes; what is asked for, as chips that one press takes away. */
import { useEffect, useState } from "preact/hooks";
import { EMPTY_FILTER, isFacetName } from "#core/filter/condition.ts";
import { toggleValue, withoutFacet, withWords } from "#core/filter/edit-filter.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { RemovableChip } from "#ui/Chip.tsx";
import { facets, filter, isFiltered, offersList, segment, setFilter } from "../../state/offers-list.ts";
import { facetValueLabel } from "./facet-words.ts";

/** Spoken this long after the last change, in milliseconds: not at each letter typed. */
const SPEAK_AFTER = 600;

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
  const [spoken, setSpoken] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), SPEAK_AFTER);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="totals">
      <span aria-hidden="true">{words}</span>
      <span class="unseen" role="status">
        {spoken}
      </span>
    </p>
  );
}

/** The conditions in force. */
export function Asked() {
  if (!isFiltered.value) return null;
  const { words, conditions } = filter.value;
  const labelOf = (facet: string, key: string): string => {
    if (!isFacetName(facet)) return key;
    const known = facets.value
      .find((each) => each.facet === facet)
      ?.values.find((value) => value.key === key);
    return facetValueLabel(facet, known ?? { key, label: key });
  };
  return (
    <div class="row asked">
      {words.trim() !== "" && (
        <RemovableChip
          label={say("removeCondition", words.trim())}
          onRemove={() => setFilter(withWords(filter.value, ""))}
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
              onRemove={() => setFilter(without())}
            >
              <bdi>{label}</bdi>
            </RemovableChip>
          );
        }),
      )}
      <Button look="plain" small onClick={() => setFilter(EMPTY_FILTER)}>
        {say("clearAll")}
      </Button>
    </div>
  );
}
