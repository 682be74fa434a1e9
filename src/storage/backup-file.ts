/** The shape of an export file. A file is somebody else's words: nothing of it is used before this schema passed it. */
import * as z from "zod";
import { FIELDS } from "#core/fields.ts";
import { type FieldName, POST_KINDS } from "#core/offer.ts";
import { CHANNELS, OutreachEvent } from "#core/outreach/event.ts";
import { PostSnapshot } from "#core/post.ts";

/** Format of the file; raised when a reader of the old one could not read the new one. */
export const BACKUP_VERSION = 1;

const id = z.string().min(1).max(300);
const line = z.string().max(2_000);
const time = z.number();
const rev = z.number().int().nonnegative();
const fieldName = z.enum(Object.keys(FIELDS) as [FieldName, ...FieldName[]]);
const offset = z.number().int().nonnegative();
const span = { in: z.enum(["text", "headline"]), from: offset, to: offset, rule: line };
const evidence = z.array(z.strictObject({ ...span, value: line.optional() })).max(1_000);

const offer = z.strictObject(
  Object.fromEntries(
    Object.entries(FIELDS).map(([name, { schema }]) => [
      name,
      z.strictObject({ value: schema, because: evidence }).optional(),
    ]),
  ),
);

const parsed = z.strictObject({
  kind: z.enum(POST_KINDS),
  kindBecause: evidence,
  offer,
  dropped: z
    .array(z.strictObject({ ...span, field: z.union([fieldName, z.literal("kind")]), reason: line }))
    .max(10_000),
});

const link = z
  .string()
  .max(2_000)
  .regex(/^https:\/\/www\.linkedin\.com\//);

const card = z.strictObject({
  id,
  aliases: z.array(id).max(200),
  groups: z.array(id).max(200),
  personId: id,
  origin: z.enum(["page", "by-hand"]),
  snapshot: PostSnapshot,
  parsed,
  kind: z.enum(POST_KINDS),
  parsedBy: z.number().int(),
  firstSeen: time,
  lastSeen: time,
  postedAt: time.optional(),
  link: link.optional(),
});

const correction = z
  .strictObject({ cardId: id, field: fieldName, value: z.unknown(), updatedAt: time, rev })
  .refine(({ field, value }) => value === null || FIELDS[field].schema.safeParse(value).success);

const words = z.record(z.string().max(100), z.string().max(10_000));

const savedRow = z.strictObject({ id, updatedAt: time, rev });

export const BackupTables = z.strictObject({
  cards: z.array(card),
  people: z.array(
    z.strictObject({ id, profilePaths: z.array(line).max(50), name: line, headline: line, updatedAt: time }),
  ),
  corrections: z.array(correction),
  own: z.array(
    z.strictObject({
      cardId: id,
      starred: z.boolean(),
      dismissed: z.boolean(),
      note: z.string().max(200_000),
      updatedAt: time,
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
      edited: z.string().max(200_000).nullable(),
      updatedAt: time,
      rev,
    }),
  ),
  templates: z.array(savedRow),
  filters: z.array(savedRow),
  groups: z.array(
    z.strictObject({
      id,
      label: line,
      city: line,
      colour: z.number().int().min(0).max(7),
      updatedAt: time,
      rev,
    }),
  ),
  me: z.array(z.strictObject({ id: z.literal("me"), words, updatedAt: time, rev })),
  forgotten: z.strictObject({ salt: line, digests: z.array(line).max(1_000_000) }).nullable(),
});

export const BackupFile = z.strictObject({
  app: z.literal("guidepost"),
  version: z.number().int().positive(),
  /** When it was written, in ms since the epoch. */
  exportedAt: time,
  /** Rows a table, so that a cut file is noticed. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  tables: BackupTables,
});

export type BackupFile = z.infer<typeof BackupFile>;
