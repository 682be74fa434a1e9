import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { build, defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };

/** Digest of the sources: worker, panel and content script of one build carry the same, of two builds another. */
function buildStamp(): string {
  const hash = createHash("sha256").update(readFileSync("manifest.json"));
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(ts|tsx|css|html)$/.test(name),
  );
  for (const name of files.sort())
    hash.update(name.replaceAll("\\", "/")).update(readFileSync(join("src", name)));
  return hash.digest("hex").slice(0, 12);
}

/** What of the polyfill serves no source: developer tools, privacy settings, writing to
 * an API, and counts of arguments, which the types keep. */
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

const COUNTS = /"m(?:in|ax)Args":\d+,?/g;

/**
 * The polyfill as a module of today, without its tables of what no source calls: it leaves alone whatever it has no table of.
 * Saves each script more than 1 kB gzipped. Answers the file's path; CRXJS builds the scripts for pages without plugins, so it must be a file.
 */
function leanPolyfill(): string {
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

const WORKER = "service-worker-loader.js";
const TARGET = "chrome120";
/** Folders of the core's data that the worker holds. */
const IN_WORKER = /^(?:parse|wording|ground)\b/;
/** What holds for the worker's own build too. */
const SHARED = {
  define: { __BUILD__: JSON.stringify(buildStamp()) },
  // Dexie's build for today's browsers, 3 kB lighter; everything imports it by this one name.
  resolve: { alias: { dexie: "dexie/dist/modern/dexie.min.mjs", "webextension-polyfill": leanPolyfill() } },
} as const;

/**
 * The worker as one file, from its sources: it is started again and again, and each of a dozen files costs it a trip to the
 * disk. Answers which scripts CRXJS made of it.
 */
async function workerInOneFile(folder: string): Promise<string[]> {
  const path = join(folder, WORKER);
  const parts = [...readFileSync(path, "utf8").matchAll(/[\w.-]+\.js/g)].map(([name]) => name);
  const built = await build({
    ...SHARED,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [scriptsByName(folder), likeBesideLike()],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: TARGET,
      lib: {
        entry: manifest.background.service_worker,
        formats: ["iife"],
        name: "worker",
        fileName: "worker",
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first) || first.output.length !== 1)
    throw new Error("the worker is not one file");
  writeFileSync(path, first.output[0].code);
  return parts;
}

/**
 * Puts what is alike side by side in the worker: trained weights, word lists, the two tables of each language, the rules.
 * Packing looks no further back than 32 kB, and finds again what it met there: this saves 6 kB of a download.
 */
function likeBesideLike(): Plugin {
  const entry = resolve(manifest.background.service_worker).replaceAll("\\", "/");
  const place = (path: string) => {
    const rank = /weights/.test(path) ? 0 : /languages.|wording/.test(path) ? 2 : 1;
    return `${rank}${basename(path)}${path}`;
  };
  return {
    name: "guidepost:like-beside-like",
    enforce: "pre",
    transform(code, id) {
      if (id !== entry) return undefined;
      const data = readdirSync("src/core", { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".data.ts") && IN_WORKER.test(name))
        .sort((a, b) => (place(a) < place(b) ? -1 : 1));
      const first = [...data, "parse/rules/index.ts"].map((name) => resolve("src/core", name));
      return {
        code: `${first.map((path) => `import ${JSON.stringify(path)};`).join("\n")}\n${code}`,
        map: null,
      };
    },
  };
}

/** An import of a script for pages, `…/main.iife.ts?script&iife`, gives the name under which CRXJS has built it. */
function scriptsByName(folder: string): Plugin {
  const asked = /^.*\/(content\/\w+\.iife)\.ts\?script&iife$/;
  return {
    name: "guidepost:scripts-by-name",
    enforce: "pre",
    resolveId: (id) => (asked.test(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.startsWith("\0") ? asked.exec(id.slice(1))?.[1] : undefined;
      if (name === undefined) return undefined;
      const file = `src/${name}.js`;
      if (!existsSync(join(folder, file))) throw new Error(`${file} was not built`);
      return `export default ${JSON.stringify(file)};`;
    },
  };
}

/**
 * Three things CRXJS leaves in the built folder that must not ship. It lists a script that is imported for
 * `scripting.executeScript` as web-accessible on all sites: `executeScript` needs no such entry, and each entry lets any
 * page find out who has the extension. It leaves the module form of such a script beside the one that is used. And it calls
 * the worker a module, which browsers compile anew at each start; of a plain script they keep the compiled code.
 */
function nothingToFind(): Plugin {
  let folder = "dist";
  return {
    name: "guidepost:nothing-to-find",
    configResolved(config) {
      folder = config.build.outDir;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const path = join(folder, "manifest.json");
        const manifest = JSON.parse(readFileSync(path, "utf8"));
        delete manifest.web_accessible_resources;
        delete manifest.background.type;
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
        const parts = await workerInOneFile(folder);
        const isPart = (name: string) => parts.includes(name) || /\.iife\.ts-/.test(name);
        dropUnused(join(folder, "assets"), isPart, folder);
      },
    },
  };
}

/** Removes these scripts, and then those that nothing else names: what only they shared. */
function dropUnused(assets: string, isUnwanted: (name: string) => boolean, folder: string): void {
  const scripts = () => readdirSync(assets).filter((name) => name.endsWith(".js"));
  for (const name of scripts().filter(isUnwanted)) rmSync(join(assets, name));
  const others = [WORKER, "src/panel/index.html"].map((name) => join(folder, name));
  for (let unused = [""]; unused.length > 0; ) {
    const texts = [...others, ...scripts().map((name) => join(assets, name))].map((path) => ({
      path,
      text: readFileSync(path, "utf8"),
    }));
    unused = scripts().filter(
      (name) => !texts.some(({ path, text }) => path !== join(assets, name) && text.includes(name)),
    );
    for (const name of unused) rmSync(join(assets, name));
  }
}

/** What the cities' names came from asks to be named. */
const SOURCES = `Names of cities: cut from GeoNames (https://www.geonames.org), licensed under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/), and held as numbers.\n`;

/** Ships the licences of all that was built in, as they ask for: those of the runtime packages and of what they need. */
function licences(): Plugin {
  const texts = (name: string) =>
    readdirSync(`node_modules/${name}`)
      .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
      .map((file) => readFileSync(`node_modules/${name}/${file}`, "utf8"));
  return {
    name: "guidepost:licences",
    generateBundle() {
      const parts = runtimePackages().map((name) => [`# ${name}`, ...texts(name)].join("\n\n"));
      const source = [...parts, `# Data\n\n${SOURCES}`].join("\n\n");
      this.emitFile({ type: "asset", fileName: "licences.txt", source });
    },
  };
}

/** Names of the packages that ship, each once. */
function runtimePackages(): string[] {
  const packages = new Set<string>();
  const add = (path: string) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) {
      if (packages.has(name)) continue;
      packages.add(name);
      add(join("node_modules", name));
    }
  };
  add(".");
  return [...packages].sort();
}

export default defineConfig({
  plugins: [crx({ manifest: manifest as ManifestV3Export }), licences(), nothingToFind()],
  ...SHARED,
  build: {
    reportCompressedSize: false,
    target: TARGET,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rollupOptions: { output: { chunkFileNames: "assets/[name]-[hash].js" } },
  },
});
