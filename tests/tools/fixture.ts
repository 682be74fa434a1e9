/**
 * `npm run fixture -- FILE [NAME]`: turns a redacted sample into a fixture. It is red until what must be read stands beside it:
 * `npm run fixture -- --accept NAME` writes down what is read now, to be checked by eye.
 * NAME is the fixture's own, or `<layout>/<name>`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { PostSnapshot } from "#core/post.ts";
import { findCards } from "#linkedin/cards.ts";
import { readPage } from "#linkedin/read-page.ts";
import { pageOf } from "#tests/linkedin/page.ts";

const ROOT = "tests/linkedin/fixtures";
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The layout that claims the cards; cards that none claims are told by shape. */
export function layoutOf(html: string): string {
  return findCards(pageOf(html))[0]?.dialect.id ?? "shape";
}

/** The fixture's path without ending; throws a plain message on a name that is none. */
export function fixturePath(root: string, layout: string, name: string): string {
  const [folder, file, ...more] = name.includes("/") ? name.split("/") : [layout, name];
  const isPlain = (part: string | undefined) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part ?? "");
  if (!isPlain(folder) || !isPlain(file) || more.length > 0)
    throw new Error(`"${name}" is no name for a fixture: use small letters, digits and dashes.`);
  return join(root, folder ?? "", file ?? "");
}

/** Writes the sample as a fixture and gives its path. */
export function addFixture(root: string, file: string, name: string): string {
  const html = readFileSync(file, "utf8");
  const path = `${fixturePath(root, layoutOf(html), name)}.html`;
  if (existsSync(path)) throw new Error(`${path} is there already: give another name.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  return path;
}

/** What is read from the sample as it is, and what of it is not: where a repair begins. */
export function readNow(html: string): string {
  const { posts, missed } = readPage(pageOf(html), { groupId: null });
  const lacks: Record<string, (post: PostSnapshot) => boolean> = {
    ids: ({ ids }) => ids.length === 0,
    age: ({ age }) => age === null,
    headline: ({ author }) => author.headline === "",
    profile: ({ author }) => author.profile === null,
    text: ({ text }) => text === "",
  };
  const gaps = [
    ...Object.entries(missed).map(([field, count]) => `${count} posts are lost for want of ${field}`),
    ...Object.entries(lacks).flatMap(([field, isLacking]) => {
      const count = posts.filter(isLacking).length;
      return count === 0 ? [] : [`${count} have no ${field}`];
    }),
  ];
  const byShape = posts.filter(({ dialect }) => dialect === "shape").length;
  const told = byShape === 0 ? "" : `, ${byShape} of them by their shape alone`;
  return `Read now: ${posts.length} posts${told}${gaps.map((gap) => `; ${gap}`).join("")}.`;
}

/** Writes what is read from a fixture now beside it, and gives the number of posts. */
export function acceptFixture(root: string, name: string): number {
  const path = fixtureNamed(root, name);
  const { posts, missed, notYet } = readPage(pageOf(readFileSync(`${path}.html`, "utf8")), {
    groupId: "4400",
  });
  const named = posts.map((post) => ({ ...post, key: post.key.startsWith("digest:") ? "DIGEST" : post.key }));
  writeFileSync(`${path}.expected.json`, `${JSON.stringify({ posts: named, missed, notYet }, null, 2)}\n`);
  return posts.length;
}

function fixtureNamed(root: string, name: string): string {
  const folders = name.includes("/") ? [""] : readdirSync(root);
  const path = folders
    .map((folder) => fixturePath(root, folder, name))
    .find((one) => existsSync(`${one}.html`));
  if (path === undefined) throw new Error(`There is no fixture "${name}".`);
  return path;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { accept: { type: "string" } },
    allowPositionals: true,
  });
  if (values.accept !== undefined) {
    say(
      `Wrote what is read from ${values.accept} now: ${acceptFixture(ROOT, values.accept)} posts. Check it by eye.`,
    );
    return;
  }
  const [file, name] = positionals;
  if (file === undefined) throw new Error("Give the sample's file: npm run fixture -- FILE [NAME]");
  const path = addFixture(
    ROOT,
    file,
    name ??
      basename(file)
        .replace(/\.html?$/i, "")
        .toLowerCase(),
  );
  say(`Wrote ${path}.`);
  say(readNow(readFileSync(path, "utf8")));
  say("Its test is red until it has its expectation:");
  say(`  npm run fixture -- --accept ${path.slice(ROOT.length + 1, -".html".length)}`);
}

if (process.argv[1]?.endsWith("fixture.ts")) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
