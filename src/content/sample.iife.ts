/**
 * The redacted sample of a page, made when the user asks for it. A script of its own, so that the reader's stays small; it
 * leaves one function in the extension's own world of the page, which the worker calls and takes away again.
 */
import { sampleSteps } from "#linkedin/redact/redact.ts";

declare global {
  /** Makes the sample of this page; the page's own scripts live in another world and cannot see it. */
  var guidepostSample: (() => Promise<string>) | undefined;
}

/** Longest stretch of work before the page has its turn, in ms. */
const SLICE = 12;

globalThis.guidepostSample = async () => {
  const steps = sampleSteps(document);
  for (;;) {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
};
