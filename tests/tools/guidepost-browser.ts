/** A real browser with the built extension in it, shut off from every network but the pages we serve ourselves. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page, type Target, type WebWorker } from "puppeteer-core";
import { findBrowser } from "./find-browser.mjs";
import { type OriginServer, type PageAnswer, serveOrigin } from "./origin-server.ts";
import { until } from "./person.ts";

export interface BrowserOptions {
  answer: (url: URL) => PageAnswer | null;
  headless?: boolean;
  /** Folder of the built extension. */
  extension?: string;
  /**
   * LinkedIn's pages as a required host instead of an optional one, in a copy of the build: no driver can press "Allow" in
   * the browser's own question, and all else is the same code on the same path.
   */
  allowed?: boolean;
  /** A profile to keep; made and removed with the browser where it is not given. */
  profile?: string;
  switches?: string[];
  /** Keep left pages in memory for "Back", as people's browsers do and drivers do not. */
  keepsPages?: boolean;
  width?: number;
  height?: number;
}

export interface GuidepostBrowser {
  browser: Browser;
  id: string;
  /** Folder the extension was loaded from. */
  extension: string;
  server: OriginServer;
  /** Opens a page at LinkedIn's origin. */
  open(url: string): Promise<Page>;
  /** Presses the toolbar button on this page: the real click, which also opens the side panel. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The side panel, once it is open. */
  sidePanel(): Promise<Page>;
  /** The panel's page in a tab of its own. */
  openPanel(hash?: string): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** Ends the worker, as the browser does when it is idle. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

const PANEL = "src/panel/index.html";

export async function openGuidepost(options: BrowserOptions): Promise<GuidepostBrowser> {
  const server = await serveOrigin(options.answer);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "guidepost-profile-")));
  const { width = 1280, height = 900 } = options;
  const built = options.extension ?? join(process.cwd(), "dist");
  const extension = options.allowed ? await allowedCopy(built) : built;
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    pipe: true,
    ...(options.keepsPages ? { ignoreDefaultArgs: ["--disable-back-forward-cache"] } : {}),
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: options.headless === false ? null : { width, height },
    args: [
      ...server.switches,
      ...(options.switches ?? []),
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      `--window-size=${width},${height}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--lang=en-US",
    ],
  });
  const isWorker = (target: Target) =>
    target.type() === "service_worker" && target.url().startsWith("chrome-extension://");
  const first = await browser.waitForTarget(isWorker);
  const id = new URL(first.url()).host;
  // The worker is there before its listeners are: a press in between would be heard by nobody.
  const firstWorker = await first.worker();
  const listens = "globalThis.chrome?.action?.onClicked.hasListeners() ?? false";
  await until(async () => Boolean(await firstWorker?.evaluate(listens)), "the worker's listeners");
  const panelUrl = `chrome-extension://${id}/${PANEL}`;

  const worker = async () => {
    const found = await (await browser.waitForTarget(isWorker)).worker();
    if (!found) throw new Error("the worker has gone");
    return found;
  };
  return {
    browser,
    id,
    extension,
    server,
    worker,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: "domcontentloaded" });
      return page;
    },
    async pressToolbarButton(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error("the extension is not installed");
      await page.triggerExtensionAction(extension);
    },
    async sidePanel() {
      const target = await browser.waitForTarget((t) => t.url().startsWith(panelUrl));
      return target.asPage();
    },
    async openPanel(hash = "") {
      const page = await browser.newPage();
      await page.goto(`${panelUrl}${hash}`, { waitUntil: "domcontentloaded" });
      return page;
    },
    async killWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      // An event sent to a worker that is just ending is lost; nobody presses that fast, but a test does.
      await until(async () => {
        try {
          await (await target.worker())?.close();
        } catch {
          // It ended by itself meanwhile, which is all that was wanted, or was just starting and is asked again.
        }
        return !browser.targets().includes(target);
      }, "the worker's end");
    },
    async close() {
      await browser.close();
      await server.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      if (extension !== built) await rm(extension, { recursive: true, force: true });
    },
  };
}

/** A copy of the build that needs no permission for LinkedIn's pages to be given by hand. */
async function allowedCopy(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "guidepost-allowed-"));
  await cp(built, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}
