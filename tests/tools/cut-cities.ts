/** Cuts the gazetteer's cities to those that are worth their bytes, and writes their names' numbers: `npx tsx tests/tools/cut-cities.ts`. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { cutCities } from "../core/parse/cut-cities.ts";

const keys = cutCities();
const source = `/** Written by \`npx tsx tests/tools/cut-cities.ts\` from the cities of GeoNames (geonames.org, CC BY 4.0); not to be edited by hand. */
export const CITY_KEYS =
  ${JSON.stringify(keys)};
`;
writeFileSync(new URL("../../src/core/parse/vocab/city-keys.data.ts", import.meta.url), source);
process.stdout.write(`${gzipSync(source, { level: 9 }).length} bytes gzipped\n`);
