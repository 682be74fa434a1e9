/** What one line says, in words and back: the writer of a line has its reader beside it. */
import type { FieldName, OfferValues } from "../offer.ts";
import { distinct, joinPhrases, type ListStyle, oneLine, readPhrases } from "./phrase-list.ts";
import type { FixedLine, LineName, Wording } from "./wording.ts";

type Values = Partial<OfferValues>;

/** A value read back, with the words that say it; offsets into the text it was read from. */
export interface ReadValue {
  field: FieldName;
  value: string | number | boolean;
  from: number;
  to: number;
}

const LISTS = {
  industries: true,
  credentials: true,
  affiliations: true,
  topics: true,
  notTopics: true,
  menteeCriteria: true,
  locations: true,
} as const;
const SETS = {
  formats: "formats",
  notFormats: "formats",
  times: "times",
  menteeLevels: "menteeLevels",
  mentoringKinds: "mentoringKinds",
} as const;
const AMOUNTS = { yearsExperience: "years", sessionMinutes: "minutes", replyWithinDays: "days" } as const;
const PHRASES = { timezone: true, openUntil: true, contact: true } as const;
const FIXED: Record<FixedLine, true> = { remoteOk: true, paid: true, status: true, workStatus: true };

const has = <T extends object>(table: T, name: PropertyKey): name is keyof T => Object.hasOwn(table, name);

export function isFixed(line: LineName): line is FixedLine {
  return has(FIXED, line);
}

/** Words for a line's value; undefined where the offer does not state it, or states what no line can say. */
export function sayValue(
  line: LineName,
  values: Values,
  wording: Wording,
  style: ListStyle,
): string | undefined {
  const last = lastJoint(line, wording);
  const join = (phrases: readonly string[]) =>
    phrases.length === 0 ? undefined : joinPhrases(phrases, style, last);
  if (has(LISTS, line)) return join(distinct(values[line] ?? []));
  if (has(SETS, line)) {
    const chosen: ReadonlySet<string> = new Set(values[line]);
    const words = Object.entries(wording[SETS[line]]).filter(([member]) => chosen.has(member));
    return join(words.map(([, word]) => word));
  }
  if (has(AMOUNTS, line)) {
    const amount = values[line];
    return amount === undefined ? undefined : bend(wording[AMOUNTS[line]], amount);
  }
  if (has(PHRASES, line)) {
    const phrase = oneLine(values[line] ?? "");
    return phrase === "" ? undefined : style === "lines" ? phrase : joinPhrases([phrase], style, last);
  }
  if (isFixed(line)) {
    const value = values[line];
    return value === undefined ? undefined : new Map(Object.entries(wording.brief[line])).get(String(value));
  }
  if (line === "languages")
    return join(
      distinct(values.languages ?? []).map(
        (name) => (Object.hasOwn(wording.languages, name) ? wording.languages[name] : undefined) ?? name,
      ),
    );
  if (line === "cadence") return values.cadence && wording.cadence[values.cadence];
  if (line === "sinceYear") return values.sinceYear === undefined ? undefined : String(values.sinceYear);
  if (line === "howToAsk") return oneLine(values.howToAsk ?? "") || undefined;
  return sayPlaces(values, wording);
}

/** Reads the value that stands from `at` to the end of the text; undefined where `sayValue` would not write it so. */
export function readValue(
  line: LineName,
  text: string,
  at: number,
  wording: Wording,
  style: ListStyle,
): ReadValue[] | undefined {
  const body = text.slice(at);
  if (body === "") return undefined;
  const only = (field: FieldName, value: ReadValue["value"] | undefined) =>
    value === undefined ? undefined : [{ field, value, from: at, to: text.length }];
  if (line === "howToAsk" || (has(PHRASES, line) && style === "lines")) return only(line, body);
  if (has(AMOUNTS, line)) return only(line, unbend(wording[AMOUNTS[line]], body));
  if (isFixed(line)) return only(line, truth(keyOf(wording.brief[line], body)));
  if (line === "cadence") return only(line, keyOf(wording.cadence, body));
  if (line === "sinceYear") return only(line, /^\d{1,15}$/.test(body) ? Number(body) : undefined);
  if (line === "places") return readPlaces(body, at, wording);
  return readList(line, text, at, wording, style);
}

function readList(
  line: keyof typeof LISTS | keyof typeof SETS | keyof typeof PHRASES | "languages",
  text: string,
  at: number,
  wording: Wording,
  style: ListStyle,
): ReadValue[] | undefined {
  const values: ReadValue[] = [];
  for (const { value, from, to } of readPhrases(text, at, style, lastJoint(line, wording)) ?? []) {
    const known = has(SETS, line) ? keyOf(wording[SETS[line]], value) : value;
    if (known === undefined) return undefined;
    const named = line === "languages" ? (keyOf(wording.languages, value) ?? value) : known;
    values.push({ field: line, value: named, from, to });
  }
  return values.length === 0 || (has(PHRASES, line) && values.length > 1) ? undefined : values;
}

/** What joins the last two of a list: what is ruled out is joined by "or". */
function lastJoint(line: LineName, wording: Wording): string {
  return line === "notTopics" || line === "notFormats" ? wording.or : wording.and;
}

type Places = Pick<Wording, "places">;

function sayPlaces({ capacity, placesOpen }: Values, { places }: Places): string | undefined {
  if (capacity !== undefined && placesOpen !== undefined)
    return places.both.replace("{open}", String(placesOpen)).replace("{all}", String(capacity));
  if (capacity !== undefined) return bend(places.all.replaceAll("{all}", "{}"), capacity);
  return placesOpen === undefined ? undefined : bend(places.open.replaceAll("{open}", "{}"), placesOpen);
}

function readPlaces(body: string, at: number, { places }: Places): ReadValue[] | undefined {
  const value = (field: FieldName, number: number): ReadValue => ({
    field,
    value: number,
    from: at,
    to: at + body.length,
  });
  const all = unbend(places.all.replaceAll("{all}", "{}"), body);
  if (all !== undefined) return [value("capacity", all)];
  const open = unbend(places.open.replaceAll("{open}", "{}"), body);
  if (open !== undefined) return [value("placesOpen", open)];
  const [first = 0, second = 0] = body.match(/\d{1,15}/g)?.map(Number) ?? [];
  const openFirst = places.both.indexOf("{open}") < places.both.indexOf("{all}");
  const [placesOpen, capacity] = openFirst ? [first, second] : [second, first];
  return sayPlaces({ capacity, placesOpen }, { places }) === body
    ? [value("capacity", capacity), value("placesOpen", placesOpen)]
    : undefined;
}

/** A number in the form its language gives it: `one|many`. */
function bend(forms: string, amount: number): string {
  const [one = "", many = one] = forms.split("|");
  return (amount === 1 ? one : many).replace("{}", String(amount));
}

function unbend(forms: string, body: string): number | undefined {
  const amount = Number(/\d{1,15}/.exec(body)?.[0] ?? Number.NaN);
  return bend(forms, amount) === body ? amount : undefined;
}

function keyOf(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.entries(table).find(([, known]) => known === word)?.[0];
}

/** Flags are keyed by name; other keys stay. */
function truth(value: string | undefined): string | boolean | undefined {
  return value === "true" ? true : value === "false" ? false : value;
}
