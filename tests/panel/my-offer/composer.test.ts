// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startOffer } from "#app/my-offers.ts";
import { FIELD_NAMES } from "#core/fields.ts";
import type { OfferValues } from "#core/offer.ts";
import { type Composer, openComposer } from "#panel/parts/my-offer/composer.ts";
import { FORM_SECTIONS } from "#panel/parts/my-offer/form-sections.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "#tests/storage/fresh-db.ts";

let db: GuidepostDb;
let composer: Composer;

async function open(values: Partial<OfferValues>) {
  composer = openComposer(db, await startOffer(db, values, "", 1));
}
beforeEach(async () => {
  db = await freshDb();
});
afterEach(() => composer.end());

const draft = () => composer.draft.value;

test("the form asks for every field of an offer, each once", async () => {
  await open({});
  const asked = FORM_SECTIONS.flatMap(({ fields }) => fields);
  expect([...asked].sort()).toEqual([...FIELD_NAMES].sort());
});

describe("form and text", () => {
  test("follow each other, and both are kept", async () => {
    await open({ topics: ["hives"] });
    composer.set("formats", ["phone"]);
    expect(draft().text).toContain("How: phone");
    composer.write(`${draft().text}\nI am free at weekends.`);
    expect(draft()).toMatchObject({ edited: true, values: { formats: ["phone"], times: ["weekends"] } });
    await composer.flush();
    expect(await db.myOffers.get(composer.id)).toMatchObject(draft());
  });

  test("a field that is emptied says nothing any more", async () => {
    await open({ topics: ["hives"], capacity: 2 });
    composer.set("capacity", undefined);
    composer.set("topics", []);
    expect(draft().values).toEqual({});
    expect(draft().text).not.toContain("hives");
  });

  test("what the short layout cannot say is there again in the next one", async () => {
    const values: Partial<OfferValues> = { topics: ["hives"], paid: false, credentials: ["CFA"] };
    await open(values);
    composer.layOut({ layout: "short" });
    expect(draft().text).not.toContain("CFA");
    composer.write(draft().text.replace("hives", "queens"));
    composer.layOut({ layout: "prose", language: "de", hashtag: "Imker" });
    expect(draft().values).toEqual({ ...values, topics: ["queens"] });
    expect(draft().text).toContain("Meine Abschlüsse: CFA.");
    expect(draft().text.endsWith("#Imker")).toBe(true);
  });

  test("an earlier state comes back whole", async () => {
    await open({ topics: ["hives"] });
    const before = draft();
    composer.write("All my own words.");
    composer.restore(before);
    expect(draft()).toEqual(before);
  });
});

test("fifty topics and a post beyond LinkedIn's length are kept all the same", async () => {
  const topics = Array.from(
    { length: 50 },
    (_, i) => `a topic that takes a good many characters, number ${i + 1}`,
  );
  await open({});
  composer.set("topics", topics);
  composer.write(`${draft().text}\n\n${"I write this in the evening, after a long day. ".repeat(60)}`);
  await composer.flush();
  const kept = await db.myOffers.get(composer.id);
  expect(kept?.values.topics).toEqual(topics);
  expect(kept?.text.length).toBeGreaterThan(3_000);
});

describe("one offer open in two panels", () => {
  let other: Composer;

  beforeEach(async () => {
    const row = await startOffer(db, { topics: ["hives"] }, "", 1);
    composer = openComposer(db, row);
    other = openComposer(db, row);
  });
  afterEach(() => other.end());

  const stored = () => db.myOffers.get(composer.id);

  test("neither takes back what the other kept", async () => {
    composer.rename("For beginners");
    await composer.flush();
    other.set("formats", ["email"]);
    await other.flush();
    expect(await stored()).toMatchObject({ name: "For beginners", values: { formats: ["email"] } });
    expect(other.draft.value.name).toBe("For beginners");
  });

  test("each follows the other, and keeps what is typed here and not kept yet", async () => {
    composer.set("formats", ["phone"]);
    await composer.flush();
    other.rename("Mine");
    const row = await stored();
    if (!row) throw new Error("the offer is gone");
    other.follow(row);
    expect(other.draft.value).toMatchObject({ name: "Mine", values: { formats: ["phone"] } });
    await other.flush();
    expect(await stored()).toMatchObject({ name: "Mine", values: { formats: ["phone"] } });
  });
});
