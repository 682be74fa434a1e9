/**
 * The few shapes our schemas are made of. They stand on zod's small build: its full build alone weighs 20 kB more in
 * the worker (gzipped). Every file that uses zod imports this one, for what it settles.
 */
import * as z from "zod/mini";

// Else zod would try `new Function`, which the extension's content security policy forbids and reports as a violation.
z.config({ jitless: true });

/**
 * Longest text a person types or pastes into one field, in UTF-16 units: far above what anybody means to. What the panel
 * keeps must fit the schemas of the backup, or nothing of the file comes back.
 */
export const MOST_TYPED = 5_000_000;

/** A text of at most `most` UTF-16 units. */
export const text = (most: number) => z.string().check(z.maxLength(most));

/** A text of 1 to `most` UTF-16 units. */
export const someText = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** A text of at most `most` UTF-16 units that matches. */
export const textLike = (pattern: RegExp, most: number) => text(most).check(z.regex(pattern));

/** A list of at most `most` entries. */
export const list = <T extends z.ZodMiniType>(entry: T, most: number) =>
  z.array(entry).check(z.maxLength(most));

/** A list of 1 to `most` entries. */
export const someOf = <T extends z.ZodMiniType>(entry: T, most: number) =>
  z.array(entry).check(z.minLength(1), z.maxLength(most));

/** A whole number within bounds, both included. */
export const whole = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  z.int().check(z.gte(least), z.lte(most));

/** A moment in milliseconds since the epoch. */
export const time = () => z.number();
