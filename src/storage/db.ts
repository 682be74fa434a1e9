/** The database: one per browser profile, opened by the worker, the panel and the tests alike. */
import Dexie, { type Table } from "dexie";
import type { Correction, KindCorrection, OfferCard, OwnNotes } from "#core/card.ts";
import type { OutreachEvent } from "#core/outreach/event.ts";
import type {
  Draft,
  Group,
  Me,
  MenteeRequest,
  MetaRow,
  MyOffer,
  Person,
  SavedFilterRow,
  Suggestion,
  TemplateRow,
} from "./rows.ts";
import { rowsUnder } from "./rows-under.ts";
import { SCHEMA_VERSION, VERSIONS } from "./versions.ts";

export const DB_NAME = "guidepost";

export class GuidepostDb extends Dexie {
  declare cards: Table<OfferCard, string>;
  declare people: Table<Person, string>;
  declare corrections: Table<Correction | KindCorrection, [string, string]>;
  declare own: Table<OwnNotes, string>;
  declare outreach: Table<OutreachEvent, string>;
  declare drafts: Table<Draft, string>;
  declare templates: Table<TemplateRow, string>;
  declare filters: Table<SavedFilterRow, string>;
  declare groups: Table<Group, string>;
  declare me: Table<Me, string>;
  declare myOffers: Table<MyOffer, string>;
  declare requests: Table<MenteeRequest, string>;
  declare suggestions: Table<Suggestion, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name = DB_NAME) {
    // Strict: a write is on the disk before it is acknowledged; notes and the log cannot be made again. No cache: it would
    // keep a second copy of every card that a live query has read.
    super(name, { chromeTransactionDurability: "strict", cache: "disabled" });
    VERSIONS.forEach(({ stores }, index) => {
      this.version(index + 1).stores(stores);
    });
  }

  /** As `rowsUnder`, for those who may not know the packages that storage stands on. */
  rowsUnder<Row, Key>(table: Table<Row, Key>, index: string, keys: readonly string[]): PromiseLike<Row[]> {
    return rowsUnder(table, index, keys);
  }
}

export type StorageProblemCode = "cannot-open" | "newer";

/** The store cannot be used, and why: `newer` means a later Guidepost wrote it and this one must not touch it. */
export class StorageProblem extends Error {
  readonly code: StorageProblemCode;
  constructor(code: StorageProblemCode, cause?: unknown) {
    super(`storage: ${code}`, { cause });
    this.code = code;
  }
}

/** Opens the database or throws `StorageProblem`. Dexie opens newer data without a word, so the stamp is ours. */
export async function openDb(name = DB_NAME): Promise<GuidepostDb> {
  const db = new GuidepostDb(name);
  try {
    await db.open();
    const stamp = await db.meta.get("schema");
    const found = Math.max(Number(stamp?.value ?? 0), Math.ceil(db.backendDB().version / 10));
    if (found > SCHEMA_VERSION) {
      db.close();
      throw new StorageProblem("newer");
    }
    if (stamp?.value !== SCHEMA_VERSION) await db.meta.put({ key: "schema", value: SCHEMA_VERSION });
    return db;
  } catch (problem) {
    throw problem instanceof StorageProblem ? problem : new StorageProblem("cannot-open", problem);
  }
}
