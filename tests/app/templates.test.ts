import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { saveMyWords } from "#app/me-words.ts";
import {
  addTemplates,
  dropTemplate,
  markOpened,
  removeTemplates,
  restoreTemplate,
  saveTemplate,
} from "#app/templates.ts";
import { readWriting, saveWriting } from "#app/writing-settings.ts";
import { DEFAULT_WRITING, limitsOf } from "#core/approach/writing-settings.ts";
import { exportBackup, readBackup, replaceAll } from "#storage/backup.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

const template = { id: "mine", name: "Mine", channel: "inmail" as const, subject: "s", body: "b", fit: [] };

describe("templates that are kept", () => {
  it("are dropped and come back as they were", async () => {
    const db = await freshDb();
    await saveTemplate(db, template, 1);
    const row = await dropTemplate(db, "mine");
    expect(await db.templates.count()).toBe(0);
    if (row) await restoreTemplate(db, row);
    expect(await db.templates.get("mine")).toMatchObject({ template, unopened: false, rev: 1 });
    expect(await dropTemplate(db, "none")).toBeNull();
  });

  it("from a file are marked until they are opened, and can be taken out again (T14)", async () => {
    const db = await freshDb();
    const { id: _, ...words } = template;
    const ids = await addTemplates(db, [words, words], 1);
    expect((await db.templates.toArray()).map(({ unopened }) => unopened)).toEqual([true, true]);
    await markOpened(db, ids[0] ?? "");
    expect(await db.templates.get(ids[0] ?? "")).toMatchObject({ unopened: false });
    expect(await db.templates.get(ids[1] ?? "")).toMatchObject({ unopened: true });
    await removeTemplates(db, ids);
    expect(await db.templates.count()).toBe(0);
  });

  it("travel in the backup with the settings of writing and the draft's own", async () => {
    const db = await freshDb();
    await saveTemplate(db, template, 1);
    await saveWriting(db, { premium: true, lengths: { inmail: 2_000 } }, 1);
    await db.drafts.put({
      id: "d",
      cardId: "c",
      channel: "inmail",
      templateId: "mine",
      fields: {},
      edited: null,
      editedSubject: "x",
      short: true,
      kept: ["mode.short"],
      updatedAt: 1,
      rev: 1,
    });
    const read = readBackup(await exportBackup(db, 2));
    if ("refused" in read) throw new Error(read.detail);
    const other = await freshDb();
    await replaceAll(other, read.file);
    expect(await other.templates.toArray()).toEqual(await db.templates.toArray());
    expect(await other.drafts.toArray()).toEqual(await db.drafts.toArray());
    expect(await readWriting(other)).toMatchObject({ premium: true, lengths: { inmail: 2_000 } });
  });
});

describe("settings of writing", () => {
  it("begin as they ship, change one by one, and stand beside the user's words", async () => {
    const db = await freshDb();
    expect(await readWriting(db)).toEqual(DEFAULT_WRITING);
    await saveMyWords(db, { "me.name": "Tom" }, 1);
    await saveWriting(db, { askedReady: true }, 2);
    await saveMyWords(db, { "me.role": "a nurse" }, 3);
    expect(await readWriting(db)).toEqual({ ...DEFAULT_WRITING, askedReady: true });
    expect((await db.me.get("me"))?.words).toEqual({ "me.name": "Tom", "me.role": "a nurse" });
  });

  it("put the user's own lengths in the place of LinkedIn's", () => {
    const limits = limitsOf({ lengths: { "connection-note": 250 } });
    expect(limits["connection-note"]).toEqual({ body: 250 });
    expect(limits.inmail).toEqual({ body: 1_900, subject: 200 });
  });
});
