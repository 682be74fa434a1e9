/** Findings that stayed to the offer: every value with its words. */
import {
  CADENCES,
  type Evidence,
  FORMATS,
  MENTEE_LEVELS,
  MENTORING_KINDS,
  type MentorOffer,
  STATUSES,
  type Stated,
  TIMES,
  WORK_STATUSES,
} from "../offer.ts";
import { isOneOf } from "../one-of.ts";
import type { Finding, FindingField } from "./finding.ts";

export type Locate = (finding: Finding) => Evidence;
type Guard<T> = (value: unknown) => value is T;

const isNumber: Guard<number> = (value) => typeof value === "number";
const isFlag: Guard<boolean> = (value) => typeof value === "boolean";
const isText: Guard<string> = (value) => typeof value === "string";
function oneOf<T extends string>(members: readonly T[]): Guard<T> {
  return (value): value is T => isText(value) && isOneOf(members, value);
}

/** Members in the order of the closed list where there is one, else in the order of the text. */
export function assemble(findings: readonly Finding[], locate: Locate): MentorOffer {
  const of = (field: FindingField) => findings.filter((finding) => finding.field === field);
  function one<T>(field: FindingField, guard: Guard<T>): Stated<T> | undefined {
    const found = of(field);
    const value = found[0]?.value;
    return guard(value) ? { value, because: found.map(locate) } : undefined;
  }
  function members<T extends string>(field: FindingField, known: readonly T[]): Stated<T[]> | undefined {
    const guard = oneOf(known);
    const found = of(field).filter(({ value }) => guard(value));
    const value = known.filter((member) => found.some((finding) => finding.value === member));
    return value.length === 0
      ? undefined
      : { value, because: found.map((finding) => ({ ...locate(finding), value: String(finding.value) })) };
  }
  function phrases(field: FindingField): Stated<string[]> | undefined {
    const found = of(field)
      .filter(({ value }) => isText(value))
      .sort((a, b) => Number(a.in === "headline") - Number(b.in === "headline") || a.from - b.from);
    const value = [...new Set(found.map((finding) => String(finding.value)))];
    return value.length === 0
      ? undefined
      : { value, because: found.map((finding) => ({ ...locate(finding), value: String(finding.value) })) };
  }
  /** One value of several phrases, as when one sentence says where to write and another what. */
  function joined(field: FindingField): Stated<string> | undefined {
    const found = phrases(field);
    return found && { value: found.value.join("; "), because: found.because };
  }
  return stated({
    yearsExperience: one("yearsExperience", isNumber),
    sinceYear: one("sinceYear", isNumber),
    formats: members("formats", FORMATS),
    notFormats: members("notFormats", FORMATS),
    times: members("times", TIMES),
    cadence: one("cadence", oneOf(CADENCES)),
    sessionMinutes: one("sessionMinutes", isNumber),
    locations: phrases("locations"),
    remoteOk: one("remoteOk", isFlag),
    timezone: one("timezone", isText),
    topics: phrases("topics"),
    notTopics: phrases("notTopics"),
    industries: phrases("industries"),
    credentials: phrases("credentials"),
    affiliations: phrases("affiliations"),
    menteeCriteria: phrases("menteeCriteria"),
    menteeLevels: members("menteeLevels", MENTEE_LEVELS),
    languages: phrases("languages"),
    mentoringKinds: members("mentoringKinds", MENTORING_KINDS),
    capacity: one("capacity", isNumber),
    placesOpen: one("placesOpen", isNumber),
    status: one("status", oneOf(STATUSES)),
    openUntil: one("openUntil", isText),
    paid: one("paid", isFlag),
    howToAsk: joined("howToAsk"),
    contact: one("contact", isText),
    replyWithinDays: one("replyWithinDays", isNumber),
    workStatus: one("workStatus", oneOf(WORK_STATUSES)),
  });
}

type Loose = { [F in keyof MentorOffer]: MentorOffer[F] | undefined };

/** The same offer without the fields that nothing says. */
function stated(fields: Loose): MentorOffer {
  const offer: MentorOffer = {};
  for (const [field, value] of Object.entries(fields))
    if (value !== undefined) Object.assign(offer, { [field]: value });
  return offer;
}
