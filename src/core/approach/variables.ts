/** The fields a first message may use, and what a form needs to know to ask for them. */

export interface Variable {
  /** Whom it speaks of; the form groups by it. */
  about: "me" | "mentor" | "group" | "ask";
  /** Kept for the next draft: what the user is does not change from mentor to mentor. */
  remembered: boolean;
  /** Length in UTF-16 units that keeps the starters short; a guide, no limit. */
  guide: number;
  /** An example value, as it would stand in the text. */
  example: string;
}

const VARIABLES = {
  "mentor.first": { about: "mentor", remembered: false, guide: 20, example: "Priya" },
  terms: { about: "mentor", remembered: false, guide: 80, example: "email or meetings in person, mornings" },
  mode: { about: "mentor", remembered: false, guide: 60, example: "a 20-minute video call" },
  "mode.short": { about: "mentor", remembered: false, guide: 20, example: "a short video call" },
  "group.name": {
    about: "group",
    remembered: false,
    guide: 60,
    example: "the Harbour Nurses mentoring group",
  },
  "group.short": { about: "group", remembered: false, guide: 30, example: "Harbour Nurses" },
  "me.first": { about: "me", remembered: true, guide: 20, example: "Tom" },
  "me.name": { about: "me", remembered: true, guide: 40, example: "Tom Adeyemi" },
  "me.role": {
    about: "me",
    remembered: true,
    guide: 120,
    example: "a ward nurse with three years in cardiology, about to lead my first team",
  },
  "me.role.short": { about: "me", remembered: true, guide: 40, example: "a ward nurse in cardiology" },
  ask: {
    about: "ask",
    remembered: false,
    guide: 200,
    example: "Which two habits would you build first in a new team?",
  },
  "ask.short": { about: "ask", remembered: false, guide: 60, example: "leading a team for the first time" },
  "why.you": {
    about: "ask",
    remembered: false,
    guide: 120,
    example: "you went from the ward to leading a clinic",
  },
  tried: {
    about: "ask",
    remembered: false,
    guide: 120,
    example: "asked two team leads and read our handbook",
  },
  shared: { about: "ask", remembered: false, guide: 60, example: "Northfield College" },
  "shared.short": { about: "ask", remembered: false, guide: 30, example: "Northfield College" },
  topic: { about: "ask", remembered: false, guide: 40, example: "rota planning" },
  "offer.back": { about: "ask", remembered: false, guide: 60, example: "notes from each meeting" },
} as const satisfies Record<string, Variable>;

export type VariableKey = keyof typeof VARIABLES;

/** Values by field; a missing or blank one is "no value". */
export type DraftValues = Readonly<Record<string, string>>;

/** Every field in the order a form asks for them. */
export const VARIABLE_CATALOGUE: ReadonlyMap<string, Variable> = new Map<string, Variable>(
  Object.entries(VARIABLES),
);

/** Names of all fields. */
export const VARIABLE_KEYS: readonly string[] = [...VARIABLE_CATALOGUE.keys()];
