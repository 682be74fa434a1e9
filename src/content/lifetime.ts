/** The life of the script in a page: one signal that every listener, observer and timer hangs on. */

/** Why a reader stops; `replaced` (a newer copy took over, or the page itself went) is nobody's news. */
export type EndReason = "user" | "left-group" | "updated" | "replaced";

export interface Lifetime {
  /** Its reason is the `EndReason`. */
  readonly signal: AbortSignal;
  /** Ends the life once; later calls do nothing. */
  end(reason: EndReason): void;
}

/** Starts a life; `ended` is told the reason, once, after everything that hangs on the signal was let go. */
export function startLifetime(ended: (reason: EndReason) => void): Lifetime {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    end(reason) {
      if (controller.signal.aborted) return;
      controller.abort(reason);
      ended(reason);
    },
  };
}
