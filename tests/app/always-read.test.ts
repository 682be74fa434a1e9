import { beforeEach, expect, test } from "vitest";
import {
  alwaysInForce,
  isAlwaysRead,
  setGroupAlways,
  turnAlwaysOff,
  turnAlwaysOn,
} from "#app/always-read.ts";
import { eraseEverything } from "#app/forget.ts";
import { exportBackup } from "#storage/backup.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { removeConsent, writeConsent } from "#storage/meta.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

let db: GuidepostDb;
beforeEach(async () => {
  db = await freshDb();
});

test("it is off until the user turns it on, and then on for that group alone", async () => {
  expect(await alwaysInForce(db)).toBeNull();
  await turnAlwaysOn(db, "42", 5);
  expect(await isAlwaysRead(db, "42")).toBe(true);
  expect(await isAlwaysRead(db, "43")).toBe(false);
});

test("each group is turned on and off by itself; doubles make no difference", async () => {
  await turnAlwaysOn(db, "42", 5);
  await setGroupAlways(db, "43", true);
  await setGroupAlways(db, "43", true);
  await setGroupAlways(db, "42", false);
  expect((await alwaysInForce(db))?.groups).toEqual(["43"]);
});

test("one switch turns all of it off, and remembers the groups for the next time", async () => {
  await turnAlwaysOn(db, "42", 5);
  await turnAlwaysOff(db);
  expect(await isAlwaysRead(db, "42")).toBe(false);
  await turnAlwaysOn(db, null, 6);
  expect(await isAlwaysRead(db, "42")).toBe(true);
});

test("without the agreement, or with 'by hand only', nothing is read by itself (consent)", async () => {
  await turnAlwaysOn(db, "42", 5);
  await writeConsent(db, "by-hand", 1);
  expect(await isAlwaysRead(db, "42")).toBe(false);
  await removeConsent(db);
  expect(await isAlwaysRead(db, "42")).toBe(false);
});

test("erasing everything turns it off, and no backup file can turn it on (T14, T16)", async () => {
  await turnAlwaysOn(db, "42", 5);
  expect(await exportBackup(db, 1)).not.toContain("always");
  await eraseEverything(db);
  await writeConsent(db, "this-visit", 1);
  expect(await alwaysInForce(db)).toBeNull();
});
