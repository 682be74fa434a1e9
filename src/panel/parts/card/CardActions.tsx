/** What to do with a card: write, star, dismiss, see the post. */
import { useState } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import { postAddress } from "#core/linkedin-address.ts";
import { askPage } from "#messaging/ask-page.ts";
import { say } from "#platform/say.ts";
import { Button, OutsideLink } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Notice } from "#ui/Notice.tsx";
import { dismiss, star } from "../../state/card-actions.ts";
import { ownNotes } from "../../state/library.ts";
import { readerStatus, tab } from "../../state/reader.ts";
import { hrefOf } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { KindButton } from "./KindButton.tsx";

/** Most names of one post that the page is asked for. */
const MOST_NAMES = 400;

export function CardActions({ card }: { card: OfferCard }) {
  const db = useDb();
  const [notThere, setNotThere] = useState(false);
  const own = ownNotes.value.get(card.id);
  const starred = own?.starred ?? false;
  const dismissed = own?.dismissed ?? false;
  const address = postAddress(card);
  const tabId = tab.value?.id;
  const show = async () => {
    if (tabId === undefined) return;
    setNotThere((await askPage(tabId, "post/show", card.aliases.slice(0, MOST_NAMES))) !== true);
  };
  return (
    <>
      <div class="row card-actions">
        <a class="button button-primary" href={hrefOf({ view: "draft", cardId: card.id })}>
          <Icon name="message" />
          <span>{say("writeMessage")}</span>
        </a>
        <Button small icon="star" aria-pressed={starred} onClick={() => void star(db, card.id, !starred)}>
          {say(starred ? "starOn" : "starOff")}
        </Button>
        <Button
          small
          icon={dismissed ? "undo" : "dismiss"}
          onClick={() => void dismiss(db, card.id, !dismissed)}
        >
          {say(dismissed ? "undismiss" : "dismiss")}
        </Button>
        {readerStatus.value && card.origin === "page" && (
          <Button small icon="read" onClick={() => void show()}>
            {say("showInPage")}
          </Button>
        )}
        {address && (
          <OutsideLink href={address} button small hint={say("opensLinkedIn")}>
            {say("openPost")}
          </OutsideLink>
        )}
        <KindButton card={card} />
      </div>
      {notThere && (
        <Notice tone="info" role="status">
          {say(address ? "notInPage" : "notInPageNoLink")}
        </Notice>
      )}
    </>
  );
}
