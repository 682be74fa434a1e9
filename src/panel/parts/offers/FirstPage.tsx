/** While the library is read: what the list began with last time. */
import { useEffect, useState } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import { shownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { firstPage } from "../../state/first-page.ts";
import { cards, cardsById, corrections } from "../../state/library.ts";
import { postedOf } from "../../state/posted.ts";
import { BrokenRow } from "./BrokenRow.tsx";
import { OfferRow } from "./OfferRow.tsx";
import "./offers.css";

/** Lowest a row can be, in px: so many at most are seen before anything is scrolled. */
const LOWEST_ROW = 90;

/** The rows in sight come first, the others once those are painted. */
function useShown(all: readonly OfferCard[]): readonly OfferCard[] {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted ? all : all.slice(0, Math.ceil(window.innerHeight / LOWEST_ROW));
}

export function FirstPage() {
  // The list may have been left before: what was forgotten since is gone from here too.
  const isKept = ({ id }: OfferCard) => cards.value === null || cardsById.value.has(id);
  const shownFirst = useShown(firstPage.value.filter(isKept));
  return (
    <div class="stack" aria-busy="true">
      <p class="muted small" role="status">
        {say("libraryLoading")}
      </p>
      {shownFirst.length > 0 && (
        <ul class="plain-list offers" aria-label={say("listMatches")}>
          {shownFirst.map((card, at) => {
            const place = { "aria-posinset": at + 1, "aria-setsize": -1, "data-row": card.id };
            const shown = shownFields(card, corrections.value.get(card.id) ?? []);
            return (
              <ErrorBoundary
                key={card.id}
                of={card.id}
                fallback={() => <BrokenRow cardId={card.id} place={place} />}
              >
                <OfferRow card={card} posted={postedOf(card)} shown={shown} place={place} />
              </ErrorBoundary>
            );
          })}
        </ul>
      )}
    </div>
  );
}
