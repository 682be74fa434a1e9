/** What the user should know before writing: full, closed, until when, how old the post is, and its language. */
import { otherLanguageOf } from "#core/approach/offer-language.ts";
import { DAY_MS } from "#core/calendar.ts";
import type { OfferCard } from "#core/card.ts";
import { type ShownFields, shownValue } from "#core/shown.ts";
import { browser } from "#platform/browser.ts";
import { say } from "#platform/say.ts";
import { Notice } from "#ui/Notice.tsx";
import { showAge } from "../shell/dates.ts";

/** An offer older than this may no longer stand. */
const STALE = 60 * DAY_MS;

interface Props {
  card: OfferCard;
  shown: ShownFields;
  now: number;
}

export function BeforeWriting({ card, shown, now }: Props) {
  const status = statusWords(shown);
  const until = shownValue(shown, "openUntil");
  const isShut = shownValue(shown, "status") === "full" || shownValue(shown, "status") === "closed";
  const { postedAt } = card;
  const isStale = postedAt !== undefined && now - postedAt > STALE;
  const age = postedAt === undefined ? undefined : showAge(postedAt, now);
  const language = writtenIn(card, shown);
  return (
    <>
      {age && !isStale && <p class="muted small">{say("draftPosted", age)}</p>}
      {(status || until || isStale || language) && (
        <Notice tone={isShut ? "warn" : "info"} title={status}>
          {until && (
            <span>
              <bdi>{say("draftStatusUntil", until)}</bdi>
            </span>
          )}
          {isStale && age && <span>{say("draftStale", age)}</span>}
          {language && <span>{say("draftLanguage", language)}</span>}
        </Notice>
      )}
    </>
  );
}

function statusWords(shown: ShownFields): string | undefined {
  switch (shownValue(shown, "status")) {
    case "full":
      return say("draftStatusFull");
    case "closed":
      return say("draftStatusClosed");
    case "few":
      return say("draftStatusFew");
    default:
      return undefined;
  }
}

/** Name of the offer's language, where it is not that of the templates and the mentor names no English. */
function writtenIn(card: OfferCard, shown: ShownFields): string | undefined {
  const language = otherLanguageOf(card.snapshot.text);
  if (language === null || shownValue(shown, "languages")?.includes("English")) return undefined;
  const tag = browser.i18n.getMessage("localeTag") || "en";
  return new Intl.DisplayNames(tag, { type: "language" }).of(language);
}
