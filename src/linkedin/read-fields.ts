/** The one engine that runs every dialect: walks its readings in order and notes what each gave and where. */
import type { FieldName, FieldReading } from "./dialect.ts";
import { attributeOf, closest, findAll, matches, standsBefore } from "./dom.ts";
import { isIn, type OwnPart } from "./own-part.ts";
import { idsIn } from "./post-ids.ts";
import { remembering } from "./remember.ts";
import { take } from "./take.ts";
import { lineOf } from "./text.ts";

/** What was read, and which candidates gave it. */
export interface Fields {
  /** All ids seen, in the order of the candidates. */
  readonly ids: string[];
  /** Any other field's text. */
  readonly values: ReadonlyMap<FieldName, string>;
  /** Each reading that gave something, with the candidate that did. */
  readonly won: [reading: FieldReading, at: string][];
}

/** Reads what the readings find; `wrappers` are the elements around the card that are its own. */
export function readFields(
  readings: readonly FieldReading[],
  part: OwnPart,
  wrappers: readonly Element[],
): Fields {
  const ids: string[] = [];
  const values = new Map<FieldName, string>();
  const elements = new Map<FieldName, Element>();
  const won: Fields["won"] = [];
  // Several fields are told by the same words.
  const line = remembering(lineOf);
  for (const reading of readings) {
    if (values.has(reading.field) || (reading.without !== undefined && values.has(reading.without))) continue;
    for (const at of reading.at) {
      const found = candidates(reading, at, part, wrappers, elements);
      if (reading.take === "ids") {
        const here = found.flatMap((element) => idsIn(attributeOf(element, reading.attribute ?? "") ?? ""));
        if (here.some((id) => !ids.includes(id))) won.push([reading, at]);
        ids.push(...here);
        continue;
      }
      const hit = firstThatGives(reading, found, line, values.get("author"));
      if (hit === null) continue;
      values.set(reading.field, hit.value);
      elements.set(reading.field, hit.element);
      won.push([reading, at]);
      break;
    }
  }
  return { ids, values, won };
}

function firstThatGives(
  reading: FieldReading,
  found: Element[],
  line: (element: Element) => string,
  author: string | undefined,
): { value: string; element: Element } | null {
  for (const element of found) {
    const value = take(reading, element, line);
    // The name stands once more where it is told by a label.
    if (value !== "" && (reading.field !== "headline" || value !== author)) return { value, element };
  }
  return null;
}

function candidates(
  reading: FieldReading,
  at: string,
  part: OwnPart,
  wrappers: readonly Element[],
  elements: ReadonlyMap<FieldName, Element>,
): Element[] {
  const after = reading.after && elements.get(reading.after);
  if (reading.after !== undefined && after === undefined) return [];
  const before = (reading.before ?? []).flatMap((field) => elements.get(field) ?? []);
  return located(at, reading, part, wrappers, elements).filter(
    (element) =>
      (after === undefined || standsBefore(after, element)) &&
      before.every((other) => standsBefore(element, other)) &&
      (reading.not === undefined || !isIn(element, reading.not, part.root)),
  );
}

function located(
  at: string,
  reading: FieldReading,
  part: OwnPart,
  wrappers: readonly Element[],
  elements: ReadonlyMap<FieldName, Element>,
): Element[] {
  if (at === ":self") return [part.root];
  if (at.startsWith(":around ")) {
    const selector = at.slice(":around ".length);
    const widest = wrappers.at(-1);
    return [
      ...wrappers.filter((one) => matches(one, selector)),
      ...(widest ? findAll(widest, selector) : []),
    ];
  }
  const author = elements.get("author");
  if (at === ":link of author") {
    const link = author && closest(author, "a[href]");
    return link ? [link] : [];
  }
  if (at.startsWith(":inside author "))
    return author ? findAll(author, at.slice(":inside author ".length)) : [];
  return reading.take === "ids" ? part.findAnywhere(at) : part.find(at);
}
