/** The barest write of a batch that the browser allows: the very rows that the product keeps, put with the same indexes. */
import type { WebWorker } from "puppeteer-core";

/** Makes a store of its own beside the product's; the answer writes a batch there and resolves to its milliseconds. */
export async function rawPuts(worker: WebWorker): Promise<() => Promise<number>> {
  await worker.evaluate(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const theirs = await done(indexedDB.open("guidepost"));
    const rows = async (name) => done(theirs.transaction(name).objectStore(name).getAll());
    const offers = (await rows("cards")).filter(({ kind }) => kind === "offer");
    const people = await rows("people");
    const opening = indexedDB.open("bench");
    opening.onupgradeneeded = () => {
      for (const name of ["cards", "people"]) {
        const like = theirs.transaction(name).objectStore(name);
        const store = opening.result.createObjectStore(name, { keyPath: like.keyPath });
        for (const index of Array.from(like.indexNames, (one) => like.index(one)))
          store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      }
    };
    const db = await done(opening);
    theirs.close();
    let made = 0;
    globalThis.benchPut = async () => {
      const batch = Array.from({ length: 20 }, (_, n) => {
        const at = String(++made).padStart(9, "0");
        const card = structuredClone(offers[n % offers.length]);
        const person = structuredClone(people[n % people.length]);
        return {
          card: { ...card, id: at, aliases: card.aliases.map((name) => name + at), personId: "p" + at },
          person: { ...person, id: "p" + at, profilePaths: ["/in/" + at] },
        };
      });
      const from = performance.now();
      const writing = db.transaction(["cards", "people"], "readwrite", { durability: "strict" });
      for (const { card, person } of batch) {
        writing.objectStore("cards").put(card);
        writing.objectStore("people").put(person);
      }
      await new Promise((resolve) => { writing.oncomplete = resolve; });
      return performance.now() - from;
    };
  })()`);
  return async () => Number(await worker.evaluate("benchPut()"));
}
