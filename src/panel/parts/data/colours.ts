/** Names of the colours of group labels, by their number. */
import type { MessageKey } from "#platform/say.ts";

export const COLOURS: readonly MessageKey[] = [
  "colour_0",
  "colour_1",
  "colour_2",
  "colour_3",
  "colour_4",
  "colour_5",
  "colour_6",
  "colour_7",
];
