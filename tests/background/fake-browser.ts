/** As much of the extension API as the worker uses, in memory. */
import { vi } from "vitest";

export function fakeBrowser() {
  const memory = new Map<string, unknown>();
  const badges = new Map<number, string>();
  return {
    memory,
    badges,
    runtime: { id: "guidepost-id", getURL: (path: string) => `chrome-extension://guidepost-id/${path}` },
    storage: {
      session: {
        get: async (key: string) => ({ [key]: structuredClone(memory.get(key)) }),
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
    tabs: { get: vi.fn(), sendMessage: vi.fn() },
    scripting: { executeScript: vi.fn() },
    contextMenus: { removeAll: vi.fn(), create: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  };
}
