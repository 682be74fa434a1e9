/** The offers: what is read of the page, search and filters, and the list. */
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { lazyView } from "#ui/lazy-view.tsx";
import { Segments } from "#ui/Segments.tsx";
import { BrokenCards } from "../parts/offers/BrokenRow.tsx";
import { EmptyLibrary, EmptySegment, NoMatch } from "../parts/offers/EmptyList.tsx";
import { Facets } from "../parts/offers/Facets.tsx";
import { handleListKey } from "../parts/offers/list-keys.ts";
import { OfferList } from "../parts/offers/OfferList.tsx";
import { ReaderLine } from "../parts/offers/ReaderLine.tsx";
import { ReaderNotices } from "../parts/offers/ReaderNotices.tsx";
import { SearchBox, SortChoice } from "../parts/offers/SearchBox.tsx";
import { Asked, Totals } from "../parts/offers/Totals.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { dismiss, star } from "../state/card-actions.ts";
import { cards, consent, ownNotes } from "../state/library.ts";
import {
  chooseSegment,
  hiddenShown,
  inSegment,
  leftAt,
  offersList,
  SEGMENTS,
  type SegmentName,
  segment,
  segmentSizes,
} from "../state/offers-list.ts";
import { groupHere } from "../state/reader.ts";
import { useDb } from "../state/store.ts";
import "./offers-view.css";

const SEGMENT_WORDS: Record<SegmentName, MessageKey> = {
  offers: "segmentOffers",
  starred: "segmentStarred",
  others: "segmentOthers",
  dismissed: "segmentDismissed",
};

const FeedMarks = lazyView(async () => (await import("../parts/marks/FeedMarks.tsx")).FeedMarks);

/** Beside a group's page, for those who let Guidepost read pages. */
function MarksHere() {
  return groupHere.value !== null && consent.value?.level !== "by-hand" ? <FeedMarks /> : null;
}

export function Offers() {
  const db = useDb();
  const keys = (event: KeyboardEvent) =>
    handleListKey(event, {
      star: (cardId) => void star(db, cardId, !(ownNotes.value.get(cardId)?.starred ?? false)),
      dismiss: (cardId) => void dismiss(db, cardId, !(ownNotes.value.get(cardId)?.dismissed ?? false)),
    });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: short keys for the links and buttons inside it
    <div class="offers-view" onKeyDown={keys}>
      <ViewTitle unseen unfocused={leftAt.peek() !== null}>
        {say("navOffers")}
      </ViewTitle>
      <div class="stack">
        <ReaderLine />
        <ReaderNotices />
        <MarksHere />
      </div>
      {cards.value?.length === 0 ? <EmptyLibrary /> : <Library />}
    </div>
  );
}

function Library() {
  if (cards.value === null) return <div aria-busy="true" />;
  const sizes = segmentSizes.value;
  return (
    <div class="offers-columns">
      <div class="offers-ask">
        <SearchBox />
        <Facets />
      </div>
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
        <Found />
        <ShowHidden />
        <BrokenCards />
        <p class="keys muted">{say("keysHint")}</p>
      </div>
    </div>
  );
}

/** What a filter hides is counted, and one press away. */
function ShowHidden() {
  const { failed } = offersList.value;
  if (failed.length === 0) return null;
  return (
    <div class="row">
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
    </div>
  );
}

function Found() {
  const { matched, unknown } = offersList.value;
  if (inSegment.value.length === 0) return <EmptySegment />;
  if (matched.length + unknown.length > 0) return <OfferList />;
  return (
    <>
      <NoMatch />
      {hiddenShown.value && <OfferList />}
    </>
  );
}
