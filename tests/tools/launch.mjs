/**
 * The two commands of the README on a machine that has Node and npm and nothing else. No package is imported here
 * before it is installed.
 *
 *   node tests/tools/launch.mjs start [--page FILE --url URL]   opens the extension on the demo group
 *   node tests/tools/launch.mjs test                            runs all checks and tests
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensurePackages } from "./packages.mjs";
import { runCommand } from "./run-command.mjs";

process.chdir(join(dirname(fileURLToPath(import.meta.url)), "..", ".."));

const [task, ...args] = process.argv.slice(2);

async function main() {
  if (task !== "start" && task !== "test") {
    console.error("usage: launch.mjs start [--page FILE --url URL] | test");
    return 2;
  }
  if (!existsSync("package-lock.json")) {
    console.error("Run this from a whole copy of Guidepost: package-lock.json is missing.");
    return 1;
  }
  if (!(await ensurePackages())) return 1;
  const { findBrowser } = await import("./find-browser.mjs");
  const browser = await findBrowser();
  const env = { GUIDEPOST_BROWSER: browser };
  if (task === "test") return runCommand(process.execPath, ["tests/tools/check.mjs"], { env });
  console.log("Building the extension …");
  const built = await runCommand(process.execPath, [
    "node_modules/vite/bin/vite.js",
    "build",
    "--logLevel",
    "warn",
  ]);
  if (built !== 0) return built;
  return runCommand(process.execPath, ["--import", "tsx", "tests/tools/demo.ts", ...args], { env });
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (problem) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  },
);
