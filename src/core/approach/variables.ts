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
  topic: { about: "mentor", remembered: false, guide: 40, example: "rota planning" },
  mention: { about: "mentor", remembered: false, guide: 40, example: "lighthouse" },
  answer: {
    about: "ask",
    remembered: false,
    guide: 200,
    example: "I work on a ward of thirty beds and hope to lead its night team by next spring.",
  },
  "offer.back": { about: "ask", remembered: false, guide: 60, example: "notes from each meeting" },
  "sent.date": { about: "mentor", remembered: false, guide: 20, example: "3 March" },
  "reply.channel": { about: "ask", remembered: false, guide: 20, example: "email" },
  slot1: { about: "ask", remembered: false, guide: 30, example: "Tuesday at 8.30" },
  slot2: { about: "ask", remembered: false, guide: 30, example: "Wednesday at 8.30" },
  slot3: { about: "ask", remembered: false, guide: 30, example: "Friday at 12.15" },
  "met.date": { about: "ask", remembered: false, guide: 20, example: "9 April" },
  takeaway: { about: "ask", remembered: false, guide: 80, example: "to ask each nurse one question a week" },
  "next.date": { about: "ask", remembered: false, guide: 20, example: "1 May" },
  "next.step": { about: "ask", remembered: false, guide: 80, example: "have spoken to all twelve of them" },
  promised: { about: "ask", remembered: false, guide: 60, example: "the name of a good rota tool" },
  "goal.short": { about: "ask", remembered: false, guide: 60, example: "leading a night team" },
  "intro.who": {
    about: "ask",
    remembered: false,
    guide: 80,
    example: "have set up a night team from nothing",
  },
  "pitch.short": {
    about: "me",
    remembered: true,
    guide: 280,
    example:
      "I am Tom Adeyemi, a ward nurse in cardiology. I have just set up our first handover sheet. I would like to hear from someone who has led a night team.",
  },
  "cycle.length": { about: "ask", remembered: false, guide: 20, example: "six months" },
  "end.date": { about: "ask", remembered: false, guide: 20, example: "30 June" },
  result: { about: "ask", remembered: false, guide: 80, example: "I lead a team of twelve and sleep well" },
  "colleague.first": { about: "ask", remembered: false, guide: 20, example: "Imani" },
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
