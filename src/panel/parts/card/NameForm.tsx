/** Name and link for a card that was added by hand without them. */
import { useState } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import { postAddress, profileAddress } from "#core/linkedin-address.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { LineField } from "#ui/LineField.tsx";
import { keep } from "../../state/keep.ts";
import { go } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { focusViewTitle } from "../shell/ViewTitle.tsx";

/** Whether a name or any way to the person is missing. */
export function isIncomplete(card: OfferCard): boolean {
  if (card.origin !== "by-hand") return false;
  return card.snapshot.author.name === "" || (postAddress(card) === null && profileAddress(card) === null);
}

export function NameForm({ card }: { card: OfferCard }) {
  const db = useDb();
  const [name, setName] = useState(card.snapshot.author.name);
  const [link, setLink] = useState(card.link ?? "");
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    // Reading the post anew takes the parser, which few cards ever need here: loaded on the press.
    const { nameCard } = await import("#app/name-card.ts");
    const named = await keep(() => nameCard(db, card.id, { name, link }, Date.now()));
    if (!named) return;
    if ("refused" in named) {
      setProblem(say(named.refused === "bad-link" ? "addBadLink" : "cardGone"));
      return;
    }
    setProblem(undefined);
    showToast({ text: say("nameKept") });
    // The form goes, or begins anew.
    focusViewTitle();
    if (named.cardId !== card.id) go({ view: "card", cardId: named.cardId });
  };
  return (
    <details class="panel-box name-form">
      <summary>{say("nameFormTitle")}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <LineField label={say("addName")} need={say("optional")} value={name} onType={setName} />
        <LineField
          label={say("addLink")}
          need={say("optional")}
          hint={say("addLinkHint")}
          problem={problem}
          inputMode="url"
          maxLength={2000}
          value={link}
          onType={setLink}
        />
        <div class="row">
          <Button type="submit">{say("save")}</Button>
        </div>
      </form>
    </details>
  );
}
