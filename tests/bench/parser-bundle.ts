/** The parser alone, built as it ships: its weight, and what its first post costs in a fresh process. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { median } from "./turns.ts";

export interface ParserBundle {
  /** Kilobytes, gzipped. */
  kilobytes: number;
  /** Milliseconds from the call to its answer, for the first post of a fresh process. */
  firstPost(text: string, headline: string): number;
  /** Milliseconds that loading it takes in a fresh process. */
  load(): number;
  /** Deletes the built file. */
  remove(): void;
}

const ENTRY = new URL("../../src/core/parse/parse-post.ts", import.meta.url).pathname;
/** Fresh processes a figure. */
const PROCESSES = 5;
const CHILD = `
const start = performance.now();
const { parsePost } = await import(process.argv[1]);
const loaded = performance.now();
parsePost(process.argv[2], { headline: process.argv[3] });
process.stdout.write(JSON.stringify([loaded - start, performance.now() - loaded]));
`;

export async function bundleParser(): Promise<ParserBundle> {
  const folder = mkdtempSync(join(tmpdir(), "guidepost-parser-"));
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: folder,
      minify: true,
      target: "chrome120",
      lib: { entry: ENTRY, formats: ["es"], fileName: "parser" },
    },
  });
  const file = join(folder, "parser.mjs");
  const code = readFileSync(join(folder, "parser.js"));
  writeFileSync(file, code);
  const run = (text: string, headline: string): [load: number, first: number] =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", CHILD, "--", file, text, headline], {
        encoding: "utf8",
      }),
    );
  const several = (text: string, headline: string, part: 0 | 1) =>
    median(Array.from({ length: PROCESSES }, () => run(text, headline)[part]));
  return {
    kilobytes: gzipSync(code).length / 1_000,
    firstPost: (text, headline) => several(text, headline, 1),
    load: () => several("", "", 0),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
