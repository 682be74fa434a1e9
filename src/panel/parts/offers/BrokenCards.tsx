/** Below the list: cards that could not even be prepared for it. */
import { sayCount } from "#platform/say.ts";
import { catalogue } from "../../state/catalogue.ts";
import { BrokenRow } from "./BrokenRow.tsx";

/** Most broken rows drawn. */
const MOST = 20;

/** Cards that could not even be prepared for the list; nothing where there are none. */
export function BrokenCards() {
  const broken = catalogue.value.broken;
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
