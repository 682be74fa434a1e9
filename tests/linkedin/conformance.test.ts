/** Every dialect against every saved card. */
import { describe, expect, test } from "vitest";
import { PostSnapshot } from "#core/post.ts";
import { claims } from "#linkedin/card-mark.ts";
import { findCards } from "#linkedin/cards.ts";
import { dialects } from "#linkedin/dialects/index.ts";
import { readPage } from "#linkedin/read-page.ts";
import { candidatesThatGave, readPost } from "#linkedin/read-post.ts";
import { fixtures } from "./fixtures.ts";
import { pageOf } from "./page.ts";

describe.each(fixtures)("B13 $name", ({ dialect, html, expected }) => {
  test("reads exactly what is expected, and nothing a store would refuse", () => {
    const { posts, missed, notYet } = readPage(pageOf(html), { groupId: "4400" });
    const { needsLabels: _, ...wanted } = expected ?? { posts: "no .expected.json" };
    expect({ posts, missed, notYet }).toEqual(wanted);
    for (const post of posts) expect(PostSnapshot.parse(post)).toEqual(post);
  });

  test("each card is claimed by one dialect, and a neighbour reads nothing from it", () => {
    for (const card of findCards(pageOf(html))) {
      const claimants = dialects.filter((one) => claims(one, card.element)).map((one) => one.id);
      // A shape is the last resort: no layout knows such a card.
      expect(claimants).toEqual(dialect === "shape" ? [] : [dialect]);
      for (const other of dialects.filter((one) => one.id !== dialect)) {
        expect(readPost(other, card.element, card.neighbours).kind).not.toBe("read");
      }
    }
  });

  test.skipIf(expected?.needsLabels)("finds the same posts with every label blanked", () => {
    const page = pageOf(html);
    for (const element of page.querySelectorAll("[aria-label], [alt], [title]")) {
      for (const name of ["aria-label", "alt", "title"]) {
        if (element.hasAttribute(name)) element.setAttribute(name, "");
      }
    }
    const read = readPage(page, { groupId: "4400" }).posts.map(({ key, author, text }) => ({
      key,
      author,
      text,
    }));
    expect(read).toEqual(expected?.posts.map(({ key, author, text }) => ({ key, author, text })));
  });
});

describe("no dead selector", () => {
  const pages = fixtures.map(({ html }) => pageOf(html));

  test("every candidate of every field gives something in at least one fixture", () => {
    const gave = new Set(
      pages.flatMap((page) =>
        findCards(page).flatMap(({ element, dialect, neighbours }) =>
          candidatesThatGave(dialect, element, neighbours).map(
            (one) => `${dialect.id}: ${one.replace("quoted ", "")}`,
          ),
        ),
      ),
    );
    // What both generations of the older frontend share is alive if it is alive in one of them.
    const isAlive = (id: string, candidate: string) =>
      gave.has(`${id}: ${candidate}`) ||
      (candidate.startsWith("ids") && id.startsWith("classic") && gave.has(`classic: ${candidate}`));
    const dead = dialects.flatMap(({ id, fields, quoted }) =>
      [...fields, ...quoted.fields].flatMap((one) =>
        one.at.map((at) => `${one.field} ${one.take} ${at}`).filter((candidate) => !isAlive(id, candidate)),
      ),
    );
    expect(dead).toEqual([]);
  });

  test("every other selector matches something in at least one fixture", () => {
    const lists = dialects.flatMap((one) => [
      ...one.post,
      ...(one.weakly?.post ?? []),
      ...one.never,
      ...one.comments,
      ...one.end,
      ...one.quoted.at,
    ]);
    expect(lists.filter((one) => !pages.some((page) => page.querySelector(one) !== null))).toEqual([]);
  });
});
