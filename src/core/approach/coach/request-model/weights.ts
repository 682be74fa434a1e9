/** The trained weights, unpacked once, when the first request is read. */
import { type Rows, unpackRows } from "../../../parse/packed-rows.ts";
import type { CoachCode } from "../codes.ts";
import { REQUEST_WEIGHTS } from "./weights.data.ts";

/** The codes that the model has an opinion on, in the order of the weights. */
export const WEIGHED_CODES = [
  "ask-missing",
  "ask-vague",
  "too-many-asks",
  "no-why-you",
  "no-time-box",
  "no-easy-out",
  "asks-for-job",
] as const satisfies readonly CoachCode[];
export type WeighedCode = (typeof WEIGHED_CODES)[number];

let unpacked: Rows | undefined;

export function requestWeights(): Rows {
  unpacked ??= unpackRows(REQUEST_WEIGHTS, WEIGHED_CODES.length);
  return unpacked;
}
