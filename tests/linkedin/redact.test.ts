/** A redacted sample holds nothing of a person, and reads as the page did. */
import { describe, expect, test } from "vitest";
import { readPage } from "#linkedin/read-page.ts";
import {
  INTERFACE_WORDS,
  KNOWN_CLASSES,
  KNOWN_PARTS,
  LABEL_STARTS,
  PATH_WORDS,
  PLAIN_VALUES,
} from "#linkedin/redact/known.ts";
import { LONGEST_SAMPLE, MOST_CARDS, redactedSample } from "#linkedin/redact/redact.ts";
import { demoPages, fixturePages, savedPages } from "./known-pages.ts";
import { elementOf, pageOf } from "./page.ts";

const pages = [...fixturePages, ...demoPages, ...savedPages()];

/** Words of four letters and numbers of six digits and more: shorter ones are in any text by chance. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}|\p{N}{6,}/gu) ?? []);
}

/** Where developers write and nobody else. */
const CODE = ["class", "data-testid", "data-view-name", "data-component-type"];

/** What a page says: its texts, and the values of its attributes, without the parts of names that LinkedIn itself gives. */
function saidBy(page: Document): Set<string> {
  const said = [...page.querySelectorAll("*")].flatMap((element) => [
    ...element
      .getAttributeNames()
      .filter((name) => !CODE.includes(name))
      .map((name) => element.getAttribute(name) ?? ""),
    ...[...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? "") : [])),
  ]);
  const all = said.join("\n").replace(/%[0-9A-F]{2}/gi, " ");
  return wordsOf(KNOWN_PARTS.reduce((text, part) => text.replaceAll(part, " "), all));
}

/** The words of everybody's name. */
function namesOn(page: Document): string[] {
  const people = readPage(page, { groupId: null }).posts.flatMap(({ author, surfacedBy, quoted }) => [
    author.name,
    surfacedBy ?? "",
    quoted?.author ?? "",
  ]);
  return [...wordsOf(people.join(" "))];
}

/** Always the same numbers, so that no test fails by chance. */
function steady(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** LinkedIn's own vocabulary, and the sample's frame. */
const allowed = wordsOf(
  [
    ...[INTERFACE_WORDS, KNOWN_CLASSES, KNOWN_PARTS, PATH_WORDS, PLAIN_VALUES, LABEL_STARTS].flatMap(
      (list) => [...list],
    ),
    // Every token of an activity, and of a ugcPost, begins so.
    "CgsI EgsI utf by Redacted sample https www linkedin com example org other",
  ].join(" "),
);

describe.each(pages)("$name", ({ parse }) => {
  const page = parse();
  const sample = redactedSample(page, steady());

  test("T8 no word, name, number or id of the page is in its sample", () => {
    const said = saidBy(page);
    expect([...saidBy(pageOf(sample))].filter((word) => said.has(word) && !allowed.has(word))).toEqual([]);
  });

  test("T8 nobody's name is in it, not even in the name of an attribute or a class", () => {
    const written = wordsOf(sample);
    expect(namesOn(page).filter((word) => written.has(word) && !allowed.has(word))).toEqual([]);
  });

  test("the sample reads as the page does, as far as it goes, and fits a mail", () => {
    expect(sample.length).toBeLessThanOrEqual(LONGEST_SAMPLE);
    const [before, after] = [readPage(page, { groupId: null }), readPage(pageOf(sample), { groupId: null })];
    expect(after.posts.length).toBe(Math.min(MOST_CARDS, before.posts.length));
    expect(after.posts.filter(({ ids }) => ids.length > 0).length).toBe(
      before.posts.slice(0, MOST_CARDS).filter(({ ids }) => ids.length > 0).length,
    );
  });
});

test("equal ids and equal names stay equal, in words, labels, links and tokens", () => {
  const page = pageOf(
    `<main><div role="listitem" componentkey="CgsI5oCAgIiIvfvQAQ-replaceableCommentTools1" data-urn="urn:li:activity:7512345678901234567"><a href="https://www.linkedin.com/in/ada-example/">Ada Example</a><i id="x-urn:li:activity:7512345678901234567">Ada</i></div></main>`,
  );
  const made = pageOf(redactedSample(page, steady()));
  const item = elementOf(made, "[role=listitem]");
  const urn = item.getAttribute("data-urn") ?? "";
  expect(urn).toMatch(/^urn:li:activity:71\d{17}$/);
  expect(elementOf(made, "i").getAttribute("id")).toContain(urn);
  const [first, last] = elementOf(made, "a").textContent?.toLowerCase().split(" ") ?? [];
  expect(elementOf(made, "a").getAttribute("href")).toBe(`https://www.linkedin.com/in/${first}-${last}/`);
  expect(item.getAttribute("componentkey")).not.toContain("CgsI5oCAgIiIvfvQAQ");
});

test("T8 what nobody foresaw is left out or replaced: attributes, tags, styles, scripts, other pages' addresses", () => {
  const page = pageOf(
    `<main><a href="/in/harpreet-gill/">x</a><secret-name harpreet="gill" data-harpreet="gill" data-testid="harpreet-box" class="feed-shared-gill" style="--gill:1" onclick="gill()" role="harpreet" class="harpreet-gill" href="javascript:gill()" src="https://media.example/gill.jpg">1<script>gill</script><!--gill--><a href="https://evil.example/gill">x</a><a href="mailto:gill@example.com">y</a><svg><text>gill</text></svg><textarea>gill</textarea></secret-name></main>`,
  );
  const sample = redactedSample(page, steady());
  expect(sample.toLowerCase()).not.toMatch(/gill|harpreet|secret/);
});

test("what a repair needs is kept: names of classes and attributes that nobody foresaw, and test ids, as far as no code is in them", () => {
  const page = pageOf(
    `<main><div class="feed-shared-v3-actor next-actor__title qWfTz _25e299b4" data-post-slot="ada-example-7512345678901234567" data-testid="post-body"><b data-testid="CgsI5oCAgIiIvfvQAQ-commentList">x</b></div></main>`,
  );
  const sample = redactedSample(page, steady());
  expect(sample).toContain("feed-shared-v3-actor next-actor__title _");
  expect(sample).toContain('data-testid="post-body"');
  expect(sample).toContain("data-post-slot=");
  expect(sample).not.toMatch(/qWfTz|25e299b4|ada|example-7512|CgsI5oCAgIiIvfvQAQ/);
});

test("T8 B6 a page of 32 cards, one of 1,000,000 characters and one of 2,000 elements, gives a sample that fits", () => {
  const card = (text: string) =>
    `<div data-urn="urn:li:activity:75000000000000000${10}"><div class="update-components-actor__container"><span class="update-components-actor__title">Ada</span></div><div class="update-components-text">${text}</div></div>`;
  const page = pageOf(
    `<main>${card("word ".repeat(200_000))}${card("<b>x</b>".repeat(2_000))}${card("a").repeat(30)}</main>`,
  );
  expect(redactedSample(page, steady()).length).toBeLessThanOrEqual(LONGEST_SAMPLE);
});
