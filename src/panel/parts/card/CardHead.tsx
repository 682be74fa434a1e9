/** Who wrote the post, when and where. */
import type { OfferCard } from "#core/card.ts";
import { profileAddress } from "#core/linkedin-address.ts";
import type { ShownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { OutsideLink } from "#ui/Button.tsx";
import { Badge } from "#ui/Chip.tsx";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import { ground } from "../../state/ground.ts";
import { groups, suggestions } from "../../state/library.ts";
import { postedOf } from "../../state/posted.ts";
import { showAge, showDay } from "../shell/dates.ts";
import { Name } from "../shell/Name.tsx";
import { ViewTitle } from "../shell/ViewTitle.tsx";
import { PostText } from "./PostText.tsx";

export function CardHead({ card, shown }: { card: OfferCard; shown: ShownFields }) {
  const { author, sharedBy, surfacedBy, edited } = card.snapshot;
  const profile = profileAddress(card);
  return (
    <header class="card-head">
      <ViewTitle>
        <Name name={author.name} />
      </ViewTitle>
      {author.headline !== "" && (
        <p>
          <bdi>
            <PostText text={author.headline} source="headline" shown={shown} />
          </bdi>
        </p>
      )}
      <p class="muted small">
        {postedWords(card, Date.now())}
        {edited && ` · ${say("edited")}`}
        {profile && " · "}
        {profile && (
          <OutsideLink href={profile} hint={say("opensLinkedIn")}>
            {say("profileLink")}
          </OutsideLink>
        )}
      </p>
      <div class="row">
        {(card.kind !== "offer" || card.parsed.kind !== "offer") && (
          <Badge icon="info">{say(POST_KIND_WORDS[card.kind])}</Badge>
        )}
        <Suggested card={card} />
        <Shared card={card} shown={shown} />
        {card.kind !== card.parsed.kind && (
          <span class="by-user">{say("kindByYou", say(POST_KIND_WORDS[card.parsed.kind]))}</span>
        )}
        {card.groups.map((id) => (
          <GroupBadge key={id} id={id} />
        ))}
        {card.origin === "by-hand" && <Badge icon="edit">{say("addedByHand")}</Badge>}
        {sharedBy && (
          <span class="muted small">
            {say("sharedBy")} <Name name={sharedBy} />
          </span>
        )}
        {surfacedBy && !sharedBy && (
          <span class="muted small">
            {say("surfacedBy")} <Name name={surfacedBy} />
          </span>
        )}
      </div>
    </header>
  );
}

/** What a coordinator said of it. */
function Suggested({ card }: { card: OfferCard }) {
  const suggested = card.aliases.map((name) => suggestions.value.get(name)).find((each) => each);
  if (!suggested) return null;
  return (
    <Badge icon="check" tone="accent">
      {say("suggestedBadge")}
      {suggested.why !== "" && (
        <>
          {": "}
          <bdi>{suggested.why}</bdi>
        </>
      )}
    </Badge>
  );
}

/** What the two have in common, in the card's words. */
function Shared({ card, shown }: { card: OfferCard; shown: ShownFields }) {
  const { author, text } = card.snapshot;
  const shared = ground.value?.({ text, headline: author.headline }, shown).shared ?? [];
  return shared.map(({ kind, mine, words }) => (
    <Badge key={`${kind} ${mine}`} icon="user" tone="accent" title={say("sharedTitle", mine)}>
      {say("sharedBadge")} <bdi>{words}</bdi>
    </Badge>
  ));
}

function GroupBadge({ id }: { id: string }) {
  const group = groups.value.get(id);
  if (!group || group.label === "") return null;
  return (
    <Badge>
      <bdi>{group.label}</bdi>
    </Badge>
  );
}

/** When it was posted: computed where an id tells, else reckoned from the label, which is shown as it was. */
export function postedWords(card: OfferCard, now: number): string {
  const { age } = card.snapshot;
  const posted = postedOf(card);
  if (posted === null) return say("addedOn", showDay(card.firstSeen));
  if (card.postedAt === undefined && age) return say("postedAbout", showDay(posted), age);
  return say("postedOn", showDay(posted), showAge(posted, now));
}
