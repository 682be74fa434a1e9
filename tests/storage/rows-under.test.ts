import fc from "fast-check";
import { expect, test } from "vitest";
import { freshDb } from "./fresh-db.ts";

test("rows under many keys are those that one look-up after another finds", async () => {
  const db = await freshDb();
  const paths = ["/in/a", "/in/b", "/in/c", "/in/d", "/in/e"];
  const path = fc.constantFrom(...paths);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uniqueArray(path, { maxLength: 3 }), { maxLength: 6 }),
      fc.array(path, { maxLength: 8 }),
      async (known, asked) => {
        await db.people.clear();
        await db.people.bulkPut(
          known.map((profilePaths, n) => ({
            id: `p${n}`,
            profilePaths,
            name: "",
            headline: "",
            updatedAt: 0,
          })),
        );
        const found = await db.transaction("rw", db.people, async () =>
          db.rowsUnder(db.people, "profilePaths", asked),
        );
        const naive = await db.people.where("profilePaths").anyOf(asked).distinct().primaryKeys();
        expect([...new Set(found.map(({ id }) => id))].sort()).toEqual(naive.sort());
      },
    ),
    { numRuns: 40 },
  );
});

test("a transaction goes on after it, and a look-up that fails fails the transaction", async () => {
  const db = await freshDb();
  const person = { id: "p", profilePaths: ["/in/a"], name: "A", headline: "", updatedAt: 0 };
  await db.transaction("rw", db.people, async () => {
    await db.rowsUnder(db.people, "profilePaths", ["/in/a"]);
    await db.people.put(person);
    expect(await db.rowsUnder(db.people, "profilePaths", ["/in/a"])).toEqual([person]);
  });
  expect(await db.people.count()).toBe(1);
  const failing = db.transaction("rw", db.people, async () => {
    await db.people.delete("p");
    await db.rowsUnder(db.people, "no-such-index", ["x"]);
  });
  await expect(failing).rejects.toThrow();
  expect(await db.people.count()).toBe(1);
});
