/** When the reader works: soon after the page changed, in the browser's idle moments, and never while the tab is hidden. */

/** One thing to do later, at most once at a time. */
export interface Pace {
  /** Runs the work after this many ms; an earlier appointment stands. */
  soon(afterMs: number): void;
  /** Runs the work in the next idle moment. */
  whenIdle(work: () => void): void;
  /** Forgets all appointments. */
  stop(): void;
}

/** Longest wait for an idle moment, in ms. */
const LONGEST_WAIT = 500;

/** Paces one piece of work. */
export function startPace(work: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let idle: (() => void) | undefined;
  const stopTimer = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    soon(afterMs) {
      const at = performance.now() + afterMs;
      if (timer !== undefined && due <= at) return;
      stopTimer();
      due = at;
      timer = setTimeout(() => {
        timer = undefined;
        work();
      }, afterMs);
    },
    whenIdle(then) {
      idle?.();
      idle = inIdleTime(() => {
        idle = undefined;
        then();
      });
    },
    stop() {
      stopTimer();
      idle?.();
      idle = undefined;
    },
  };
}

/** Safari and older Firefox have no idle callback; a short timer does there. Returns how to call it off. */
function inIdleTime(then: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(then, { timeout: LONGEST_WAIT });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(then, 1);
  return () => clearTimeout(handle);
}
