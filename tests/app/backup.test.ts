import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addByHand } from "#app/add-by-hand.ts";
import { exportEverything, importEverything, previewImport } from "#app/backup.ts";
import { logOutreach } from "#app/log-outreach.ts";
import { saveMyWords } from "#app/me-words.ts";
import { setOwn } from "#app/own-card.ts";
import { rereadCards } from "#app/reread-cards.ts";
import { saveDraft } from "#app/save-draft.ts";
import { takeInPosts } from "#app/take-in-posts.ts";
import { saveTemplate } from "#app/templates.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { freshDb } from "../storage/fresh-db.ts";
import { aPost, OFFER_TEXT } from "./a-post.ts";

async function library(): Promise<GuidepostDb> {
  const db = await freshDb();
  const [taken] = await takeInPosts(db, [aPost()], { groupId: "42", now: 1, origin: "page" });
  await setOwn(db, taken?.cardId ?? "", { note: "=SUM(A1) 🙂 \u202E" }, 1);
  return db;
}

/** So many different words, such as a post may list. */
function words(count: number): string[] {
  const syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu"];
  const at = (place: number) => syllables[place % 10] ?? "";
  return Array.from(
    { length: count },
    (_, i) => `${at(i)}${at(Math.floor(i / 10))}${at(Math.floor(i / 100))}`,
  );
}

async function rowsOf(db: GuidepostDb) {
  const tables = db.tables.filter(({ name }) => name !== "meta");
  return Object.fromEntries(await Promise.all(tables.map(async (t) => [t.name, await t.toArray()] as const)));
}

test("export, then import elsewhere: the same rows, and a preview that told them before", async () => {
  const [from, to] = [await library(), await freshDb()];
  const preview = await previewImport(to, await exportEverything(from, 7));
  if ("refused" in preview) throw new Error(preview.refused);
  expect(preview.rows).toContainEqual(["cards", 0, 1]);
  await importEverything(to, preview, 8);
  expect(await rowsOf(to)).toEqual(await rowsOf(from));
});

test("importing gives back what was there before, and importing that is the undo (T17)", async () => {
  const [mine, other] = [await library(), await freshDb()];
  const before = await rowsOf(mine);
  const preview = await previewImport(mine, await exportEverything(other, 7));
  if ("refused" in preview) throw new Error(preview.refused);
  const undo = await previewImport(mine, await importEverything(mine, preview, 8));
  expect(await mine.cards.count()).toBe(0);
  if ("refused" in undo) throw new Error(undo.refused);
  await importEverything(mine, undo, 9);
  expect(await rowsOf(mine)).toEqual(before);
});

test("cards from a file are read again by today's parser at the next start", async () => {
  const [from, to] = [await library(), await freshDb()];
  await rereadCards(to);
  await from.cards.toCollection().modify({ parsedBy: -1, kind: "other" });
  const preview = await previewImport(to, await exportEverything(from, 7));
  if ("refused" in preview) throw new Error(preview.refused);
  await importEverything(to, preview, 8);
  expect(await rereadCards(to)).toBe(1);
  expect((await to.cards.toArray()).map(({ kind }) => kind)).toEqual(["offer"]);
});

test("values with the words that told them come back, and those of cards that lack them", async () => {
  const [from, to] = [await freshDb(), await freshDb()];
  for (const [i, topic] of ["kiln repairs", "baking bread"].entries())
    await addByHand(from, { text: `I can help with ${topic}. By email.`, name: "Ann" }, i + 1);
  const nearIn = async (db: GuidepostDb) =>
    (await db.cards.toArray()).map(({ parsed }) => parsed.offer.topics?.because.map(({ near }) => near));
  await from.cards.limit(1).modify(({ parsed }) => {
    for (const words of parsed.offer.topics?.because ?? []) delete words.near;
  });
  const kept = await nearIn(from);
  expect(kept.flat().filter((near) => near !== undefined)).toHaveLength(1);
  const preview = await previewImport(to, await exportEverything(from, 7));
  if ("refused" in preview) throw new Error(preview.refused);
  await importEverything(to, preview, 8);
  expect(await nearIn(to)).toEqual(kept);
});

describe("whatever was kept comes back", () => {
  const readable = async (db: GuidepostDb) => {
    const preview = await previewImport(await freshDb(), await exportEverything(db, 7));
    return "refused" in preview ? `${preview.refused} at ${preview.detail}` : "readable";
  };

  test("odd words in every place a person can type into (B2, B3, B4, B8)", async () => {
    const words = fc.string({ unit: "binary", minLength: 0, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(words, words, words, words, async (text, name, note, typed) => {
        const db = await freshDb();
        await addByHand(db, { text: `Happy to mentor nurses by email. ${text}`, name }, 1);
        const [card] = await db.cards.toArray();
        if (!card) throw new Error("nothing was kept");
        await setOwn(db, card.id, { note }, 2);
        const draft = {
          channel: "direct-message" as const,
          templateId: "message",
          fields: { ask: typed },
          edited: typed,
        };
        const id = (await saveDraft(db, card.id, draft, 3))?.id ?? "";
        await logOutreach(db, {
          id: "e",
          approachId: id,
          personId: card.personId,
          at: 4,
          kind: "sent",
          text: typed,
        });
        await saveMyWords(db, { "me.name": typed }, 5);
        expect(await readable(db)).toBe("readable");
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    [
      "a post of 200,000 characters that offers again and again (B6)",
      { text: "Happy to mentor by email, mornings. ".repeat(5_500) },
    ],
    [
      "a link with a path that is too long",
      { text: OFFER_TEXT, link: `https://www.linkedin.com/in/${"я".repeat(100)}` },
    ],
    ["a post that lists 400 topics", { text: `${OFFER_TEXT} I can help with ${words(400).join(", ")}.` }],
  ])("%s", async (_, made) => {
    const db = await freshDb();
    expect(await addByHand(db, made, 1)).toHaveProperty("added");
    expect(await readable(db)).toBe("readable");
  });

  test("a template longer than any message, one copied from a long name, and a note of 300,000 characters (T17)", async () => {
    const db = await freshDb();
    const long = { channel: "inmail" as const, fit: [], subject: "s".repeat(30_000) };
    await saveTemplate(db, { ...long, id: "a", name: "a".repeat(200), body: "word ".repeat(20_000) }, 1);
    await saveTemplate(db, { ...long, id: "b", name: `Copy of ${"a".repeat(200)}`, body: "" }, 1);
    const note = { id: "n", approachId: "x", personId: "p", at: 2, kind: "note" as const };
    await logOutreach(db, { ...note, text: "n".repeat(300_000) });
    expect(await readable(db)).toBe("readable");
  });

  test("a post that was edited 300 times", async () => {
    const db = await freshDb();
    for (let edit = 0; edit < 300; edit++) {
      await takeInPosts(db, [aPost({ text: `Edit ${edit}: ${OFFER_TEXT}` })], {
        groupId: "42",
        now: edit,
        origin: "page",
      });
    }
    expect(await db.cards.count()).toBe(1);
    expect(await readable(db)).toBe("readable");
  });
});

describe("bad files change nothing and are named (T13, B10)", () => {
  const cases: [name: string, make: (good: string) => string, refusal: string][] = [
    ["not JSON", () => "hello", "not-json"],
    ["cut short", (good) => good.slice(0, good.length - 40), "not-json"],
    ["somebody else's JSON", () => '{"app":"other","version":1}', "not-ours"],
    ["an array", () => "[]", "not-ours"],
    ["from the future", (good) => good.replace(/"version":\d+/, '"version":99'), "newer"],
    [
      "nested without end",
      () => `{"app":"guidepost","version":1,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "damaged",
    ],
    ["a count that lies", (good) => good.replace('"cards":1', '"cards":2'), "damaged"],
    ["an unknown key", (good) => good.replace('"origin":"page"', '"origin":"page","extra":1'), "damaged"],
    [
      "a planted link (T14)",
      (good) => good.replace('"origin":"page"', '"origin":"page","link":"javascript:alert(1)"'),
      "damaged",
    ],
    ["a prototype", (good) => good.replace('"tables":{', '"tables":{"__proto__":{"x":1},'), "damaged"],
    ["a wrong type", (good) => good.replace('"firstSeen":1', '"firstSeen":"1"'), "damaged"],
  ];
  test.each(cases)("%s", async (_, make, refusal) => {
    const db = await library();
    const before = await rowsOf(db);
    const read = await previewImport(db, make(await exportEverything(db, 7)));
    expect(read).toMatchObject({ refused: refusal });
    expect(await rowsOf(db)).toEqual(before);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("cut at every place of the file: never an exception, never a half import", async () => {
    const db = await library();
    const good = await exportEverything(db, 7);
    for (let end = 0; end < good.length; end += 7) {
      expect(await previewImport(db, good.slice(0, end))).toHaveProperty("refused");
    }
  });
});
