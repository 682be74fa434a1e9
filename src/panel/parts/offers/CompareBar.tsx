/** The cards chosen to stand beside each other, at the window's lower edge. */
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { compared } from "../../state/asked.ts";
import { hrefOf } from "../../state/route.ts";
import { focusTotals } from "./Totals.tsx";

export function CompareBar() {
  const cardIds = compared.value;
  return (
    <section class="compare-bar" aria-label={say("compareTitle")}>
      <p role="status">{sayCount("compareChosen", cardIds.length)}</p>
      {cardIds.length > 1 && (
        <a class="button button-primary button-small" href={hrefOf({ view: "compare", cardIds })}>
          {say("compareOpen")}
        </a>
      )}
      <Button
        small
        onClick={() => {
          focusTotals();
          compared.value = [];
        }}
      >
        {say("compareClear")}
      </Button>
    </section>
  );
}
