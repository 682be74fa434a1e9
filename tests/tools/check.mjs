/**
 * Everything that must hold, in the order in which a mistake is cheapest to learn of; ends with one line of totals.
 * `node tests/tools/check.mjs --quick` leaves the browser out.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { runCommand } from "./run-command.mjs";

const quick = process.argv.includes("--quick");
const reports = mkdtempSync(join(tmpdir(), "guidepost-check-"));
const bin = (path) => join("node_modules", path);

/** A step that is no test suite counts as one test: it holds or it does not. */
const STEPS = [
  ["format and lint", bin("@biomejs/biome/bin/biome"), ["ci", "--error-on-warnings", "."]],
  ["types", bin("typescript/bin/tsc"), []],
  ["core without the DOM", bin("typescript/bin/tsc"), ["-p", "src/core"]],
  [
    "unit tests",
    bin("vitest/vitest.mjs"),
    ["run", "--config", "tests/vitest.config.ts", "--project", "unit"],
    "unit",
  ],
  ["build", bin("vite/bin/vite.js"), ["build", "--logLevel", "error"]],
  [
    "built files",
    bin("vitest/vitest.mjs"),
    ["run", "--config", "tests/vitest.config.ts", "--project", "built"],
    "built",
  ],
  [
    "browser journeys",
    bin("vitest/vitest.mjs"),
    ["run", "--config", "tests/vitest.config.ts", "--project", "browser"],
    "browser",
  ],
];

const total = { passed: 0, failed: 0, skipped: 0 };
let status = 0;

for (const [name, script, args, suite] of STEPS) {
  if (quick && suite === "browser") continue;
  if (suite === "browser") process.env.GUIDEPOST_BROWSER ??= await findBrowser();
  console.log(`\n— ${name}`);
  const report = suite ? join(reports, `${suite}.json`) : "";
  const reporters = suite ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`] : [];
  const code = await runCommand(process.execPath, [script, ...args, ...reporters]);
  if (suite) count(report, code);
  else total[code === 0 ? "passed" : "failed"] += 1;
  if (code !== 0) status = 1;
}

rmSync(reports, { recursive: true, force: true });
console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`,
);
process.exitCode = status;

function count(report, code) {
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    total.passed += result.numPassedTests;
    total.failed += result.numFailedTests;
    total.skipped += result.numPendingTests + result.numTodoTests;
    // A file that fails before its first test has no failed test to show for it.
    if (code !== 0 && result.numFailedTests === 0) total.failed += 1;
  } catch {
    total.failed += 1;
  }
}
