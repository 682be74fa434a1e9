/** The user's ground beside one offer: what is shared, and what differs. */
import type { ShownFields } from "../shown.ts";
import { type DifferenceSaid, differences, myLine } from "./differences.ts";
import { hasGround, type MyGround } from "./my-ground.ts";
import { type CommonGround, groundNames, type Said, sharedGround } from "./shared-ground.ts";

/** Reads one offer beside the user's ground. Total; linear in the text. */
export type GroundReader = (said: Said, shown: ShownFields) => GroundReading;

export interface GroundReading {
  shared: CommonGround[];
  differences: DifferenceSaid[];
}

/** The user's ground prepared for many offers; null where the user has said nothing of themself. */
export function groundReader(mine: MyGround): GroundReader | null {
  if (!hasGround(mine)) return null;
  const names = groundNames(mine);
  const line = myLine(mine);
  return (said, shown) => {
    const shared = sharedGround(names, said);
    return { shared, differences: differences(line, said, shown, shared) };
  };
}
