/** Digest of the sources this bundle was made from; two bundles that differ must not work together. */
declare const __BUILD__: string;
export const BUILD: string = typeof __BUILD__ === "string" ? __BUILD__ : "unbuilt";
