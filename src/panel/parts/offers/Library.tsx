/** Search, filters and the list over the whole library; by keyboard too. */
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect } from "preact/hooks";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { lazyView } from "#ui/lazy-view.tsx";
import { Segments } from "#ui/Segments.tsx";
import {
  chooseSegment,
  compared,
  hiddenShown,
  SEGMENTS,
  type SegmentName,
  segment,
} from "../../state/asked.ts";
import { dismiss, star } from "../../state/card-actions.ts";
import { prepared } from "../../state/catalogue.ts";
import { keepFirstPage } from "../../state/keep-first-page.ts";
import { ownNotes } from "../../state/library.ts";
import { offersList, segmentSizes } from "../../state/offers-list.ts";
import { useDb } from "../../state/store.ts";
import { Asked } from "./Asked.tsx";
import { BrokenCards } from "./BrokenCards.tsx";
import { CompareBar } from "./CompareBar.tsx";
import { toggleCompared } from "./comparing.ts";
import { EmptySegment, NoMatch } from "./EmptyList.tsx";
import { Facets } from "./Facets.tsx";
import { FirstPage } from "./FirstPage.tsx";
import { handleListKey } from "./list-keys.ts";
import { OfferList } from "./OfferList.tsx";
import { SearchBox, SortChoice } from "./SearchBox.tsx";
import { surprise } from "./surprise.ts";
import { SearchNotes, Totals } from "./Totals.tsx";

const SavedFilters = lazyView(async () => (await import("../filters/SavedFilters.tsx")).SavedFilters);
const KeysHelp = lazyView(async () => (await import("./KeysHelp.tsx")).KeysHelp);

const SEGMENT_WORDS: Record<SegmentName, MessageKey> = {
  offers: "segmentOffers",
  starred: "segmentStarred",
  others: "segmentOthers",
  dismissed: "segmentDismissed",
};

const helpShown = signal(false);
const savedShown = signal(false);

export function Library() {
  const db = useDb();
  useEffect(() => keepFirstPage(db), [db]);
  // As the list is drawn: a later effect would miss the first key.
  useLayoutEffect(() => {
    const keys = (event: KeyboardEvent) =>
      handleListKey(event, {
        star: (cardId) => void star(db, cardId, !(ownNotes.value.get(cardId)?.starred ?? false)),
        dismiss: (cardId) => void dismiss(db, cardId, !(ownNotes.value.get(cardId)?.dismissed ?? false)),
        compare: toggleCompared,
        help: () => {
          helpShown.value = true;
        },
      });
    // On the page and not on the list: the first j or / is pressed before anything in it has the focus.
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  }, [db]);
  if (!prepared.value) return <FirstPage />;
  return (
    <>
      <div class="offers-columns">
        <div class="offers-ask">
          <SearchBox />
          <SearchNotes />
          <Facets
            more={
              <Button
                small
                look="plain"
                icon="filter"
                onClick={() => {
                  savedShown.value = true;
                }}
              >
                {say("filtersButton")}
              </Button>
            }
          />
        </div>
        <Results />
      </div>
      {compared.value.length > 0 && <CompareBar />}
      {savedShown.value && (
        <SavedFilters
          onClose={() => {
            savedShown.value = false;
          }}
        />
      )}
      {helpShown.value && (
        <KeysHelp
          onClose={() => {
            helpShown.value = false;
          }}
        />
      )}
    </>
  );
}

function Results() {
  const sizes = segmentSizes.value;
  return (
    <div class="offers-found">
      <Segments
        label={say("segmentsLabel")}
        segments={SEGMENTS.map((key) => ({ key, label: say(SEGMENT_WORDS[key]), count: sizes[key] }))}
        chosen={segment.value}
        onChoose={chooseSegment}
      />
      <div class="row offers-totals">
        <Totals />
        <SortChoice />
      </div>
      <Asked />
      <div>
        <Button small look="plain" icon="user" onClick={() => surprise()}>
          {say("surprise")}
        </Button>
      </div>
      <Found />
      <ShowHidden />
      <BrokenCards />
      <p class="keys muted">{say("keysHint")}</p>
    </div>
  );
}

/** What a filter hides is counted, and one press away. */
function ShowHidden() {
  const { failed } = offersList.value;
  if (failed.length === 0) return null;
  return (
    <Button
      look="plain"
      small
      aria-expanded={hiddenShown.value}
      onClick={() => {
        hiddenShown.value = !hiddenShown.value;
      }}
    >
      {hiddenShown.value ? say("hideHidden") : sayCount("showHidden", failed.length)}
    </Button>
  );
}

function Found() {
  const { matched, unknown } = offersList.value;
  if (segmentSizes.value[segment.value] === 0) return <EmptySegment />;
  if (matched.length + unknown.length > 0) return <OfferList />;
  return (
    <>
      <NoMatch />
      {hiddenShown.value && <OfferList />}
    </>
  );
}
