/** The user's ground beside one offer: what is shared, and what differs. */
import type { ShownFields } from "../shown.ts";
import { type DifferenceSaid, differences, type MyLine, myLine } from "./differences.ts";
import { hasGround, type MyGround } from "./my-ground.ts";
import type { Names } from "./names.ts";
import { type CommonGround, groundNames, type Said, sharedGround } from "./shared-ground.ts";

/** The user's ground prepared for many offers. */
export interface PreparedGround {
  names: Names | null;
  line: MyLine;
  mine: MyGround;
}

export interface GroundReading {
  shared: CommonGround[];
  differences: DifferenceSaid[];
}

/** Null where the user has said nothing of themself. */
export function prepareGround(mine: MyGround): PreparedGround | null {
  return hasGround(mine) ? { names: groundNames(mine), line: myLine(mine), mine } : null;
}

/** What the two have in common and what differs. Total; linear in the text. */
export function readGround(ground: PreparedGround, said: Said, shown: ShownFields): GroundReading {
  const shared = sharedGround(ground.names, said);
  return { shared, differences: differences(ground.line, said, shown, shared) };
}
