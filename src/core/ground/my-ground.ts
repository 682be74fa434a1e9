/** What the user says about themself, to be compared with what offers say: by kind, one name an entry. */

/** Kinds of things two people can have in common. */
export const GROUND_KINDS = ["school", "employer", "place", "cause", "certificate", "language"] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** What the user does, where, and where they would rather be: what a difference is measured against. */
export const LINE_KINDS = ["job", "line", "division", "employerType", "wantedPlace"] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What can be wanted of the difference between the user's work and a mentor's. */
export const DIFFERENCES = [
  "same-job",
  "other-function",
  "other-division",
  "wanted-place",
  "outside-my-line",
] as const;
export type Difference = (typeof DIFFERENCES)[number];

export type MyGround = Record<GroundKind | LineKind, readonly string[]>;

/** Everything the user can say of themself here, in the order it is asked. */
export const MY_GROUND_KINDS = [...GROUND_KINDS, ...LINE_KINDS] as const;

/** The user has said nothing. */
export const NO_GROUND: MyGround = {
  school: [],
  employer: [],
  place: [],
  cause: [],
  certificate: [],
  language: [],
  job: [],
  line: [],
  division: [],
  employerType: [],
  wantedPlace: [],
};

/** Longest name and most names of one kind that are read. */
const MOST_UNITS = 200;
const MOST_NAMES = 50;

/** Key under which one kind is kept among the user's own words. */
export function groundKey(kind: GroundKind | LineKind): string {
  return `ground.${kind}`;
}

/** The names in a typed text: one a line, or between commas and semicolons. Doubles and blanks are left out. */
export function namesIn(typed: string): string[] {
  const names = new Map<string, string>();
  for (const piece of typed.slice(0, 20_000).split(/[\n,;]/)) {
    const name = piece.replace(/\s+/g, " ").trim().slice(0, MOST_UNITS).trim();
    const key = name.toLowerCase();
    if (name !== "" && !names.has(key) && names.size < MOST_NAMES) names.set(key, name);
  }
  return [...names.values()];
}

/** Reads the ground out of the user's own words (`readMyWords`). Total: what is not there is empty. */
export function groundOf(words: Readonly<Record<string, string>>): MyGround {
  const read = (kind: GroundKind | LineKind) => namesIn(words[groundKey(kind)] ?? "");
  return {
    school: read("school"),
    employer: read("employer"),
    place: read("place"),
    cause: read("cause"),
    certificate: read("certificate"),
    language: read("language"),
    job: read("job"),
    line: read("line"),
    division: read("division"),
    employerType: read("employerType"),
    wantedPlace: read("wantedPlace"),
  };
}

/** Whether there is anything to compare. */
export function hasGround(ground: MyGround): boolean {
  return MY_GROUND_KINDS.some((kind) => ground[kind].length > 0);
}
