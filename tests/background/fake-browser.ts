/** As much of the extension API as the worker uses, in memory. */
import { vi } from "vitest";

export function fakeBrowser() {
  const memory = new Map<string, unknown>();
  const badges = new Map<number, string>();
  const scripts: { id: string; js: string[] }[] = [];
  /** Whether the browser lets the extension into LinkedIn's pages. */
  const allowed = { now: false };
  return {
    memory,
    badges,
    runtime: { id: "guidepost-id", getURL: (path: string) => `chrome-extension://guidepost-id/${path}` },
    storage: {
      local: { set: vi.fn(async () => undefined), remove: vi.fn(async () => undefined) },
      session: {
        get: async (asked: string | string[] | null) => {
          const keys = asked === null ? [...memory.keys()] : [asked].flat();
          return Object.fromEntries(keys.map((key) => [key, structuredClone(memory.get(key))]));
        },
        set: async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) memory.set(key, structuredClone(value));
        },
        remove: async (key: string) => void memory.delete(key),
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
    },
    tabs: { get: vi.fn(), sendMessage: vi.fn(), query: vi.fn(async () => [] as { id: number }[]) },
    scripting: {
      executeScript: vi.fn(async () => []),
      insertCSS: vi.fn(async () => undefined),
      registered: scripts,
      getRegisteredContentScripts: async () => [...scripts],
      registerContentScripts: async (added: { id: string; js: string[] }[]) => void scripts.push(...added),
      unregisterContentScripts: async () => void scripts.splice(0),
    },
    allowed,
    permissions: {
      contains: async () => allowed.now,
      onAdded: { addListener: vi.fn() },
      onRemoved: { addListener: vi.fn() },
    },
    contextMenus: { removeAll: vi.fn(), create: vi.fn() },
    i18n: { getMessage: (key: string) => (key === "localeTag" ? "en" : key) },
  };
}
