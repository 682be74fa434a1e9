/** The polyfill without what Guidepost does not use, for the worker; panel and pages do with `native-api.ts`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What of the polyfill serves no source: developer tools, privacy settings, writing to an API, and counts of arguments, which the types keep. */
const IDLE = [
  /const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);/,
  /devtools: \{[\s\S]*?\n {8}\},/,
  /const settingMetadata = \{[\s\S]*?\n {6}\};/,
  /apiMetadata\.privacy = \{[\s\S]*?\n {6}\};/,
  /if \(args\.length [<>] metadata\.m\w+Args\) \{[\s\S]*?\}\s*\n/,
  /const pluralizeArguments = .*/,
  /if \(!\(globalThis\.chrome [\s\S]*?throw new Error\([\s\S]*?\}/,
  /set\(proxyTarget[\s\S]*?deleteProperty\(cache, prop\);\s*\}/,
  /onMessageExternal: .*/,
  /if \(Object\.keys\(apiMetadata\)[\s\S]*?throw new Error\([\s\S]*?\}/,
  /(?<="sendMessage", \{)\s*minArgs: .*\s*maxArgs: .*/,
  /if \(metadata\.fallbackToNoCallback\) \{[\s\S]*?\} else if \(metadata\.noCallback\) \{[\s\S]*?\} else (?=\{)/,
];

/** What is left of them in the tables. */
const COUNTS = /"m(?:in|ax)Args":\d+,?/g;

/**
 * The polyfill as a module of today, without its tables of what no source calls: it leaves alone whatever it has no table of.
 * Answers the file's path.
 */
export function leanPolyfill(): string {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join("src", name), "utf8"));
  const named = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/(?<=\b(\w+)\.)\w+/g)].map(([name, of]) => `${of}.${name}`),
    ),
  );
  const whole = readFileSync("node_modules/webextension-polyfill/dist/browser-polyfill.js", "utf8");
  const table = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;
  const apis = namedParts("browser", JSON.parse(table.exec(whole)?.[0] ?? "{}"), named);
  if (!("runtime" in apis)) throw new Error("the polyfill's tables were not found");
  const folder = resolve("node_modules/.cache/guidepost");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "browser-polyfill.js");
  const lean = IDLE.reduce(
    (text, part) => {
      if (!part.test(text)) throw new Error(`the polyfill has no such part: ${part}`);
      return text.replaceAll(new RegExp(part, "g"), "");
    },
    whole.replace(table, () => JSON.stringify(apis).replace(COUNTS, "")),
  );
  const factory = lean.slice(lean.indexOf("function (module) {"), lean.lastIndexOf("});") + 1);
  writeFileSync(path, `const made = { exports: {} };\n(${factory})(made);\nexport default made.exports;\n`);
  return path;
}

/** What of a table is named, as `of.part`, and holds something; a call's own table is kept whole. */
function namedParts(of: string, table: object, named: ReadonlySet<string>): object {
  const parts = Object.entries(table).filter(([part]) => named.has(`${of}.${part}`));
  return Object.fromEntries(
    parts
      .map(
        ([part, inside]) => [part, "minArgs" in inside ? inside : namedParts(part, inside, named)] as const,
      )
      .filter(([, inside]) => Object.keys(inside).length > 0),
  );
}
