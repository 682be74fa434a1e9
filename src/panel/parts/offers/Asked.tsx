/** What is asked for: each thing with how much it is needed, and one press takes it away. */
import { useRef } from "preact/hooks";
import {
  type Condition,
  EMPTY_FILTER,
  isFacetName,
  NEEDS,
  type OfferFilter,
} from "#core/filter/condition.ts";
import { withNeed, withoutCondition, withoutValue, withWords } from "#core/filter/edit-filter.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { RemovableChip } from "#ui/Chip.tsx";
import { facetLabel } from "#words/facet-words.ts";
import { filter, isFiltered, setFilter } from "../../state/asked.ts";
import { valueWords } from "./asked-words.ts";
import { focusTotals } from "./Totals.tsx";

const NEED_WORDS: Record<Condition["need"], MessageKey> = {
  must: "need_must",
  nice: "need_nice",
  not: "need_not",
};

/** Removes something by a chip that goes with it: the keyboard goes on at the next one. */
type Remove = (chip: HTMLElement, next: OfferFilter) => void;

export function Asked() {
  const chips = useRef<HTMLDivElement>(null);
  if (!isFiltered.value) return null;
  const { words, conditions } = filter.value;
  const remove: Remove = (chip, next) => {
    const all = [...(chips.current?.querySelectorAll<HTMLElement>(".chip-removable") ?? [])];
    const at = all.indexOf(chip);
    const neighbour = all[at + 1] ?? all[at - 1];
    if (neighbour) neighbour.focus();
    else focusTotals();
    setFilter(next);
  };
  return (
    <div class="asked" ref={chips}>
      {words.trim() !== "" && (
        <RemovableChip
          key="words"
          label={say("removeCondition", words.trim().slice(0, 200))}
          onRemove={(chip) => remove(chip, withWords(filter.value, ""))}
        >
          “<bdi>{words.trim().slice(0, 200)}</bdi>”
        </RemovableChip>
      )}
      {conditions.map((condition, at) => (
        <AskedCondition key={`${condition.facet} ${at}`} condition={condition} remove={remove} />
      ))}
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

function AskedCondition({ condition, remove }: { condition: Condition; remove: Remove }) {
  const { facet, anyOf, need } = condition;
  if (!isFacetName(facet))
    return (
      <RemovableChip
        label={say("removeCondition", facet)}
        onRemove={(chip) => remove(chip, withoutCondition(filter.value, condition))}
      >
        {say("conditionInert", facet)}
      </RemovableChip>
    );
  return (
    <fieldset class="asked-facet" aria-label={facetLabel(facet)}>
      <select
        class="asked-need"
        aria-label={say("needLabel", facetLabel(facet))}
        value={need}
        onChange={(event) => {
          const chosen = NEEDS.find((each) => each === event.currentTarget.value);
          if (chosen) setFilter(withNeed(filter.value, condition, chosen));
        }}
      >
        {NEEDS.map((each) => (
          <option key={each} value={each}>
            {say(NEED_WORDS[each])}
          </option>
        ))}
      </select>
      {anyOf.map((key) => (
        <RemovableChip
          key={key}
          label={say("removeCondition", valueWords(facet, key))}
          onRemove={(chip) => remove(chip, withoutValue(filter.value, facet, key))}
        >
          <bdi>{valueWords(facet, key)}</bdi>
        </RemovableChip>
      ))}
    </fieldset>
  );
}
