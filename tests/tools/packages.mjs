/** Installs the project's packages where they are missing or older than the lockfile. */
import { existsSync, statSync } from "node:fs";
import { runCommand } from "./run-command.mjs";

/** npm's own record of what it installed; older than the lockfile means the lockfile changed since. */
const INSTALLED = "node_modules/.package-lock.json";
const LOCKFILE = "package-lock.json";

/** @returns {Promise<boolean>} whether the packages are there */
export async function ensurePackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCKFILE).mtimeMs) return true;
  console.log("Installing packages …");
  // Not "ci": it refuses where a registry lacks some other system's optional package; both keep to the lockfile.
  const status = await runCommand("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) console.error("The packages could not be installed: see npm's message above.");
  return status === 0;
}
