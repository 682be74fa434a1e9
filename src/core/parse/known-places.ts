/** The places that a list knows by name, indexed once for the rules and the tagger. */
import { type Gazetteer, gazetteer } from "./gazetteer.ts";
import { PLACES } from "./vocab/places.data.ts";

export const KNOWN_PLACES: Gazetteer<string> = gazetteer(
  PLACES.split("|").map((name) => [name, name] as const),
);
