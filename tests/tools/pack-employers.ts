/** Packs the list of well-known employers and schools: `npx tsx tests/tools/pack-employers.ts`. */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { employerKeys } from "../core/parse/employer-keys.ts";

const source = `/** Written by \`npx tsx tests/tools/pack-employers.ts\` from the project's own list of well-known employers and schools; not to be edited by hand. */
export const EMPLOYER_KEYS =
  ${JSON.stringify(employerKeys())};
`;
writeFileSync(new URL("../../src/core/parse/vocab/employer-keys.data.ts", import.meta.url), source);
process.stdout.write(`${gzipSync(source, { level: 9 }).length} bytes gzipped\n`);
