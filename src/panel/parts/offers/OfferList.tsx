/** The list: matches first, then those that do not say, then what is outside the filter, where that is asked for. */
import { useLayoutEffect, useMemo } from "preact/hooks";
import type { CardId } from "#core/card.ts";
import { judge, judgedCard } from "#core/filter/filter.ts";
import { say, sayCount } from "#platform/say.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { type RowPlace, WindowedList } from "#ui/WindowedList.tsx";
import { reasonWords } from "#words/reason-words.ts";
import { aroundOf } from "../../state/around.ts";
import { asked, filter, hiddenShown, isFiltered, leftAt, wanted } from "../../state/asked.ts";
import { type ListedCard, rowOf } from "../../state/catalogue.ts";
import { marks, offersList } from "../../state/offers-list.ts";
import { BrokenRow } from "./BrokenRow.tsx";
import { focusBeside } from "./list-keys.ts";
import { OfferRow } from "./OfferRow.tsx";
import "./offers.css";

export function OfferList() {
  const { matched, unknown, failed } = offersList.value;
  useReturn();
  useTop();
  return (
    <>
      <Rows rows={matched} label={say("listMatches")} />
      {unknown.length > 0 && (
        <section class="unsaid">
          <h2>{sayCount("unsaidTitle", unknown.length)}</h2>
          <p class="muted small">{say("unsaidText")}</p>
          <Rows rows={unknown} label={say("listUnsaid")} />
        </section>
      )}
      {hiddenShown.value && failed.length > 0 && (
        <section class="unsaid">
          <h2>{sayCount("hiddenTitle", failed.length)}</h2>
          <Rows rows={failed} label={say("listHidden")} />
        </section>
      )}
    </>
  );
}

function Rows({ rows, label }: { rows: readonly ListedCard[]; label: string }) {
  const keys = useMemo(() => rows.map(({ card }) => card.id), [rows]);
  if (rows.length === 0) return null;
  return (
    <WindowedList
      class="plain-list offers"
      label={label}
      keys={keys}
      row={drawRow}
      wanted={wanted.value}
      onReached={(row) => {
        if (wanted.value === row) wanted.value = null;
      }}
    />
  );
}

function drawRow(cardId: CardId, place: RowPlace) {
  const listed = rowOf(cardId);
  if (!listed) return null;
  return (
    <ErrorBoundary
      key={cardId}
      of={String(listed.card.lastSeen)}
      fallback={() => <BrokenRow cardId={cardId} place={place} />}
    >
      <ListedRow listed={listed} place={place} />
    </ErrorBoundary>
  );
}

function ListedRow({ listed, place }: { listed: ListedCard; place: RowPlace }) {
  const { card, posted } = listed;
  // The row is made anew whenever anything it is judged by has changed.
  const judged = useMemo(() => judgedCard(card, aroundOf(card)), [listed]);
  // What is listed was found, be it by a word taken for a mistyped one.
  const reason = isFiltered.value ? reasonWords(filter.value, judged, judge(filter.value, judged, true)) : "";
  return (
    <OfferRow
      card={card}
      posted={posted}
      shown={judged.shown}
      shared={judged.ground?.shared ?? []}
      marks={marks.value}
      reason={reason}
      onDismiss={() => focusBeside(card.id)}
      place={place}
    />
  );
}

/** Back from a card: the list stands where it stood, and the focus on that card. */
function useReturn(): void {
  useLayoutEffect(() => {
    const back = leftAt.value;
    if (!back) return;
    leftAt.value = null;
    wanted.value = { key: back.cardId, top: back.top };
  }, []);
}

/** After another question the list begins at its top again, if it had been scrolled past. */
function useTop(): void {
  const times = asked.value;
  useLayoutEffect(() => {
    const found = document.querySelector(".offers-found");
    if (found && times > 0 && found.getBoundingClientRect().top < 0) found.scrollIntoView({ block: "start" });
  }, [times]);
}
