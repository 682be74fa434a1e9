/** What reads the user's ground in a card; its code is loaded once there is something to compare. */
import { effect, signal } from "@preact/signals";
import type { GroundReader } from "#core/ground/ground.ts";
import { groundOf, hasGround } from "#core/ground/my-ground.ts";
import { myWords } from "./library.ts";

/** Null until the user has said something of themself. */
export const ground = signal<GroundReader | null>(null);

effect(followGround);

function followGround(): void {
  const mine = groundOf(myWords.value);
  if (!hasGround(mine)) {
    ground.value = null;
    return;
  }
  void import("#core/ground/ground.ts").then(({ groundReader }) => {
    // The words may have changed while it was loaded.
    if (JSON.stringify(groundOf(myWords.peek())) === JSON.stringify(mine)) ground.value = groundReader(mine);
  });
}
