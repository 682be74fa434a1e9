/** Search as you type, and the order of the list. */
import { useId, useRef } from "preact/hooks";
import { withWords } from "#core/filter/edit-filter.ts";
import { say } from "#platform/say.ts";
import { IconButton } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { filter, SORTS, setFilter, sort } from "../../state/offers-list.ts";
import "./search.css";

/** Marks the box for the key "/". */
export const SEARCH_BOX = "data-search-box";

export function SearchBox() {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const words = filter.value.words;
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
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        placeholder={say("searchPlaceholder")}
        value={words}
        {...{ [SEARCH_BOX]: "" }}
        onInput={(event) => setFilter(withWords(filter.value, event.currentTarget.value))}
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
    </search>
  );
}

export function SortChoice() {
  const id = useId();
  return (
    <div class="sort">
      <label for={id} class="unseen">
        {say("sortLabel")}
      </label>
      <select
        id={id}
        class="input"
        value={sort.value}
        onChange={(event) => {
          const chosen = SORTS.find((each) => each === event.currentTarget.value);
          if (chosen) sort.value = chosen;
        }}
      >
        <option value="newest">{say("sortNewest")}</option>
        <option value="name">{say("sortName")}</option>
      </select>
    </div>
  );
}
