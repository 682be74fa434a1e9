/** The offers: what is read of the page, search and filters, and the list. */
import { say } from "#platform/say.ts";
import { lazyView } from "#ui/lazy-view.tsx";
import { EmptyLibrary } from "../parts/offers/EmptyLibrary.tsx";
import { FirstPage } from "../parts/offers/FirstPage.tsx";
import { ReaderLine } from "../parts/offers/ReaderLine.tsx";
import { ReaderNotices } from "../parts/offers/ReaderNotices.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { leftAt } from "../state/asked.ts";
import { cards, consent } from "../state/library.ts";
import { groupHere } from "../state/reader.ts";
import "./offers-view.css";

// What the list began with last time is drawn at once; search, filters and the list itself come behind it.
const Library = lazyView(async () => (await import("../parts/offers/Library.tsx")).Library, FirstPage);

const FeedMarks = lazyView(async () => (await import("../parts/marks/FeedMarks.tsx")).FeedMarks);

/** Beside a group's page, for those who let Guidepost read pages. */
function MarksHere() {
  return groupHere.value !== null && consent.value?.level !== "by-hand" ? <FeedMarks /> : null;
}

export function Offers() {
  return (
    <div class="offers-view">
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
