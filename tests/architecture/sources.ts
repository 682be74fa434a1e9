/** The source tree as data, for the tests that hold its shape. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SourceFile {
  /** Path from the project's root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
}

export interface Import {
  /** As written: `#core/offer.ts`, `./text.ts`, `zod`. */
  target: string;
  typeOnly: boolean;
}

/** Every file under a folder whose name ends in one of these. */
export function sourcesIn(folder: string, endings: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => endings.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, lines: text.split("\n").length - 1 };
    });
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

/** All imports and re-exports; one whose every name is marked `type` counts as type-only. */
export function importsOf(text: string): Import[] {
  return [...text.matchAll(STATEMENT)].map(([, type, names = "", from, bare, dynamic]) => {
    const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
    const each = listed
      ?.split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    const allTypes = each !== undefined && each.length > 0 && each.every((name) => name.startsWith("type "));
    return { target: from ?? bare ?? dynamic ?? "", typeOnly: type !== undefined || allTypes };
  });
}
