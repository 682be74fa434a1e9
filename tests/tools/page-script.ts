/** A part of the source as one script that a page can run. */
import { build } from "vite";

/** Builds the entry file, an absolute path, with all it imports. */
export async function pageScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: true,
      target: "chrome120",
      lib: { entry, formats: ["iife"], name: "part", fileName: "part" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !("output" in first)) throw new Error(`nothing was built from ${entry}`);
  return first.output[0].code;
}
