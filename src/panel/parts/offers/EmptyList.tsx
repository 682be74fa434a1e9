/** The list is empty: why, and the next step. */
import { EMPTY_FILTER, isFacetName } from "#core/filter/condition.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Notice.tsx";
import { facetValueLabel } from "#words/facet-words.ts";
import { consent } from "../../state/library.ts";
import {
  chooseSegment,
  facets,
  filter,
  inSegment,
  segment,
  segmentSizes,
  setFilter,
} from "../../state/offers-list.ts";
import { readerStatus } from "../../state/reader.ts";
import { hrefOf } from "../../state/route.ts";
import { dropOptions } from "./drop-options.ts";
import { focusTotals } from "./Totals.tsx";

/** The button goes with the empty list it stands in: the keyboard goes on at the totals. */
function goOn(change: () => void): void {
  focusTotals();
  change();
}

/** Nothing at all is kept yet. */
export function EmptyLibrary() {
  const byHand = consent.value?.level === "by-hand";
  const looking = readerStatus.value?.reading ?? false;
  return (
    <Empty
      icon={looking ? "read" : "list"}
      title={say(looking ? "emptyReadingTitle" : "emptyTitle")}
      actions={
        <a class="button button-quiet" href={hrefOf({ view: "add" })}>
          {say("addByHand")}
        </a>
      }
    >
      {looking ? (
        <p>{say("emptyReadingText")}</p>
      ) : (
        <ol class="steps">
          <li>{say(byHand ? "emptyByHand1" : "emptyStep1")}</li>
          <li>{say(byHand ? "emptyByHand2" : "emptyStep2")}</li>
          <li>{say(byHand ? "emptyByHand3" : "emptyStep3")}</li>
        </ol>
      )}
    </Empty>
  );
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
  const options = dropOptions(
    filter.value,
    inSegment.value.map(({ judged }) => judged),
  );
  return (
    <Empty
      icon="filter"
      title={say("noMatch")}
      actions={
        <>
          {options.map(({ drop, without, gives }) => (
            <Button key={drop} onClick={() => goOn(() => setFilter(without))}>
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

function nameOf(drop: number | "words"): string {
  const { words, conditions } = filter.value;
  if (drop === "words") return `“${words.trim()}”`;
  const condition = conditions[drop];
  if (!condition) return "";
  const { facet, anyOf } = condition;
  if (!isFacetName(facet)) return facet;
  const known = facets.value.find((each) => each.facet === facet)?.values ?? [];
  return anyOf
    .map((key) => facetValueLabel(facet, known.find((value) => value.key === key) ?? { key, label: key }))
    .join(", ");
}
