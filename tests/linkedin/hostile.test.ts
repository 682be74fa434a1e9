/** Pages made to break the reader: it reads what it can, throws nothing and leaves the page as it was. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PostSnapshot } from "#core/post.ts";
import { findPostElement } from "#linkedin/find-post.ts";
import { readPage } from "#linkedin/read-page.ts";
import { redactedSample } from "#linkedin/redact/redact.ts";
import { HIDDEN_NAMES } from "./clobbered.ts";
import { fixtures } from "./fixtures.ts";
import { elementOf, pageOf } from "./page.ts";

const context = { groupId: "4400" };
const offer = (
  urn: string,
  text: string,
) => `<div class="feed-shared-update-v2" data-urn="${urn}" role="article">
<div class="update-components-actor__container"><a href="/in/ada-example/"><span class="update-components-actor__title"><span dir="ltr">Ada Example</span></span></a>
<span class="update-components-actor__sub-description">2d •</span></div>
<div class="update-components-text">${text}</div></div>`;

describe("T8 B14 a form whose fields hide its properties", () => {
  test.each(HIDDEN_NAMES)("as a card, hiding %s", (name) => {
    const urn = "urn:li:activity:7500000000000000901";
    const inner = offer("", "Still read.")
      .replace(' data-urn=""', "")
      .replace("feed-shared-update-v2", "inner");
    const page = pageOf(
      `<main><form data-urn="${urn}"><input name="${name}"><button name="${name}"></button>${inner}</form></main>`,
    );
    expect(readPage(page, context).posts.map(({ key, text }) => [key, text])).toEqual([[urn, "Still read."]]);
  });

  // Around a card happy-dom's own upkeep walks a hidden parentNode without end; as a card it is covered above.
  test.each(HIDDEN_NAMES.filter((name) => name !== "parentNode"))(
    "around a card and in its text, hiding %s",
    (name) => {
      const urn = "urn:li:activity:7500000000000000902";
      const trap = `<form id="${name}" name="${name}"><input name="${name}" id="${name}"><img name="${name}">`;
      const page = pageOf(`<main>${trap}${offer(urn, `Read${trap}</form> on.`)}</form></main>`);
      const { posts } = readPage(page, context);
      expect(posts.map(({ key }) => key)).toEqual([urn]);
      expect(findPostElement(page, [urn]) === null).toBe(false);
    },
  );
});

describe("T8 B14 a card of the newer layout", () => {
  const card = `<div role="listitem" componentkey="expandedxFeedType_X"><a href="/in/ada-example/"><p>Ada Example</p></a><p>Surveyor</p><p>2d •</p><p><span data-testid="expandable-text-box">Still read.</span></p><button>Like</button></div>`;

  test.each(HIDDEN_NAMES.filter((name) => name !== "parentNode"))("in a form that hides %s", (name) => {
    const page = pageOf(
      `<main><form id="${name}"><input name="${name}"><img name="${name}">${card}</form></main>`,
    );
    expect(readPage(page, context).posts.map(({ author, text }) => [author.name, text])).toEqual([
      ["Ada Example", "Still read."],
    ]);
  });

  test.each(HIDDEN_NAMES)("as a form that hides %s", (name) => {
    const form = card.replace("<div role", "<form role").replace(/<\/div>$/, `<input name="${name}"></form>`);
    expect(readPage(pageOf(`<main>${form}</main>`), context).posts.map(({ text }) => text)).toEqual([
      "Still read.",
    ]);
  });

  test.each(HIDDEN_NAMES.filter((name) => name !== "parentNode"))(
    "in a sample, where %s is hidden",
    (name) => {
      const page = pageOf(`<main><form><input name="${name}">${card}</form></main>`);
      expect(readPage(pageOf(redactedSample(page)), context).posts).toHaveLength(1);
    },
  );
});

describe("T8 B14 a card of no known layout", () => {
  const bare = `<div><a href="/in/ada-example/"><img alt=""></a><a href="/in/ada-example/"><b>Ada Example</b></a><p>2d •</p></div><p>Still read.</p><div><button>Like</button><button>Comment</button><button>Repost</button></div>`;

  test.each(HIDDEN_NAMES.filter((name) => name !== "parentNode"))("in a form that hides %s", (name) => {
    const page = pageOf(`<main><form id="f"><input name="${name}">${bare}</form></main>`);
    expect(readPage(page, context).posts.map(({ author, text }) => [author.name, text])).toEqual([
      ["Ada Example", "Still read."],
    ]);
  });

  test("B6 a text of 300,000 characters is read to the end of what can be stored", () => {
    const page = pageOf(
      `<main><div>${bare.replace("Still read.", "word • 2d ".repeat(30_000))}</div></main>`,
    );
    expect(readPage(page, context).posts[0]?.text.length).toBeGreaterThan(199_990);
  });
});

describe("T8 B6 hostile sizes", () => {
  test("12,000 nodes around three posts", () => {
    const noise = "<div><span>x</span><a href='/in/x'>y</a></div>".repeat(4_000);
    const cards = [1, 2, 3].map((n) => offer(`urn:li:activity:750000000000000090${n}`, `Post ${n}`));
    const { posts } = readPage(pageOf(`<main>${noise}${cards.join("")}</main>`), context);
    expect(posts.map(({ text }) => text)).toEqual(["Post 1", "Post 2", "Post 3"]);
  });

  test("a card of 20,001 nodes is given up and counted, its neighbour is read", () => {
    const page = pageOf(
      `<main>${offer("urn:li:activity:7500000000000000904", "<b></b>".repeat(20_001))}${offer("urn:li:activity:7500000000000000905", "Small")}</main>`,
    );
    const { posts, missed } = readPage(page, context);
    expect(posts.map(({ text }) => text)).toEqual(["Small"]);
    expect(missed).toEqual({ card: 1 });
  });

  test("a post of a million characters is cut to what can be stored", () => {
    const page = pageOf(
      `<main>${offer("urn:li:activity:7500000000000000906", "word ".repeat(200_000))}</main>`,
    );
    const [post] = readPage(page, context).posts;
    expect(PostSnapshot.parse(post)).toEqual(post);
    expect(post?.text.length).toBeGreaterThan(199_990);
  });

  test("a card nested 1,000 levels deep is read", () => {
    const page = pageOf(`<main>${offer("urn:li:activity:7500000000000000907", "Deep")}</main>`);
    const main = elementOf(page, "main");
    const card = elementOf(page, "[data-urn]");
    let holder: Element = main;
    for (let level = 0; level < 1_000; level++) {
      const next = page.createElement("section");
      holder.appendChild(next);
      holder = next;
    }
    holder.appendChild(card);
    expect(readPage(page, context).posts.map(({ text }) => text)).toEqual(["Deep"]);
  });

  test("2,000 ids and labels of 100,000 characters stay within what can be stored", () => {
    const ids = Array.from({ length: 2_000 }, (_, n) => `urn:li:activity:75000000000000${10_000 + n}`).join(
      " ",
    );
    const page = pageOf(
      `<main>${offer(ids, "Many names").replace("Ada Example", "A".repeat(100_000))}</main>`,
    );
    const [post] = readPage(page, context).posts;
    expect(PostSnapshot.parse(post)).toEqual(post);
  });
});

describe("T2 T8 broken cards", () => {
  test("law: whatever is cut out of a card, the reader throws nothing and what it reads can be stored", () => {
    const cards = fixtures.map(({ html }) => html);
    fc.assert(
      fc.property(fc.constantFrom(...cards), fc.nat(), fc.nat({ max: 400 }), (html, from, length) => {
        const start = from % html.length;
        const broken = html.slice(0, start) + html.slice(start + length);
        for (const post of readPage(pageOf(broken), context).posts) PostSnapshot.parse(post);
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  test("a profile link to another host is no profile", () => {
    const urn = "urn:li:activity:7500000000000000908";
    const page = pageOf(
      offer(urn, "Words").replace("/in/ada-example/", "https://evil.example/in/ada-example/"),
    );
    expect(readPage(page, context).posts[0]?.author.profile).toBeNull();
  });
});

describe("B13 wherever a feed stands", () => {
  const three = [1, 2, 3].map((n) => offer(`urn:li:activity:750000000000000091${n}`, `Post ${n}`)).join("");

  test("an open shadow root is read like a page", () => {
    const page = pageOf('<body><div id="interop-outlet"></div></body>');
    const root = elementOf(page, "#interop-outlet").attachShadow({ mode: "open" });
    root.innerHTML = `<div>${three}</div>`;
    expect(readPage(root, context).posts.map(({ text }) => text)).toEqual(["Post 1", "Post 2", "Post 3"]);
    expect(redactedSample(root)).toContain("update-components-actor__title");
  });

  test("a page too large to be searched at once is read in page order, in a shadow root too", () => {
    const noise = "<p>x</p>".repeat(3_000);
    const page = pageOf(`<main>${noise}<section>${noise}${three}</section>${noise}</main>`);
    expect(readPage(page, context).posts.map(({ text }) => text)).toEqual(["Post 1", "Post 2", "Post 3"]);
    const root = elementOf(page, "main").attachShadow({ mode: "open" });
    root.innerHTML = `<div>${noise}<div>${noise}${three}</div></div>`;
    expect(readPage(root, context).posts).toHaveLength(3);
  });
});

test("T8 a page that throws while it is looked at shows no post, and throws nothing on", () => {
  const page = pageOf(`<main>${offer("urn:li:activity:7500000000000000921", "Words")}</main>`);
  const broken = new Proxy(page, {
    getPrototypeOf: () => ({
      get querySelectorAll() {
        throw new Error("a getter of the page");
      },
    }),
  });
  expect(readPage(broken, context)).toEqual({ posts: [], missed: {}, notYet: 0 });
});

test("T9 T10 reading changes nothing on the page", () => {
  for (const { html } of fixtures) {
    const page = pageOf(html);
    const before = page.documentElement.outerHTML;
    readPage(page, context);
    findPostElement(page, ["nobody"]);
    expect(page.documentElement.outerHTML).toBe(before);
  }
});
