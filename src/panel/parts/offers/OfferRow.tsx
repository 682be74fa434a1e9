/** One card in the list: who, when, on which terms, why it stands here; star, dismiss, compare. */
import type { OfferCard } from "#core/card.ts";
import type { CommonGround } from "#core/ground/shared-ground.ts";
import type { Mark } from "#core/search/marks.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { IconButton } from "#ui/Button.tsx";
import { Badge } from "#ui/Chip.tsx";
import type { RowPlace } from "#ui/WindowedList.tsx";
import { type ShortTerm, shortTerms } from "#words/short-terms.ts";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import { compared, leftAt } from "../../state/asked.ts";
import { dismiss, star } from "../../state/card-actions.ts";
import { groups, homeCityOf, ownNotes, suggestions } from "../../state/library.ts";
import { hrefOf } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { showAge, showDay } from "../shell/dates.ts";
import { Marked } from "../shell/Marked.tsx";
import { Name, plainName } from "../shell/Name.tsx";
import { toggleCompared } from "./comparing.ts";
import { excerpt } from "./excerpt.ts";
import "../shell/swatch.css";

/** Topics in a row: the rest is on the card. */
const TOPICS = 3;

interface Props {
  card: OfferCard;
  /** Milliseconds since the epoch; null where it is not known. */
  posted: number | null;
  shown: ShownFields;
  shared?: readonly CommonGround[];
  /** What of it the search found. */
  marks?: readonly Mark[];
  /** Why it stands inside or outside what is asked for; empty where nothing is. */
  reason?: string;
  /** Called before the card is dismissed, or taken back: its row is about to leave the list. */
  onDismiss?: (() => void) | undefined;
  place: RowPlace;
}

const NO_MARKS: readonly Mark[] = [];

export function OfferRow({
  card,
  posted,
  shown,
  shared = [],
  marks = NO_MARKS,
  reason = "",
  onDismiss,
  place,
}: Props) {
  const { author, sharedBy } = card.snapshot;
  const terms = shortTerms(shown, homeCityOf(card));
  return (
    <li class="offer" {...place}>
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
            <Name name={author.name} marks={marks} />
          </a>
          {posted !== null && (
            <span class="offer-age" title={showDay(posted)}>
              {showAge(posted, Date.now())}
            </span>
          )}
        </div>
        {author.headline !== "" && (
          <p class="offer-headline">
            <bdi>
              <Marked text={author.headline} marks={marks} />
            </bdi>
          </p>
        )}
        <Badges card={card} terms={terms} shared={shared} />
        {sharedBy && (
          <p class="offer-line">
            {say("sharedBy")} <Name name={sharedBy} />
          </p>
        )}
        <Says card={card} shown={shown} marks={marks} hasTerms={terms.length > 0} />
        {reason !== "" && (
          <p class="offer-reason">
            <bdi>{reason}</bdi>
          </p>
        )}
      </div>
      <RowButtons cardId={card.id} name={plainName(author.name)} onDismiss={onDismiss} />
    </li>
  );
}

interface About {
  card: OfferCard;
  shown: ShownFields;
}

function Badges({
  card,
  terms,
  shared,
}: {
  card: OfferCard;
  terms: readonly ShortTerm[];
  shared: readonly CommonGround[];
}) {
  const suggested = card.aliases.map((name) => suggestions.value.get(name)).find((each) => each);
  const { truncated } = card.snapshot;
  const inGroups = groups.value.size > 1 ? card.groups.flatMap((id) => groups.value.get(id) ?? []) : [];
  const rest = suggested || truncated || card.kind !== "offer" || inGroups.length > 0;
  if (terms.length === 0 && shared.length === 0 && !rest) return null;
  return (
    <div class="offer-terms">
      {card.kind !== "offer" && <Badge icon="info">{say(POST_KIND_WORDS[card.kind])}</Badge>}
      {suggested && (
        <Badge icon="check" tone="accent" title={suggested.why || undefined}>
          {say("suggestedBadge")}
        </Badge>
      )}
      {shared.map(({ kind, mine, words }) => (
        <Badge key={`${kind} ${mine}`} icon="user" tone="accent" title={say("sharedTitle", mine)}>
          {say("sharedBadge")} <bdi>{words}</bdi>
        </Badge>
      ))}
      {terms.map(({ key, words, tone, icon }) => (
        <Badge key={key} tone={tone} {...(icon ? { icon } : {})}>
          <bdi>{words}</bdi>
        </Badge>
      ))}
      {inGroups.map(({ id, label, colour }) => (
        <Badge key={id}>
          <span class={`swatch swatch-${colour}`} aria-hidden="true" /> <bdi>{label || id}</bdi>
        </Badge>
      ))}
      {truncated && (
        <Badge tone="warn" icon="alert">
          {say("partOnly")}
        </Badge>
      )}
    </div>
  );
}

/** The line of the post that a search found, else what the offer helps with, else how it begins. */
function Says({ card, shown, marks, hasTerms }: About & { marks: readonly Mark[]; hasTerms: boolean }) {
  const { text } = card.snapshot;
  const found = marks.length === 0 ? null : excerpt(text, marks);
  if (found !== null)
    return (
      <p class="offer-line">
        <bdi>
          <Marked text={found} marks={marks} />
        </bdi>
      </p>
    );
  const topics = (shownValue(shown, "topics") ?? []).slice(0, TOPICS).join("; ");
  const words = topics || (hasTerms ? "" : text.slice(0, 200));
  return (
    <p class="offer-line">
      {topics !== "" && <span class="muted">{say("helpsWith")} </span>}
      <bdi>
        <Marked text={words} marks={marks} />
      </bdi>
    </p>
  );
}

function RowButtons({
  cardId,
  name,
  onDismiss,
}: { cardId: string; name: string } & Pick<Props, "onDismiss">) {
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
          onDismiss?.();
          void dismiss(db, cardId, !dismissed);
        }}
      />
      <IconButton
        icon="compare"
        label={say("compareCard", who)}
        pressed={compared.value.includes(cardId)}
        onClick={() => toggleCompared(cardId)}
      />
    </div>
  );
}
