import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { build, defineConfig, type Plugin } from "vite";
import manifest from "./manifest.json" with { type: "json" };
import { leanPolyfill } from "./vite/lean-polyfill.ts";
import { licences } from "./vite/licences.ts";

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

const WORKER = "service-worker-loader.js";
const TARGET = "chrome120";
/** Folders of the core's data that the worker holds. */
const IN_WORKER = /^(?:parse|wording|ground)\b/;
/** What holds for the worker's own build too; each has its own door to the extension API. */
const shared = (api: string) => ({
  define: { __BUILD__: JSON.stringify(buildStamp()) },
  // Dexie's build for today's browsers, 3 kB lighter; everything imports it by this one name.
  resolve: { alias: { dexie: "dexie/dist/modern/dexie.min.mjs", "webextension-polyfill": api } },
});

/**
 * The worker as one file, from its sources: it is started again and again, and each of a dozen files costs it a trip to the
 * disk. Answers which scripts CRXJS made of it.
 */
async function workerInOneFile(folder: string): Promise<string[]> {
  const path = join(folder, WORKER);
  const parts = [...readFileSync(path, "utf8").matchAll(/[\w.-]+\.js/g)].map(([name]) => name);
  const built = await build({
    ...shared(leanPolyfill()),
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [scriptsByName(folder), likeBesideLike()],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      target: TARGET,
      // What Dexie says to those who develop with it, which nobody reads in a worker; errors are still told.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ["console.debug", "console.trace", "console.warn"] },
      },
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

export default defineConfig({
  plugins: [crx({ manifest: manifest as ManifestV3Export }), licences(), nothingToFind()],
  ...shared(resolve("vite/native-api.ts")),
  build: {
    reportCompressedSize: false,
    target: TARGET,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rollupOptions: { output: { chunkFileNames: "assets/[name]-[hash].js" } },
  },
});
