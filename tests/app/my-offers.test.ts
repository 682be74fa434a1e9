import { beforeEach, describe, expect, it } from "vitest";
import { deleteOffer, keepVersion, MOST_VERSIONS, saveOffer, startOffer } from "#app/my-offers.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "../storage/fresh-db.ts";

let db: GuidepostDb;
beforeEach(async () => {
  db = await freshDb();
});

describe("my offers", () => {
  it("are kept from the first moment, written out", async () => {
    const offer = await startOffer(db, { topics: ["soil samples"] }, "Growers", 5);
    expect(offer.text).toContain("I can help with: soil samples");
    expect(await db.myOffers.toArray()).toEqual([offer]);
  });

  it("keep a version for each text that was copied, once", async () => {
    const { id } = await startOffer(db, {}, "", 1);
    await keepVersion(db, id, 2);
    await keepVersion(db, id, 3);
    await saveOffer(db, id, { text: "Other words" }, 4);
    await keepVersion(db, id, 5);
    const kept = await db.myOffers.get(id);
    expect(kept?.versions.map(({ at }) => at)).toEqual([2, 5]);
    expect(kept?.rev).toBe(4);
  });

  it("let the oldest versions go", async () => {
    const { id } = await startOffer(db, {}, "", 1);
    for (let at = 0; at < MOST_VERSIONS + 3; at++) {
      await saveOffer(db, id, { text: `Version ${at}` }, at);
      await keepVersion(db, id, at);
    }
    const versions = (await db.myOffers.get(id))?.versions ?? [];
    expect(versions).toHaveLength(MOST_VERSIONS);
    expect(versions[0]?.text).toBe("Version 3");
  });

  it("come back after a delete, and stay away from a late save", async () => {
    const offer = await startOffer(db, { capacity: 2 }, "", 1);
    const undo = await deleteOffer(db, offer.id);
    expect(await saveOffer(db, offer.id, { name: "late" }, 2)).toBeNull();
    expect(await db.myOffers.count()).toBe(0);
    await undo?.();
    expect(await db.myOffers.get(offer.id)).toEqual(offer);
    expect(await deleteOffer(db, "none")).toBeNull();
  });
});
