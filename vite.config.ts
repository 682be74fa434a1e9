import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
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

/**
 * Two things CRXJS leaves in the built folder that must not ship. It lists a script that is imported for
 * `scripting.executeScript` as web-accessible on all sites: `executeScript` needs no such entry, and each entry lets any
 * page find out who has the extension. And it leaves the module form of that script beside the one that is used.
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
      handler() {
        const path = join(folder, "manifest.json");
        const manifest = JSON.parse(readFileSync(path, "utf8"));
        delete manifest.web_accessible_resources;
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
        for (const name of readdirSync(join(folder, "assets"))) {
          if (/^main\.iife\.ts-.*\.js$/.test(name)) rmSync(join(folder, "assets", name));
        }
      },
    },
  };
}

export default defineConfig({
  plugins: [crx({ manifest: manifest as ManifestV3Export }), nothingToFind()],
  define: { __BUILD__: JSON.stringify(buildStamp()) },
  build: {
    reportCompressedSize: false,
    target: "chrome120",
    modulePreload: false,
    sourcemap: false,
    rollupOptions: { output: { chunkFileNames: "assets/[name]-[hash].js" } },
  },
});
