/** Which layer may import which: the table of the README, held. */
import { describe, expect, test } from "vitest";
import { importsOf, sourcesIn } from "./sources.ts";

interface Layer {
  /** Layers whose values may be imported. */
  values: string[];
  /** Layers of which only types may be imported. */
  types?: string[];
  /** Single files of other layers whose values may be imported: small, and without imports of their own. */
  files?: string[];
  packages: string[];
}

const CORE_WITHOUT_IMPORTS = ["#core/post-key.ts", "#core/post-time.ts", "#core/group-page.ts"];

const LAYERS: Record<string, Layer> = {
  core: { values: [], packages: ["zod"] },
  linkedin: { values: [], types: ["core"], files: CORE_WITHOUT_IMPORTS, packages: [] },
  messaging: { values: ["core", "platform"], packages: ["zod"] },
  storage: { values: ["core", "platform"], packages: ["dexie", "zod"] },
  app: { values: ["core", "storage"], packages: [] },
  ui: { values: [], types: ["core"], packages: ["preact", "@preact/signals"] },
  platform: { values: [], packages: ["webextension-polyfill"] },
  words: { values: ["core", "platform"], packages: [] },
  content: {
    values: ["linkedin", "platform"],
    types: ["core", "messaging"],
    files: [...CORE_WITHOUT_IMPORTS, "#messaging/ask.ts", "#messaging/build.ts"],
    packages: [],
  },
  background: { values: ["core", "app", "storage", "messaging", "platform", "words"], packages: [] },
  panel: {
    values: ["core", "messaging", "storage", "app", "ui", "platform", "words"],
    packages: ["preact", "@preact/signals"],
  },
  cli: { values: ["core", "linkedin"], packages: ["happy-dom"] },
  demo: { values: [], types: ["core"], files: CORE_WITHOUT_IMPORTS, packages: [] },
};

/** Imports that are no code of another layer: the built script's address, a stylesheet, the type of the texts. */
const ALLOWED: Record<string, string[]> = {
  "src/background/make-sample.ts": ["../content/sample.iife.ts?script&iife"],
  "src/background/start-reading.ts": ["../content/main.iife.ts?script&iife"],
  "src/background/mark-page.ts": ["../content/marks.iife.ts?script&iife", "../content/feed.css?inline"],
  "src/background/always-reading.ts": ["../content/gate.iife.ts?script&iife"],
  "src/platform/say.ts": ["../../public/_locales/en/messages.json"],
};

const files = sourcesIn("src", /\.tsx?$/);

describe("layers", () => {
  test("every folder of src is a layer of the table", () => {
    const folders = new Set(files.map(({ path }) => path.split("/")[1]));
    expect([...folders].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  test.each(files)("$path imports only what its layer may", ({ path, text }) => {
    const name = path.split("/")[1] ?? "";
    const layer = LAYERS[name];
    const wrong = importsOf(text).filter(({ target, typeOnly }) => {
      if (ALLOWED[path]?.includes(target)) return false;
      if (/^\.\.?\//.test(target)) return !isInside(path, target, `src/${name}/`);
      const alias = /^#([a-z]+)\//.exec(target)?.[1];
      if (alias === undefined) {
        if (target.startsWith("node:")) return name !== "cli";
        const pack = target.startsWith("@")
          ? target.split("/").slice(0, 2).join("/")
          : (target.split("/")[0] ?? "");
        return !layer?.packages.includes(pack);
      }
      if (layer?.values.includes(alias) || layer?.files?.includes(target)) return false;
      return !(typeOnly && layer?.types?.includes(alias));
    });
    expect(wrong.map(({ target }) => target)).toEqual([]);
  });

  test.each(CORE_WITHOUT_IMPORTS)("%s has no imports, so it drags nothing into the page", (alias) => {
    const file = files.find(({ path }) => path === alias.replace("#core", "src/core"));
    expect(importsOf(file?.text ?? "").filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  test("the reader of imports sees every form of one", () => {
    const text =
      'import a from "x";\nimport { type B, type C } from "y";\nimport type D from "z";\nimport "w";\nawait import("v");\nexport { e } from "u";';
    expect(importsOf(text)).toEqual([
      { target: "x", typeOnly: false },
      { target: "y", typeOnly: true },
      { target: "z", typeOnly: true },
      { target: "w", typeOnly: false },
      { target: "v", typeOnly: false },
      { target: "u", typeOnly: false },
    ]);
  });
});

/** Whether a relative import stays in its layer. */
function isInside(from: string, target: string, folder: string): boolean {
  return new URL(target, `file:///${from}`).pathname.slice(1).startsWith(folder);
}
