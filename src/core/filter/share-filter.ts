/** A filter as a short text that another member can paste, and that people can read. */
import { type Condition, NEEDS, type OfferFilter } from "./condition.ts";
import { FilterShape } from "./filter-shape.ts";
import { FILTER_VERSION } from "./saved-filter.ts";

const HEAD = "guidepost-filter:";
/** Longest text that is read, in UTF-16 units. */
const MOST_UNITS = 100_000;
/** Longest name, in UTF-16 units. */
const MOST_NAME = 200;

export interface SharedFilter {
  name: string;
  filter: OfferFilter;
}

/** `guidepost-filter:1?name=Early%20birds&must.time=mornings,lunchtime&not.place=london&words=audit` */
export function shareText({ name, filter }: SharedFilter): string {
  const pairs = [
    ...(name === "" ? [] : [["name", written(name)]]),
    ...(filter.words.trim() === "" ? [] : [["words", written(filter.words.trim())]]),
    ...filter.conditions.map(({ need, facet, anyOf }) => [
      `${need}.${written(facet)}`,
      anyOf.map(written).join(","),
    ]),
  ];
  return `${HEAD}${FILTER_VERSION}?${pairs.map((pair) => pair.join("=")).join("&")}`;
}

/** Finds a filter in a pasted text. `none`: there is none in it. Total. */
export function readShared(text: string): SharedFilter | { refused: "none" | "newer" | "damaged" } {
  const [, version = "", body = ""] =
    /guidepost-filter:(\d{1,6})\?(\S{0,90000})/i.exec(text.slice(0, MOST_UNITS)) ?? [];
  if (version === "") return { refused: "none" };
  if (Number(version) > FILTER_VERSION) return { refused: "newer" };
  let name = "";
  let words = "";
  const conditions: Condition[] = [];
  for (const pair of body.split("&")) {
    const [key = "", value = ""] = splitOnce(pair, "=");
    const [needed = "", facet = ""] = splitOnce(key, ".");
    const need = NEEDS.find((each) => each === needed);
    if (key === "name") name = plain(value).slice(0, MOST_NAME);
    else if (key === "words") words = plain(value);
    else if (need) {
      const anyOf = value
        .split(",")
        .map(plain)
        .filter((each) => each !== "");
      conditions.push({ need, facet: plain(facet), anyOf });
    } else if (pair !== "") return { refused: "damaged" };
  }
  const read = FilterShape.safeParse({ words, conditions });
  return read.success ? { name, filter: read.data } : { refused: "damaged" };
}

function written(text: string): string {
  // A lone half of a character cannot be written; it stands for nothing either.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\u{fffd}")).replace(
    /[!'()*.]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
