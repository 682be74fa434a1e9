/**
 * The extension API as the browser itself has it, for the panel and the scripts in pages: its calls have given promises since
 * Manifest V3. Only a listener that answers by a promise still needs the polyfill, and only the worker has one.
 */
export default globalThis.chrome;
