/**
 * Finds a Chromium-family browser, or gets one: a named one, one in the usual places, the test tool's own download,
 * and on Debian as root the system's package. (Branded Chrome refuses extensions from the command line, so it is not
 * looked for.)
 */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { runCommand } from "./run-command.mjs";

/** Names a browser to use: `GUIDEPOST_BROWSER=/path/to/chromium npm test`. */
const VARIABLE = "GUIDEPOST_BROWSER";
/** Longest wait for a download, in milliseconds. */
const DOWNLOAD_PATIENCE = 10 * 60_000;
const CACHE = join(homedir(), ".cache", "guidepost-browsers");

const PROGRAMS = [
  "chromium",
  "chromium-browser",
  "google-chrome-for-testing",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** @returns {string[]} places where such browsers are installed on this system */
function usualPlaces() {
  if (process.platform === "darwin") {
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      ["Chromium", "Google Chrome for Testing", "Microsoft Edge"].map((name) =>
        join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root
        ? [
            join(root, "Chromium", "Application", "chrome.exe"),
            join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
          ]
        : [],
    );
  }
  const onPath = (process.env.PATH ?? "").split(delimiter);
  return [...onPath, "/usr/bin", "/usr/local/bin", "/snap/bin"].flatMap((folder) =>
    folder ? PROGRAMS.map((name) => join(folder, name)) : [],
  );
}

/** @returns {string | undefined} a browser that is there already */
export function installedBrowser() {
  const named = process.env[VARIABLE];
  if (named) return existsSync(named) ? named : undefined;
  return usualPlaces().find((place) => existsSync(place));
}

/** The download of the test tool (Chrome for Testing); undefined where it cannot be had. */
async function downloadedBrowser() {
  try {
    const { install, resolveBuildId, detectBrowserPlatform, getInstalledBrowsers, Browser } = await import(
      "@puppeteer/browsers"
    );
    const [kept] = await getInstalledBrowsers({ cacheDir: CACHE });
    if (kept) return kept.executablePath;
    console.log("No browser found: downloading Chrome for Testing …");
    const platform = detectBrowserPlatform();
    if (!platform) return undefined;
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error("too slow")), DOWNLOAD_PATIENCE).unref();
    });
    const buildId = await Promise.race([resolveBuildId(Browser.CHROME, platform, "stable"), late]);
    const got = await Promise.race([install({ browser: Browser.CHROME, buildId, cacheDir: CACHE }), late]);
    return got.executablePath;
  } catch {
    return undefined;
  }
}

/** Debian's own package, where we may install one. */
async function packagedBrowser() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return undefined;
  console.log("No browser found: installing Debian's Chromium …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update", "-qq"], { quiet: true, env });
  const wanted = ["install", "-y", "-qq", "-o", "DPkg::Lock::Timeout=300", "chromium"];
  await runCommand("apt-get", wanted, { quiet: true, env });
  return installedBrowser();
}

/**
 * @returns {Promise<string>} the path of a browser
 * @throws {Error} with one plain sentence that says what to install
 */
export async function findBrowser() {
  const named = process.env[VARIABLE];
  if (named && !existsSync(named)) throw new Error(`${VARIABLE} names ${named}, and there is no such file.`);
  const found = installedBrowser() ?? (await downloadedBrowser()) ?? (await packagedBrowser());
  if (found) return found;
  throw new Error(
    `Guidepost needs a browser to run in: install Chromium or Microsoft Edge, or set ${VARIABLE} to the path of one.`,
  );
}
