import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import Dexie from "dexie";
import { expect, test } from "vitest";
import { openDb, StorageProblem } from "#storage/db.ts";
import { SCHEMA_VERSION, VERSIONS } from "#storage/versions.ts";
import shipped from "./shipped.json" with { type: "json" };

test("the schema's shipped history is unedited", () => {
  const digests = VERSIONS.map((entry) =>
    createHash("sha256").update(JSON.stringify(entry.stores)).digest("hex"),
  );
  expect(digests.slice(0, shipped.length)).toEqual(shipped);
  expect(shipped.length).toBeGreaterThan(0);
});

test("data of a newer Guidepost is refused, not opened and not touched (F13)", async () => {
  const newer = new Dexie("from-the-future");
  newer.version(SCHEMA_VERSION + 1).stores({ ...VERSIONS[0]?.stores, hologram: "id" });
  await newer.open();
  await newer.table("hologram").put({ id: "kept" });
  newer.close();
  await expect(openDb("from-the-future")).rejects.toMatchObject({ code: "newer" });
  await newer.open();
  expect(await newer.table("hologram").count()).toBe(1);
});

test("a stamp of a newer Guidepost is refused as well", async () => {
  const db = await openDb("stamped");
  await db.meta.put({ key: "schema", value: SCHEMA_VERSION + 1 });
  db.close();
  await expect(openDb("stamped")).rejects.toBeInstanceOf(StorageProblem);
});

test("a store that cannot be opened is a problem with a name (F19)", async () => {
  const real = globalThis.indexedDB.open;
  globalThis.indexedDB.open = () => {
    throw new DOMException(
      "A mutation operation was attempted on a database that did not allow mutations.",
      "InvalidStateError",
    );
  };
  try {
    await expect(openDb("unopenable")).rejects.toMatchObject({ code: "cannot-open" });
  } finally {
    globalThis.indexedDB.open = real;
  }
});
