/** Reads one card. What a page can do wrong comes back as a value, never as an exception. */

import type { Attachment, PostSnapshot, QuotedPost } from "#core/post.ts";
import { orderIds, postKey } from "#core/post-key.ts";
import { claims } from "./card-mark.ts";
import type { Dialect, FieldName, FieldReading } from "./dialect.ts";
import { shape } from "./dialects/shape.ts";
import { countInside, matches } from "./dom.ts";
import { ownPartOf, wholePart } from "./own-part.ts";
import { profilePathOf } from "./profile-path.ts";
import { type Fields, readFields } from "./read-fields.ts";
import { readShape } from "./shape/read-shape.ts";
import { wrappersOf } from "./surroundings.ts";
import { lineOf } from "./text.ts";

/** What came of reading one card. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly post: PostSnapshot }
  /** A post whose required fields were not found. */
  | { readonly kind: "missed"; readonly fields: readonly string[] }
  /** An empty slot or a card that is still filling. */
  | { readonly kind: "not-yet" }
  /** An advert, a course, a recommendation. */
  | { readonly kind: "not-a-post" };

/** Elements in one card; a real one has up to about 2,000 with its comments. */
const LARGEST_CARD = 20_000;
const MOST_IDS = 20;

type Read = Extract<ReadOutcome, { kind: "read" }>;

/** Reads one card by one dialect; `neighbours` as `findCards` gives them. Never throws and never writes into the page. */
export function readPost(dialect: Dialect, card: Element, neighbours: readonly Element[]): ReadOutcome {
  try {
    return readCard(dialect, card, neighbours);
  } catch {
    return { kind: "missed", fields: ["card"] };
  }
}

function readCard(dialect: Dialect, card: Element, neighbours: readonly Element[]): ReadOutcome {
  if (countInside(card) > LARGEST_CARD) return { kind: "missed", fields: ["card"] };
  if (dialect === shape) return byShape(card, neighbours) ?? { kind: "not-a-post" };
  if (!claims(dialect, card) || dialect.never.some((selector) => matches(card, selector)))
    return { kind: "not-a-post" };
  const { fields, inner } = partsOf(dialect, card, neighbours);
  const author = fields.values.get("author");
  const text = fields.values.get("text") ?? "";
  if (fields.values.has("advert") || isAgelessOrganisation(fields)) return { kind: "not-a-post" };
  const quotedPost = inner && quotedOf(inner);
  const share = quotedPost ? null : unmarkedShare(dialect, fields, () => byShape(card, neighbours));
  if (share !== null) return share;
  const isEmpty = text === "" && quotedPost === null;
  if (author !== undefined && !isEmpty)
    return { kind: "read", post: snapshot(dialect, fields, author, text, quotedPost) };
  if (lineOf(card) === "") return { kind: "not-yet" };
  const shaped = byShape(card, neighbours);
  if (shaped !== null && (author === undefined || shaped.post.text !== "")) return shaped;
  if (author === undefined)
    return text === "" ? { kind: "not-a-post" } : { kind: "missed", fields: ["author"] };
  if (!fields.values.has("age") && !fields.values.has("attachment")) return { kind: "not-a-post" };
  return { kind: "read", post: snapshot(dialect, fields, author, text, quotedPost) };
}

/** Every post has an age. What an organisation shows without one is an advert, whatever it says in which language. */
function isAgelessOrganisation({ values }: Fields): boolean {
  return !values.has("age") && /^\/(?:company|school)\//.test(values.get("profile") ?? "");
}

/**
 * Another post's age in a card, but nothing that marks a whole quoted post: then its shape alone tells whose words are whose. Null where
 * there is no such age, or where the words stand above it and are the author's in any case.
 */
function unmarkedShare(dialect: Dialect, fields: Fields, shapeOf: () => Read | null): ReadOutcome | null {
  const { values } = fields;
  const author = values.get("author");
  const isAbove = values.has("ageAbove");
  if (author === undefined || !(isAbove || values.has("ageBelow"))) return null;
  const shaped = shapeOf();
  const quoted = shaped?.post.quoted;
  const isSame = shaped?.post.author.name === author && (quoted || shaped.post.text === values.get("text"));
  if (shaped && isSame)
    return { kind: "read", post: snapshot(dialect, fields, author, shaped.post.text, quoted ?? null) };
  if (!isAbove || !values.has("text")) return null;
  return shaped && quoted ? shaped : { kind: "missed", fields: ["text"] };
}

/** The card's names told too little: its shape may tell the post. */
function byShape(card: Element, neighbours: readonly Element[]): Read | null {
  const seen = readShape(card);
  if (seen === null) return null;
  const { own } = ownPartOf(shape, card);
  const { ids } = readFields(shape.fields, own, wrappersOf(card, neighbours));
  const { head, text, quoted } = seen;
  const values = new Map<FieldName, string>([
    ["age", head.age],
    ["headline", head.headline],
  ]);
  if (profilePathOf(head.path) !== null) values.set("profile", head.path);
  if (head.isEdited) values.set("edited", "edited");
  if (seen.hasMore) values.set("more", "present");
  if (seen.hasFilm) values.set("attachment", "video");
  if (head.surfacedBy !== undefined) values.set("surfacedBy", head.surfacedBy);
  const inner =
    quoted === null || quoted.text === ""
      ? null
      : {
          author: quoted.head.name,
          headline: quoted.head.headline,
          text: quoted.text,
          profile: profilePathOf(quoted.head.path),
        };
  return { kind: "read", post: snapshot(shape, { ids, values, won: [] }, head.name, text, inner) };
}

function snapshot(
  dialect: Dialect,
  fields: Fields,
  name: string,
  text: string,
  quoted: QuotedPost | null,
): PostSnapshot {
  const { values } = fields;
  const profile = values.get("profile") ?? null;
  const ids = orderIds(fields.ids).slice(0, MOST_IDS);
  const surfacedBy = values.get("surfacedBy");
  const attachment = attachmentOf(values.get("attachment"));
  return {
    key: postKey(ids, profile ?? name, text),
    ids,
    author: { name, headline: values.get("headline") ?? "", profile },
    text,
    age: values.get("age") ?? null,
    truncated: isCut(text, values.has("more")),
    edited: values.has("edited"),
    ...(surfacedBy === undefined ? {} : { surfacedBy }),
    ...(quoted === null ? {} : { quoted }),
    ...(attachment === undefined ? {} : { attachment }),
    dialect: dialect.id,
  };
}

/** LinkedIn folds long texts by style alone; only a text that itself ends in dots before the button is cut. */
function isCut(text: string, foldable: boolean): boolean {
  return foldable && /(?:…|\.\.\.)$/.test(text);
}

function quotedOf({ ids, values }: Fields): QuotedPost | null {
  const author = values.get("author");
  const text = values.get("text") ?? "";
  if (author === undefined || (text === "" && ids.length === 0)) return null;
  const headline = values.get("headline");
  return {
    author,
    ...(headline === undefined ? {} : { headline }),
    text,
    ...(ids.length === 0 ? {} : { ids: orderIds(ids).slice(0, MOST_IDS) }),
    profile: values.get("profile") ?? null,
  };
}

const ATTACHMENTS: readonly Attachment[] = ["image", "document", "video", "article", "poll", "event"];

function attachmentOf(value: string | undefined): Attachment | undefined {
  return ATTACHMENTS.find((kind) => kind === value);
}

function partsOf(
  dialect: Dialect,
  card: Element,
  neighbours: readonly Element[],
): { fields: Fields; inner: Fields | null } {
  const { own, quoted } = ownPartOf(dialect, card);
  const fields = readFields(dialect.fields, own, wrappersOf(card, neighbours));
  const inner = quoted === null ? null : readFields(dialect.quoted.fields, wholePart(quoted), []);
  return { fields, inner };
}

/** Which of the dialect's candidates gave something on this card, as `field take candidate`; a quoted post's with `quoted` before. */
export function candidatesThatGave(
  dialect: Dialect,
  card: Element,
  neighbours: readonly Element[],
): string[] {
  const { fields, inner } = partsOf(dialect, card, neighbours);
  const named = ([{ field, take }, at]: [FieldReading, string]) => `${field} ${take} ${at}`;
  return [...fields.won.map(named), ...(inner?.won ?? []).map((won) => `quoted ${named(won)}`)];
}
