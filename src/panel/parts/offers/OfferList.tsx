/** The list: matches first, then those that do not say. Further rows are drawn when the end comes near. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import type { ListedCard } from "../../state/judged.ts";
import { hiddenShown, leftAt, offersList, ROWS_A_TIME, rowsDrawn } from "../../state/offers-list.ts";
import { BrokenRow } from "./BrokenRow.tsx";
import { rowLink } from "./list-keys.ts";
import { OfferRow } from "./OfferRow.tsx";
import "./offers.css";

/** How far below the lower edge the next rows are drawn already. */
const AHEAD = "600px";

export function OfferList() {
  const { matched, unknown, failed } = offersList.value;
  const now = Date.now();
  const drawn = rowsDrawn.value;
  const first = matched.slice(0, drawn);
  const rest = unknown.slice(0, Math.max(0, drawn - matched.length));
  const hidden = hiddenShown.value
    ? failed.slice(0, Math.max(0, drawn - matched.length - unknown.length))
    : [];
  const all = matched.length + unknown.length + (hiddenShown.value ? failed.length : 0);
  const left = all - first.length - rest.length - hidden.length;
  useReturn();
  return (
    <>
      <Rows rows={first} now={now} label={say("listMatches")} />
      {rest.length > 0 && (
        <section class="unsaid">
          <h2>{sayCount("unsaidTitle", unknown.length)}</h2>
          <p class="muted small">{say("unsaidText")}</p>
          <Rows rows={rest} now={now} label={say("listUnsaid")} />
        </section>
      )}
      {hidden.length > 0 && (
        <section class="unsaid">
          <h2>{sayCount("hiddenTitle", failed.length)}</h2>
          <Rows rows={hidden} now={now} label={say("listHidden")} />
        </section>
      )}
      {left > 0 && <More left={left} />}
    </>
  );
}

function Rows({ rows, now, label }: { rows: readonly ListedCard[]; now: number; label: string }) {
  if (rows.length === 0) return null;
  return (
    <ul class="plain-list offers" aria-label={label}>
      {rows.map((listed) => (
        <ErrorBoundary
          key={listed.card.id}
          of={String(listed.card.lastSeen)}
          fallback={() => <BrokenRow cardId={listed.card.id} />}
        >
          <OfferRow listed={listed} now={now} />
        </ErrorBoundary>
      ))}
    </ul>
  );
}

/** Back from a card: the list stands where it stood, and the focus on that card. */
function useReturn(): void {
  useLayoutEffect(() => {
    const back = leftAt.value;
    if (!back) return;
    leftAt.value = null;
    const link = rowLink(back.cardId);
    if (!link) return;
    // Heights of rows not drawn yet are guessed, so the place is found by the row and not by a distance.
    link.scrollIntoView();
    window.scrollBy(0, link.getBoundingClientRect().top - back.top);
    link.focus({ preventScroll: true });
  }, []);
}

function More({ left }: { left: number }) {
  const edge = useRef<HTMLDivElement>(null);
  const draw = () => {
    rowsDrawn.value += ROWS_A_TIME;
  };
  useEffect(() => {
    if (!edge.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(edge.current);
    return () => observer.disconnect();
    // Drawn anew for each step, so that an edge still in sight is seen again.
  }, [left]);
  return (
    <div ref={edge} class="more">
      <Button onClick={draw}>{sayCount("showMore", left)}</Button>
    </div>
  );
}
