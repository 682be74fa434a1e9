/** The small texts around a post that name somebody: names, degrees, headers. */
import { wellFormed } from "./text.ts";
import { ageOf, segments } from "./time-label.ts";
import { HEADER_AFTER_NAME, HEADER_BEFORE_NAME, STATUS_AFTER_NAME } from "./words.data.ts";

/** Longest label that is kept, in UTF-16 units. */
const LONGEST_LABEL = 2_000;
/** A label in one line, no longer than may be stored. */
export function labelOf(text: string): string {
  return wellFormed(text).slice(0, LONGEST_LABEL).trim();
}

/**
 * A name as its owner writes it, without what LinkedIn adds: degree, badge, status; and without characters that turn the
 * direction of writing, by which a name could pose as another. Empty where there is none.
 */
export function nameOf(text: string): string {
  const name = (
    withoutTwin(labelOf(text))
      .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C]/g, "")
      .split(/[•∙]/)[0] ?? ""
  )
    .replace(/\s+/g, " ")
    .trim();
  const lower = name.toLowerCase();
  const status = STATUS_AFTER_NAME.find((words) => lower.endsWith(words));
  return name
    .slice(0, status === undefined ? name.length : -status.length)
    .replace(/ (?:1st|2nd|3rd\+?)$/, "")
    .trim();
}

/** A name that stands twice, for the eye and for screen readers: glued together, or in full ("Bora Bora" is one name). */
function withoutTwin(name: string): string {
  const half = name.slice(0, name.length / 2).trim();
  const between = name.slice(half.length, name.length - half.length);
  const isTwice = half.length > 1 && name.endsWith(half) && (between === "" || half.includes(" "));
  return isTwice && between.trim() === "" ? half : name;
}

/** "Ada Example • 3rd+" → "Ada Example"; empty where no degree follows. A degree is short and has a number in every language. */
export function nameBeforeDegree(text: string): string {
  const [name, degree, more] = segments(text);
  if (name === undefined || degree === undefined || more !== undefined) return "";
  return degree.length <= 8 && /\p{Nd}|\+$/u.test(degree) && ageOf(text) === "" ? nameOf(name) : "";
}

/** The name shown by an element whose label begins with that very name ("NAME Verified Profile 1st"); else empty. */
export function labelledName(text: string, label: string): string {
  const name = nameOf(text);
  return name !== "" && label.length > name.length && label.startsWith(name) ? name : "";
}

/** The name in a header that links nobody; empty for a header that names nobody ("Suggested"). */
export function headerName(text: string): string {
  const line = labelOf(text).replace(/\s+/g, " ");
  const lower = line.toLowerCase();
  const before = HEADER_BEFORE_NAME.find((words) => lower.startsWith(words));
  if (before !== undefined) return nameOf(line.slice(before.length));
  const after = HEADER_AFTER_NAME.find((words) => lower.endsWith(words));
  return after === undefined ? "" : nameOf(line.slice(0, -after.length));
}
