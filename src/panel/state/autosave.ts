/** Keeps what is typed without a button: soon after each key, and at once when the panel is put away. */

/**
 * Longest time a typed key stays unsaved, in milliseconds. A page that is left has no time to write: with a shorter wait
 * than a hand needs from the keys to the close button, nothing is lost that way.
 */
export const SAVE_WITHIN = 200;

export interface Autosave {
  /** Something changed: it is saved within `SAVE_WITHIN`, also while typing goes on. */
  touch(): void;
  /** Saves now what is not saved yet; resolves once it is on the disk. */
  flush(): Promise<void>;
  /** Lets go of what is not saved yet: the draft was sent or thrown away. */
  drop(): void;
  /** Saves and stops listening. */
  end(): void;
}

/** `save` reads the newest state by itself; its failures go to `failed`, and the change stays due. */
export function autosave(save: () => Promise<void>, failed: (problem: unknown) => void): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = false;
  // One write at a time, so that an older one cannot land after a newer one.
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!due) return writing;
    due = false;
    writing = writing.then(save).catch((problem: unknown) => {
      due = true;
      failed(problem);
    });
    return writing;
  };
  const away = () => {
    if (document.visibilityState === "hidden") void flush();
  };
  const leaving = () => void flush();
  document.addEventListener("visibilitychange", away);
  globalThis.addEventListener("pagehide", leaving);

  return {
    // The timer is not pushed back by further keys: somebody who types on for a minute is saved all the while.
    touch() {
      due = true;
      timer ??= setTimeout(() => void flush(), SAVE_WITHIN);
    },
    flush,
    drop() {
      clearTimeout(timer);
      timer = undefined;
      due = false;
    },
    end() {
      void flush();
      document.removeEventListener("visibilitychange", away);
      globalThis.removeEventListener("pagehide", leaving);
    },
  };
}
