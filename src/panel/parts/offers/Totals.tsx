/** How many match, spoken when it changes; and what was searched instead of what was typed. */
import { parseQuery } from "#core/search/query.ts";
import { say, sayCount } from "#platform/say.ts";
import { filter, isFiltered, segment } from "../../state/asked.ts";
import { catalogue } from "../../state/catalogue.ts";
import { found, offersList } from "../../state/offers-list.ts";
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
    <p class="totals" id={TOTALS} tabIndex={-1} aria-busy={!catalogue.value.settled}>
      <span aria-hidden="true">{words}</span>
      <span class="unseen" role="status">
        {spoken}
      </span>
    </p>
  );
}

/** Words of a search that were taken for others, and operators that are none: nothing is read otherwise in silence. */
export function SearchNotes() {
  const { unknown } = parseQuery(filter.value.words);
  const taken = found.value?.taken ?? [];
  if (unknown.length + taken.length === 0) return null;
  return (
    <div class="search-notes muted small" role="status">
      {taken.map(({ typed, words }) => (
        <p key={typed}>
          {say("searchTaken", typed)} <bdi>{words.slice(0, 3).join(", ")}</bdi>
        </p>
      ))}
      {unknown.map((each) => (
        <p key={each}>{say(each.startsWith("has:") ? "searchUnknownHas" : "searchUnknown", each)}</p>
      ))}
    </div>
  );
}
