/** The clipboard as the form meets it: takes everything, unless a test makes it refuse. */
import { vi } from "vitest";

export const copyText = vi.fn(async (_: string) => true);
