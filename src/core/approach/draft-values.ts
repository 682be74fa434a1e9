/** The values that a card and its group give a draft: only what is said. */
import type { Format } from "../offer.ts";
import { type ShownFields, shownValue } from "../shown.ts";
import { demandsOf } from "./coach/asked/demands.ts";
import { firstName } from "./first-name.ts";
import {
  CADENCE_WORDS,
  FORMAT_WORDS,
  LIGHTEST_FIRST,
  MODE,
  MODE_SHORT,
  TIME_WORDS,
} from "./offer-words.data.ts";
import { plainValue } from "./plain-value.ts";

/** The group as the user named it. */
export interface DraftGroup {
  name?: string | undefined;
  short?: string | undefined;
}

export interface DraftSource {
  /** The mentor's name as shown. */
  mentorName: string;
  shown: ShownFields;
  group?: DraftGroup | undefined;
  /** The way to meet that the user chose; without it the lightest that the mentor offers. */
  format?: Format | undefined;
  /** When the first message was sent, in the user's way of writing a day. */
  sentDate?: string | undefined;
}

/** A longer phrase reads badly inside a sentence. */
const LONGEST_TOPIC = 60;
/** Minutes to ask for where the mentor names none. */
const SESSION_MINUTES = 20;

/** Values of the fields that the card, its group and the log can fill; what is not said is absent. */
export function draftValues({
  mentorName,
  shown,
  group,
  format,
  sentDate,
}: DraftSource): Record<string, string> {
  const values: Record<string, string> = {};
  const put = (field: string, value: string | null | undefined) => {
    const plain = plainValue(value ?? "");
    if (plain !== "") values[field] = plain;
  };
  put("mentor.first", firstName(mentorName));
  put("group.name", group?.name);
  put("group.short", group?.short ?? group?.name);
  const way = format ?? lightestFormat(shown);
  if (way) {
    const minutes = shownValue(shown, "sessionMinutes") ?? SESSION_MINUTES;
    put("mode", MODE[way].replace("{length}", lengthInWords(minutes)));
    put("mode.short", MODE_SHORT[way]);
  }
  put("terms", termsInWords(shown));
  const topic = shownValue(shown, "topics")?.find((each) => each.length <= LONGEST_TOPIC);
  put("topic", topic);
  const word = demandsOf(shownValue(shown, "howToAsk") ?? "").find((demand) => demand.kind === "word");
  put("mention", word?.kind === "word" ? word.word : null);
  put("sent.date", sentDate);
  return values;
}

/**
 * The way that asks least of the mentor among those offered. Where none is said but some are ruled out, the first
 * not ruled out, lest a template's fallback proposes what the mentor does not want.
 */
export function lightestFormat(shown: ShownFields): Format | undefined {
  const offered = shownValue(shown, "formats");
  const refused = shownValue(shown, "notFormats");
  if (offered) return LIGHTEST_FIRST.find((way) => offered.includes(way));
  return refused && LIGHTEST_FIRST.find((way) => way !== "group" && !refused.includes(way));
}

/** "email or meetings in person, mornings, in the city": the terms in the order how, when, where; "" if none is said. */
export function termsInWords(shown: ShownFields): string {
  const formats = (shownValue(shown, "formats") ?? []).map((each) => FORMAT_WORDS[each]);
  const times = (shownValue(shown, "times") ?? []).map((each) => TIME_WORDS[each]);
  const cadence = shownValue(shown, "cadence");
  // As written: in a message to the mentor, their own words are right, not what the group's settings make of them.
  const place = shownValue(shown, "locations")?.[0];
  const parts = [listed(formats, "or"), listed(times, "and"), cadence ? CADENCE_WORDS[cadence] : ""];
  // Where somebody is says nothing of where one would meet, unless one would.
  const isMet = shownValue(shown, "formats")?.includes("in-person") ?? false;
  if (isMet && place !== undefined && place.length <= 60) parts.push(`in ${place}`);
  return parts.filter((part) => part !== "").join(", ");
}

/** "a 20-minute", "an 80-minute", "a one-hour". */
function lengthInWords(minutes: number): string {
  if (minutes === 60) return "a one-hour";
  return `${/^8|^1[18]$/.test(String(minutes)) ? "an" : "a"} ${minutes}-minute`;
}

/** "a", "a or b", "a, b or c". */
function listed(words: readonly string[], and: "and" | "or"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}
