/** What is kept, in words, by table. */
import { type MessageKey, say } from "#platform/say.ts";

const TABLE_WORDS = {
  cards: "table_cards",
  people: "table_people",
  corrections: "table_corrections",
  own: "table_own",
  outreach: "table_outreach",
  drafts: "table_drafts",
  templates: "table_templates",
  filters: "table_filters",
  groups: "table_groups",
  me: "table_me",
  myOffers: "table_myOffers",
  requests: "table_requests",
  suggestions: "table_suggestions",
} as const satisfies Record<string, MessageKey>;

export type KeptTable = keyof typeof TABLE_WORDS;

/** In the order they are told. */
export const KEPT_TABLES: readonly string[] = Object.keys(TABLE_WORDS);

const isKept = (name: string): name is KeptTable => Object.hasOwn(TABLE_WORDS, name);

/** "Posts" for `cards`; a table that this version does not know shows its name. */
export function tableLabel(name: string): string {
  return isKept(name) ? say(TABLE_WORDS[name]) : name;
}
