/** The list is empty: why, and the next step. */
import { EMPTY_FILTER } from "#core/filter/condition.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Notice.tsx";
import { chooseSegment, filter, segment, setFilter } from "../../state/asked.ts";
import { segmentSizes, wouldLeave } from "../../state/offers-list.ts";
import { valueWords } from "./asked-words.ts";
import { type Asked, dropOptions } from "./drop-options.ts";
import { focusTotals } from "./Totals.tsx";

/** The button goes with the empty list it stands in: the keyboard goes on at the totals. */
function goOn(change: () => void): void {
  focusTotals();
  change();
}

/** The chosen list holds nothing, whatever the filter. */
export function EmptySegment() {
  switch (segment.value) {
    case "starred":
      return <Empty icon="star" title={say("emptyStarred")} children={<p>{say("emptyStarredText")}</p>} />;
    case "dismissed":
      return (
        <Empty icon="dismiss" title={say("emptyDismissed")} children={<p>{say("emptyDismissedText")}</p>} />
      );
    case "others":
      return <Empty icon="list" title={say("emptyOthers")} children={<p>{say("emptyOthersText")}</p>} />;
    case "offers":
      return <NoOffers />;
  }
}

function NoOffers() {
  const { others, dismissed } = segmentSizes.value;
  return (
    <Empty
      icon="list"
      title={say("emptyOffers")}
      actions={
        <>
          {others > 0 && (
            <Button onClick={() => goOn(() => chooseSegment("others"))}>
              {sayCount("otherPosts", others)}
            </Button>
          )}
          {dismissed > 0 && (
            <Button onClick={() => goOn(() => chooseSegment("dismissed"))}>
              {sayCount("dismissedCount", dismissed)}
            </Button>
          )}
        </>
      }
    >
      <p>{say("emptyOffersText")}</p>
    </Empty>
  );
}

/** The filter leaves nothing: what to let go of. */
export function NoMatch() {
  const options = dropOptions(filter.value, wouldLeave);
  return (
    <Empty
      icon="filter"
      title={say("noMatch")}
      actions={
        <>
          {options.map(({ drop, without, gives }) => (
            <Button key={nameOf(drop)} onClick={() => goOn(() => setFilter(without))}>
              {sayCount("without", gives, nameOf(drop))}
            </Button>
          ))}
          <Button look="plain" onClick={() => goOn(() => setFilter(EMPTY_FILTER))}>
            {say("clearAll")}
          </Button>
        </>
      }
    >
      <p>{say(options.length > 0 ? "noMatchText" : "noMatchAny")}</p>
    </Empty>
  );
}

function nameOf(drop: readonly Asked[]): string {
  const names = drop.map((each) =>
    each === "words"
      ? `“${filter.value.words.trim().slice(0, 60)}”`
      : each.anyOf.map((key) => valueWords(each.facet, key)).join(", "),
  );
  return names.join(" + ");
}
