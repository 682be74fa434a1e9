/** A browser that is there already. */
export function installedBrowser(): string | undefined;
/** A browser, installed where there was none; throws one plain sentence where there is none to be had. */
export function findBrowser(): Promise<string>;
