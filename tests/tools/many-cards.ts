/** A library of any size, put straight into the database of a browser that has the built extension. */
import type { Page } from "puppeteer-core";
import { parsePost } from "#core/parse/parse-post.ts";
import { PARSER_REVISION } from "#core/parse/revision.ts";
import { DEMO_POSTS } from "#demo/posts/posts.ts";
import { until } from "./person.ts";

/** Cards a transaction. */
const BATCH = 2_000;

/**
 * Cards of the demo group's offers over and over, each with a number in its name; the user has agreed already. The page
 * is one of the extension's own; the database is there once any panel was open. Close other panels first: live queries would
 * read along.
 */
export async function fillWithCards(page: Page, count: number): Promise<void> {
  const posts = DEMO_POSTS.map(({ text, author, hoursAgo }) => {
    const { name, headline } = author;
    return { name, headline, text, hoursAgo, parsed: parsePost(text, { headline }) };
  });
  await until(
    () => page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === "guidepost")),
    "the store",
  );
  await page.evaluate(
    async (posts, count, revision, batch) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open("guidepost");
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      for (let from = 0; from < count; from += batch) {
        const tx = db.transaction(["cards", "meta"], "readwrite", { durability: "relaxed" });
        tx.objectStore("meta").put({
          key: "consent",
          value: { version: 1, level: "this-visit", at: 1 },
        });
        tx.objectStore("meta").put({ key: "parsedBy", value: revision });
        for (let at = from; at < Math.min(count, from + batch); at++) {
          const post = posts[at % posts.length];
          if (!post) continue;
          const round = Math.floor(at / posts.length);
          const id = `${((at * 7919) % 1_000_003).toString(36)}-${at}`;
          const author = { name: `${post.name} ${round}`, headline: post.headline, profile: null };
          const snapshot = {
            key: id,
            ids: [],
            author,
            text: post.text,
            age: null,
            truncated: false,
            edited: false,
          };
          tx.objectStore("cards").put({
            id,
            aliases: [id],
            groups: ["1"],
            personId: `person-${at}`,
            origin: "page",
            snapshot: { ...snapshot, dialect: "sdui" },
            parsed: post.parsed,
            kind: post.parsed.kind,
            parsedBy: revision,
            firstSeen: 1,
            lastSeen: 1,
            postedAt: Date.now() - (post.hoursAgo + round * 24) * 3_600_000,
          });
        }
        await new Promise((done) => {
          tx.oncomplete = done;
        });
      }
      db.close();
    },
    posts,
    count,
    PARSER_REVISION,
    BATCH,
  );
}
