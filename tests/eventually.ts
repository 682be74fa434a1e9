/** Waiting for what must come true, with patience for a machine that is busy with other tests. */
import { vi } from "vitest";

/** Milliseconds; nobody waits that long where it comes true, and a test that fails may take its time to say so. */
const PATIENCE = 10_000;

/** Calls `check` again and again until it does not throw; what it returns is the answer. Rejects with its last error. */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: PATIENCE });
