/** One card in the list: who, when, on which terms; star and dismiss. */
import { shownValue } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { IconButton } from "#ui/Button.tsx";
import { Badge } from "#ui/Chip.tsx";
import { shortTerms } from "#words/short-terms.ts";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import { dismiss, star } from "../../state/card-actions.ts";
import type { ListedCard } from "../../state/judged.ts";
import { homeCityOf, ownNotes } from "../../state/library.ts";
import { filter, leftAt } from "../../state/offers-list.ts";
import { hrefOf } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { showAge, showDay } from "../shell/dates.ts";
import { Marked } from "../shell/Marked.tsx";
import { Name, plainName } from "../shell/Name.tsx";
import { excerpt } from "./excerpt.ts";
import { focusBeside } from "./list-keys.ts";

/** Topics in a row: the rest is on the card. */
const TOPICS = 3;

export function OfferRow({ listed, now }: { listed: ListedCard; now: number }) {
  const { card, posted, shown } = listed;
  const { author, text, truncated, sharedBy } = card.snapshot;
  const query = filter.value.words;
  const found = query.trim() === "" ? null : excerpt(text, query);
  const topics = (shownValue(shown, "topics") ?? []).slice(0, TOPICS).join("; ");
  const terms = shortTerms(shown, homeCityOf(card));
  return (
    <li class="offer">
      <div class="offer-words">
        <div class="offer-head">
          <a
            class="offer-name"
            href={hrefOf({ view: "card", cardId: card.id })}
            data-card={card.id}
            onClick={(event) => {
              leftAt.value = { cardId: card.id, top: event.currentTarget.getBoundingClientRect().top };
            }}
          >
            <Name name={author.name} query={query} />
          </a>
          {posted !== null && (
            <span class="offer-age" title={showDay(posted)}>
              {showAge(posted, now)}
            </span>
          )}
        </div>
        {author.headline !== "" && (
          <p class="offer-headline">
            <bdi>
              <Marked text={author.headline} query={query} />
            </bdi>
          </p>
        )}
        {(terms.length > 0 || card.kind !== "offer" || truncated) && (
          <div class="offer-terms">
            {card.kind !== "offer" && <Badge icon="info">{say(POST_KIND_WORDS[card.kind])}</Badge>}
            {terms.map(({ key, words, tone, icon }) => (
              <Badge key={key} tone={tone} {...(icon ? { icon } : {})}>
                <bdi>{words}</bdi>
              </Badge>
            ))}
            {truncated && (
              <Badge tone="warn" icon="alert">
                {say("partOnly")}
              </Badge>
            )}
          </div>
        )}
        {sharedBy && (
          <p class="offer-line">
            {say("sharedBy")} <Name name={sharedBy} />
          </p>
        )}
        {found !== null ? (
          <p class="offer-line">
            <bdi>
              <Marked text={found} query={query} />
            </bdi>
          </p>
        ) : (
          <p class="offer-line">
            {topics !== "" && <span class="muted">{say("helpsWith")} </span>}
            <bdi>{topics || (terms.length === 0 ? text.slice(0, 200) : "")}</bdi>
          </p>
        )}
      </div>
      <RowButtons cardId={card.id} name={plainName(author.name)} />
    </li>
  );
}

function RowButtons({ cardId, name }: { cardId: string; name: string }) {
  const db = useDb();
  const own = ownNotes.value.get(cardId);
  const starred = own?.starred ?? false;
  const dismissed = own?.dismissed ?? false;
  const who = name || say("nameUnknown");
  return (
    <div class="offer-buttons">
      <IconButton
        icon="star"
        label={say("starCard", who)}
        pressed={starred}
        onClick={() => void star(db, cardId, !starred)}
      />
      <IconButton
        icon={dismissed ? "undo" : "dismiss"}
        label={say(dismissed ? "undismissCard" : "dismissCard", who)}
        onClick={() => {
          focusBeside(cardId);
          void dismiss(db, cardId, !dismissed);
        }}
      />
    </div>
  );
}
