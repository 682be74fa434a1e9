/** As much of the extension API as the panel's views use, with the real English texts. */
import messages from "../../public/_locales/en/messages.json" with { type: "json" };

const texts: Record<string, { message: string }> = messages;

export function englishBrowser() {
  const nothing = { addListener: () => {}, removeListener: () => {} };
  return {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        (texts[key]?.message ?? "").replace(/\$([1-9])/g, (_, at) => values[Number(at) - 1] ?? ""),
    },
    runtime: {
      id: "guidepost",
      getManifest: () => ({ version: "1.2.3" }),
      getURL: (path: string) => `chrome-extension://guidepost/${path}`,
      sendMessage: async () => undefined,
    },
    tabs: {
      query: async () => [],
      sendMessage: async () => undefined,
      onActivated: nothing,
      onUpdated: nothing,
    },
    permissions: {
      contains: async () => false,
      request: async () => false,
      remove: async () => true,
      onAdded: nothing,
      onRemoved: nothing,
    },
    storage: {
      local: { set: async () => {}, remove: async () => {} },
      session: { get: async () => ({}), set: async () => {}, remove: async () => {}, onChanged: nothing },
    },
  };
}
