/** The user's word on the kind of a post: one press, one undo. */
import { correctKind, restoreKind } from "#app/correct-kind.ts";
import type { OfferCard } from "#core/card.ts";
import type { PostKind } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { Button } from "#ui/Button.tsx";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";

export function KindButton({ card }: { card: OfferCard }) {
  const db = useDb();
  const isOffer = card.kind === "offer";
  return (
    <Button
      small
      look="plain"
      icon={isOffer ? "close" : "check"}
      onClick={() => void change(db, card, other(card))}
    >
      {say(isOffer ? "isNoOffer" : "isOffer")}
    </Button>
  );
}

/** What the card is if it is not what it counts as: what was read, where that is no offer, else any other post. */
function other({ kind, parsed }: OfferCard): PostKind {
  if (kind !== "offer") return "offer";
  return parsed.kind === "offer" ? "other" : parsed.kind;
}

async function change(db: GuidepostDb, { id }: OfferCard, kind: PostKind): Promise<void> {
  const done = await keep(async () => ({ before: await correctKind(db, id, kind, Date.now()) }));
  const before = done?.before;
  if (before === undefined) return;
  showToast({
    text: say("kindCorrectedTo", say(POST_KIND_WORDS[kind])),
    undo: () => keep(() => restoreKind(db, id, before)),
  });
}
