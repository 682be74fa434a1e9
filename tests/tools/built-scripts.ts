/** The scripts of a built extension: what a page loads, and how heavy that is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Files a script imports at its start, itself first: what the browser loads before the first line runs. */
export function closure(entry: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = readFileSync(entry, "utf8");
  for (const [, target = ""] of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    closure(join(entry, "..", target), found);
  }
  return found;
}

/** Scripts that a page of the extension, in this folder, names itself. */
export function scriptsOf(page: string, folder: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/src="\/?([^"]+\.js)"/g)].map(([, src = ""]) =>
    join(folder, src),
  );
}

/** Thousands of bytes, each file gzipped by itself. */
export function gzipped(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0) / 1000;
}
