/** Values that live as long as the browser runs, in memory, readable by the worker and the panel only. */
import { browser } from "./browser.ts";

export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Several at once: each question is a trip to the browser's own process. */
export async function readSessionValues(keys: string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get(keys);
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

export async function sessionKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.session.get(null));
}

/** Forgets every value. */
export async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
}

/** Calls back with each new value under `key` (undefined when it is removed). Returns how to stop. */
export function watchSession(key: string, changed: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) changed(change.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
