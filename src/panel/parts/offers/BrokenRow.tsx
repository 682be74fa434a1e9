/** Stands in the list where a card cannot be shown: one bad record never hides the others. */
import type { CardId } from "#core/card.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { forget } from "../../state/card-actions.ts";
import { brokenCards } from "../../state/judged.ts";
import { useDb } from "../../state/store.ts";

/** Most broken rows drawn. */
const MOST = 20;

/** Cards that could not even be prepared for the list; nothing where there are none. */
export function BrokenCards() {
  const broken = brokenCards.value;
  if (broken.length === 0) return null;
  return (
    <section class="unsaid">
      <h2>{sayCount("brokenTitle", broken.length)}</h2>
      <ul class="plain-list offers">
        {broken.slice(0, MOST).map((cardId) => (
          <BrokenRow key={cardId} cardId={cardId} />
        ))}
      </ul>
    </section>
  );
}

export function BrokenRow({ cardId }: { cardId: CardId }) {
  const db = useDb();
  return (
    <li class="offer offer-broken">
      <Icon name="alert" />
      <p>{say("brokenRow")}</p>
      <Button small onClick={() => void forget(db, cardId)}>
        {say("forget")}
      </Button>
    </li>
  );
}
