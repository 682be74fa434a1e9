/** Search as you type, with operators offered as one begins them; and the order of the list. */
import { useId, useRef, useState } from "preact/hooks";
import { withWords } from "#core/filter/edit-filter.ts";
import type { Operator } from "#core/search/search-field.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { IconButton } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { filter, type Sort, setFilter, sort } from "../../state/asked.ts";
import { found, judgedFacets, sortNow } from "../../state/offers-list.ts";
import { SEARCH_BOX } from "./search-box-name.ts";
import { type Suggestion, suggestionsFor } from "./search-suggestions.ts";
import "./search.css";

/** Values that are offered after an operator, of those most cards have. */
const VALUES = 60;

export function SearchBox() {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const words = filter.value.words;
  const offered = isOpen ? suggestionsFor(words, valuesOf) : [];
  const type = (typed: string) => {
    setOpen(true);
    setAt(-1);
    setFilter(withWords(filter.value, typed));
  };
  const take = ({ typed }: Suggestion) => {
    type(typed);
    box.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const chosen = offered[at];
    if (event.key === "Escape" && offered.length > 0) setOpen(false);
    else if (step !== 0 && offered.length > 0) setAt((at + step + offered.length + 1) % (offered.length + 1));
    else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <label for={id} class="unseen">
        {say("searchLabel")}
      </label>
      <Icon name="search" />
      <input
        ref={box}
        id={id}
        class="input"
        dir="auto"
        type="text"
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={`${id}-offered`}
        aria-autocomplete="list"
        aria-activedescendant={offered[at] ? `${id}-${at}` : undefined}
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={10_000}
        placeholder={say("searchPlaceholder")}
        value={words}
        {...{ [SEARCH_BOX]: "" }}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={keys}
        onBlur={() => setOpen(false)}
      />
      {words !== "" && (
        <IconButton
          icon="close"
          label={say("searchClear")}
          onClick={() => {
            // The button goes with the words: the keyboard goes on in the box.
            box.current?.focus();
            setFilter(withWords(filter.value, ""));
          }}
        />
      )}
      <Offered id={id} offered={offered} at={at} onTake={take} />
    </search>
  );
}

interface OfferedProps {
  id: string;
  offered: readonly Suggestion[];
  at: number;
  onTake: (suggestion: Suggestion) => void;
}

function Offered({ id, offered, at, onTake }: OfferedProps) {
  return (
    <div
      id={`${id}-offered`}
      class="search-offered"
      role="listbox"
      aria-label={say("searchOffered")}
      hidden={offered.length === 0}
    >
      {offered.map((each, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the option it is on
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        <div
          key={each.piece}
          id={`${id}-${index}`}
          class="search-option"
          role="option"
          aria-selected={index === at}
          // Before the box loses the focus, which would close the list.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(each)}
        >
          <code>
            <bdi>{each.piece}</bdi>
          </code>
          {each.about && <span class="muted small">{say(each.about)}</span>}
        </div>
      ))}
    </div>
  );
}

function valuesOf(operator: Operator): string[] {
  if (operator !== "topic" && operator !== "place") return [];
  const { values } = judgedFacets.value.facets.count(operator, new Set(), VALUES);
  return values.map(({ label }) => label);
}

const SORT_WORDS: Record<Sort, MessageKey> = {
  best: "sortBest",
  newest: "sortNewest",
  met: "sortMet",
  name: "sortName",
};

export function SortChoice() {
  const id = useId();
  const offered: Sort[] = [
    ...(found.value ? (["best"] as const) : []),
    "newest",
    ...(filter.value.conditions.length > 0 ? (["met"] as const) : []),
    "name",
  ];
  return (
    <div class="sort">
      <label for={id} class="unseen">
        {say("sortLabel")}
      </label>
      <select
        id={id}
        class="input"
        value={sortNow.value}
        onChange={(event) => {
          const chosen = offered.find((each) => each === event.currentTarget.value);
          if (chosen) sort.value = chosen;
        }}
      >
        {offered.map((each) => (
          <option key={each} value={each}>
            {say(SORT_WORDS[each])}
          </option>
        ))}
      </select>
    </div>
  );
}
