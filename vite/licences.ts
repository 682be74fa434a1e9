/** The licences of what is built in, in one file of the extension. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What the cities' names came from asks to be named. */
const SOURCES = `Names of cities: cut from GeoNames (https://www.geonames.org), licensed under CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/), and held as numbers.\n`;

/** Ships the licences of all that was built in, as they ask for: those of the runtime packages and of what they need. */
export function licences(): Plugin {
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
