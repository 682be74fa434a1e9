/**
 * The script that stands in LinkedIn's pages while the third level is on: it notices that the tab has come to a group, tells
 * the worker, and does nothing else. LinkedIn goes to a group without loading a page, so it cannot stand on group pages alone.
 */
import { watchArrival } from "./watch-arrival.ts";

declare global {
  /** Ends the gate that stands in this page; a newer copy takes its place. */
  var guidepostGate: AbortController | undefined;
}

globalThis.guidepostGate?.abort();
globalThis.guidepostGate = watchArrival();
