/** Stands in the list where a card cannot be shown: one bad record never hides the others. */
import type { CardId } from "#core/card.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import type { RowPlace } from "#ui/WindowedList.tsx";
import { forget } from "../../state/card-actions.ts";
import { useDb } from "../../state/store.ts";

export function BrokenRow({ cardId, place = {} }: { cardId: CardId; place?: Partial<RowPlace> }) {
  const db = useDb();
  return (
    <li class="offer offer-broken" {...place}>
      <Icon name="alert" />
      <p>{say("brokenRow")}</p>
      <Button small onClick={() => void forget(db, cardId)}>
        {say("forget")}
      </Button>
    </li>
  );
}
