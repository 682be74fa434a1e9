/** What every part of a page of the newer layout needs while it is drawn, and its opaque names. */
import { spread } from "../post-ids.ts";

export interface SduiContext {
  /** The reader's now, in ms since the epoch. */
  now: number;
  groupId: string;
  /** Next `componentkey`, a name that looks random and is unique in the page. */
  key(): string;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const FEED_TYPE = "FeedType_GROUP_FEED";

/** A fresh page; names count from `first`, so that parts drawn apart never share one. */
export function sduiContext(now: number, groupId: string, first = 1): SduiContext {
  let count = first;
  return {
    now,
    groupId,
    key() {
      count += 1;
      const hex = [1, 2, 3, 4].map((part) =>
        spread(`${count} of part ${part}`).toString(16).padStart(8, "0"),
      );
      const all = hex.join("");
      return [
        all.slice(0, 8),
        all.slice(8, 12),
        all.slice(12, 16),
        all.slice(16, 20),
        all.slice(20, 32),
      ].join("-");
    },
  };
}

/** The opaque part of a card's name: 43 letters that stay the same for one post. */
export function opaque(key: string): string {
  return Array.from({ length: 43 }, (_, at) => LETTERS[spread(`${key} ${at}`) % LETTERS.length]).join("");
}

/** Name of a whole card. */
export function cardKey(key: string): string {
  return `expanded${opaque(key)}${FEED_TYPE}`;
}

/** Name of the box below a card, which begins with the token of its post. */
export function toolsKey(token: string, key: string): string {
  return `${token}-replaceableCommentTools${opaque(key)}${FEED_TYPE}`;
}

/** Class names that mean nothing, as the newer layout has them; one list for pages and style. */
export const HASHED = {
  cell: "_0e4b91c7",
  card: "_7a21f0d3",
  actor: "b91e44fa",
  face: "_52c0aa18",
  who: "e07d3b6c",
  name: "_1f93c2e5",
  quiet: "c4480bd9",
  body: "_68ef17a2",
  quote: "_d03ab1f4",
  picture: "f25c9e81",
  counts: "_3b7714ce",
  actions: "a6d902b3",
  header: "_94e5c07f",
  menu: "_c81d36ea",
  comment: "_2bd60f95",
  follow: "d17ab348",
  empty: "_40f7e1bc",
  hidden: "dd50c9f1",
  more: "_fe80a3d6",
  attached: "_8c6153e0",
  ahead: "_b57d20e9",
  person: "_e3a61f7c",
  load: "_05c9f4ad",
} as const;
