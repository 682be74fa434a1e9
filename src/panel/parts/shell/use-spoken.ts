/** Words for a live region: a screen reader hears them once they have come to rest, not at each letter or batch. */
import { useEffect, useState } from "preact/hooks";

/** Spoken this long after the last change, in milliseconds. */
const SPEAK_AFTER = 600;

/** The words as they stood when they last rested for `after` milliseconds. */
export function useSpoken(words: string, after = SPEAK_AFTER): string {
  const [spoken, setSpoken] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(words), after);
    return () => clearTimeout(timer);
  }, [words, after]);
  return spoken;
}
