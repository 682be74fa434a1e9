/**
 * The shape of an export file. A file is somebody else's words: nothing of it is used before this schema passed it. Its
 * limits stand far above what is ever kept, by hand or off a page: whatever was kept must come back.
 */
import * as z from "zod/mini";
import { ApproachTemplate } from "#core/approach/approach-template.ts";
import { WritingSettings } from "#core/approach/writing-settings.ts";
import { LAYOUTS } from "#core/compose/first-line.ts";
import { fieldSchema } from "#core/field-schema.ts";
import { FIELD_NAMES } from "#core/fields.ts";
import { POST_KINDS } from "#core/offer.ts";
import { CHANNELS, OutreachEvent } from "#core/outreach/event.ts";
import { PostSnapshot } from "#core/post.ts";
import { list, MOST_TYPED, someText, text, textLike, time, whole } from "#core/schema.ts";
import { WORDING_LANGUAGES } from "#core/wording/wording.ts";
import { REQUEST_ANSWERS } from "./rows.ts";

/** Format of the file; raised when a reader of the old one could not read the new one. */
export const BACKUP_VERSION = 2;

const id = someText(300);
const line = text(2_000);
const rev = whole(0);
const fieldName = z.enum(FIELD_NAMES);
const offset = whole(0);
const span = { in: z.enum(["text", "headline"]), from: offset, to: offset, rule: line };
const near = list(z.strictObject({ from: offset, to: offset }), 100);
const evidence = list(z.strictObject({ ...span, value: z.optional(line), near: z.optional(near) }), 100_000);

const offer = z.strictObject(
  Object.fromEntries(
    FIELD_NAMES.map((name) => [
      name,
      z.optional(z.strictObject({ value: fieldSchema(name), because: evidence })),
    ]),
  ),
);

const parsed = z.strictObject({
  kind: z.enum(POST_KINDS),
  kindBecause: evidence,
  offer,
  dropped: list(
    z.strictObject({ ...span, field: z.union([fieldName, z.literal("kind")]), reason: line }),
    1_000_000,
  ),
});

const link = textLike(/^https:\/\/www\.linkedin\.com\//, 2_000);

const card = z.strictObject({
  id,
  aliases: list(id, 100_000),
  groups: list(id, 100_000),
  personId: id,
  origin: z.enum(["page", "by-hand"]),
  snapshot: PostSnapshot,
  parsed,
  kind: z.enum(POST_KINDS),
  parsedBy: z.int(),
  firstSeen: time(),
  lastSeen: time(),
  postedAt: z.optional(time()),
  link: z.optional(link),
});

const correction = z.union([
  z.strictObject({
    cardId: id,
    field: z.literal("kind"),
    value: z.enum(POST_KINDS),
    updatedAt: time(),
    rev,
  }),
  z
    .strictObject({ cardId: id, field: fieldName, value: z.unknown(), updatedAt: time(), rev })
    .check(z.refine(({ field, value }) => value === null || fieldSchema(field).safeParse(value).success)),
]);

const words = z.record(text(100), text(MOST_TYPED));

const values = z.strictObject(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, z.optional(fieldSchema(name))])),
);

const myOffer = z.strictObject({
  id,
  name: line,
  values,
  text: text(MOST_TYPED),
  edited: z.boolean(),
  layout: z.enum(LAYOUTS),
  language: z.enum(WORDING_LANGUAGES),
  hashtag: line,
  versions: list(z.strictObject({ at: time(), text: text(MOST_TYPED), values }), 10_000),
  updatedAt: time(),
  rev,
});

const request = z.strictObject({
  id,
  offerId: id,
  who: line,
  text: text(MOST_TYPED),
  answer: z.enum(REQUEST_ANSWERS),
  reply: text(MOST_TYPED),
  at: time(),
  promisedBy: z.nullable(time()),
  done: z.boolean(),
  updatedAt: time(),
  rev,
});

/** What a newer version wrote into a filter comes back as it was; it is read where it is used. */
const savedFilter = z.looseObject({
  id,
  updatedAt: time(),
  rev,
  version: whole(1),
  name: line,
  filter: z.unknown(),
  active: z.boolean(),
});

const suggestion = z.strictObject({ id, link, why: line, updatedAt: time(), rev });

export const BackupTables = z.strictObject({
  cards: z.array(card),
  people: z.array(
    z.strictObject({ id, profilePaths: list(line, 10_000), name: line, headline: line, updatedAt: time() }),
  ),
  corrections: z.array(correction),
  own: z.array(
    z.strictObject({
      cardId: id,
      starred: z.boolean(),
      dismissed: z.boolean(),
      note: text(MOST_TYPED),
      answers: z.optional(z.record(text(10), text(MOST_TYPED))),
      updatedAt: time(),
      rev,
    }),
  ),
  outreach: z.array(OutreachEvent),
  drafts: z.array(
    z.strictObject({
      id,
      cardId: id,
      channel: z.enum(CHANNELS),
      templateId: line,
      fields: words,
      edited: z.nullable(text(MOST_TYPED)),
      editedSubject: z.optional(z.nullable(text(MOST_TYPED))),
      short: z.optional(z.boolean()),
      kept: z.optional(list(line, 1_000)),
      updatedAt: time(),
      rev,
    }),
  ),
  templates: z.array(
    z.strictObject({ id, template: ApproachTemplate, unopened: z.boolean(), updatedAt: time(), rev }),
  ),
  filters: z.array(savedFilter),
  groups: z.array(
    z.strictObject({
      id,
      label: line,
      city: line,
      colour: whole(0, 7),
      updatedAt: time(),
      rev,
    }),
  ),
  /** Files of version 1 have none of these. */
  myOffers: z._default(z.array(myOffer), []),
  requests: z._default(z.array(request), []),
  me: z.array(
    z.strictObject({
      id: z.literal("me"),
      words,
      writing: z.optional(WritingSettings),
      updatedAt: time(),
      rev,
    }),
  ),
  suggestions: z._default(z.array(suggestion), []),
  forgotten: list(z.strictObject({ salt: line, digests: list(line, 1_000_000) }), 1_000),
});

/** What tells a file of ours, of whatever version. */
export const BackupHead = z.object({ app: z.literal("guidepost"), version: z.number() });

export const BackupFile = z.strictObject({
  app: z.literal("guidepost"),
  version: whole(1),
  /** When it was written, in ms since the epoch. */
  exportedAt: time(),
  /** Rows a table, so that a cut file is noticed. */
  counts: z.strictObject({
    cards: whole(0),
    people: whole(0),
    corrections: whole(0),
    own: whole(0),
    outreach: whole(0),
    drafts: whole(0),
    templates: whole(0),
    filters: whole(0),
    groups: whole(0),
    me: whole(0),
    myOffers: z._default(whole(0), 0),
    requests: z._default(whole(0), 0),
    suggestions: z._default(whole(0), 0),
  }),
  tables: BackupTables,
});

export type BackupFile = z.infer<typeof BackupFile>;
