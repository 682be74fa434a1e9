/** One card: who, on which terms, in which words; the user's corrections, note and history. */
import { useComputed, useSignal } from "@preact/signals";
import { useMemo, useRef } from "preact/hooks";
import type { CardId, OfferCard } from "#core/card.ts";
import type { Evidence, FieldName } from "#core/offer.ts";
import { shownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Empty, Notice } from "#ui/Notice.tsx";
import { CardActions } from "../parts/card/CardActions.tsx";
import { CardHead } from "../parts/card/CardHead.tsx";
import { isIncomplete, NameForm } from "../parts/card/NameForm.tsx";
import { PostText } from "../parts/card/PostText.tsx";
import { PrivateNote } from "../parts/card/PrivateNote.tsx";
import { type Pointing, PointingContext } from "../parts/card/pointing.ts";
import { OtherFields, Terms } from "../parts/card/Terms.tsx";
import { Why } from "../parts/card/Why.tsx";
import { History } from "../parts/outreach/History.tsx";
import { BackLink } from "../parts/shell/BackLink.tsx";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { leftAt } from "../state/asked.ts";
import { forget } from "../state/card-actions.ts";
import { cards, cardsById, corrections } from "../state/library.ts";
import { go } from "../state/route.ts";
import { useDb } from "../state/store.ts";
import "../parts/card/card.css";

export function Card({ cardId }: { cardId: CardId }) {
  if (cards.value === null) return <div aria-busy="true" />;
  const card = cardsById.value.get(cardId);
  return (
    <>
      <BackLink />
      {card ? <KnownCard card={card} /> : <GoneCard />}
    </>
  );
}

function GoneCard() {
  return (
    <>
      <ViewTitle unseen>{say("cardGone")}</ViewTitle>
      <Empty icon="info" title={say("cardGone")} children={<p>{say("cardGoneText")}</p>} />
    </>
  );
}

function KnownCard({ card }: { card: OfferCard }) {
  const db = useDb();
  const editing = useSignal<FieldName | null>(null);
  const lit = useSignal<readonly Evidence[]>([]);
  const post = useRef<HTMLElement>(null);
  const mine = useComputed(() => corrections.value.get(card.id)).value;
  const shown = useMemo(() => shownFields(card, mine ?? []), [card, mine]);
  const { text, author, truncated, attachment } = card.snapshot;
  const pointing = useMemo<Pointing>(
    () => ({
      lit,
      text,
      headline: author.headline,
      ofGroup: card.groups.length > 0,
      reveal: () =>
        requestAnimationFrame(() =>
          post.current?.querySelector("[data-lit]")?.scrollIntoView({ block: "nearest" }),
        ),
    }),
    [lit, text, author.headline, card.groups.length],
  );
  const forgetIt = async () => {
    if (!(await forget(db, card.id))) return;
    leftAt.value = null;
    go({ view: "offers" });
  };
  return (
    <PointingContext.Provider value={pointing}>
      <article class="card">
        <CardHead card={card} shown={shown} />
        <CardActions card={card} />
        {truncated && (
          <Notice tone="warn" title={say("truncatedTitle")}>
            {say("truncatedText")}
          </Notice>
        )}
        {isIncomplete(card) && <NameForm card={card} key={card.lastSeen} />}
        <div class="card-columns">
          <div class="card-fields">
            <Terms card={card} shown={shown} editing={editing} />
          </div>
          <section class="panel-box card-post" ref={post} aria-labelledby="post">
            <h2 id="post">{say("postTitle")}</h2>
            <p class="post-text" dir="auto">
              {text === "" ? (
                <span class="muted">{say("postEmpty")}</span>
              ) : (
                <PostText text={text} source="text" shown={shown} />
              )}
            </p>
            {attachment && <p class="muted small">{say(`attachment_${attachment}`)}</p>}
            {text !== "" && <p class="muted small">{say("postHint")}</p>}
          </section>
          <div class="card-fields card-rest">
            <OtherFields card={card} shown={shown} editing={editing} />
            <Why card={card} shown={shown} />
            <PrivateNote cardId={card.id} />
            <History card={card} />
            <div class="row">
              <Button look="danger" icon="trash" small onClick={() => void forgetIt()}>
                {say("forgetCard")}
              </Button>
              <span class="muted small">{say("forgetHint")}</span>
            </div>
          </div>
        </div>
      </article>
    </PointingContext.Provider>
  );
}
