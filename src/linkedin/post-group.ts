/** The group that a post says it was written in; for a post's own page, whose address often does not name it. */
import { findCards } from "./cards.ts";
import type { Dialect, FieldReading } from "./dialect.ts";
import type { PageRoot } from "./dom.ts";
import { ownPartOf } from "./own-part.ts";
import { readFields } from "./read-fields.ts";
import { readPost } from "./read-post.ts";

/** The post that a page is about. */
export interface GroupPost {
  readonly groupId: string;
  /** Its key and ids. */
  readonly names: readonly string[];
}

/** In a post's head: the group as its actor, in a header or below the name. Links in its text, comments or quotes tell nothing. */
const IN_HEAD: FieldReading = {
  field: "group",
  take: "group",
  at: ["a[href*='/groups/']"],
  before: ["text"],
};

/** The page's first post, where it names its group by an id of its own or in its head; else null. Never throws. */
export function groupPostOn(root: PageRoot): GroupPost | null {
  try {
    for (const { element, dialect, neighbours } of findCards(root)) {
      const outcome = readPost(dialect, element, neighbours);
      if (outcome.kind !== "read") continue;
      const { key, ids } = outcome.post;
      const groupId = groupInIds(ids) ?? groupInHead(dialect, element);
      return groupId === null ? null : { groupId, names: [key, ...ids] };
    }
  } catch {
    // A page that breaks the reader names no group.
  }
  return null;
}

/** Only above a text: without one, an attachment's link would do as well. */
function groupInHead(dialect: Dialect, card: Element): string | null {
  const { own } = ownPartOf(dialect, card);
  const { values } = readFields([...dialect.fields, IN_HEAD], own, []);
  return values.has("text") ? (values.get("group") ?? null) : null;
}

function groupInIds(ids: readonly string[]): string | null {
  for (const id of ids) {
    const group = /^urn:li:groupPost:(\d{1,20})-/.exec(id)?.[1];
    if (group !== undefined) return group;
  }
  return null;
}
