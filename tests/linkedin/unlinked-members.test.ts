/**
 * Posts of members whose name links nowhere, where all names of the page have changed: they are told by their shape, and never is
 * somebody who only shares, likes or comments taken for their author.
 */
import { describe, expect, test } from "vitest";
import { readPage } from "#linkedin/read-page.ts";
import { mutations } from "./mutate.ts";
import { pageOf } from "./page.ts";

const ROW =
  "<div><button>Like</button><button>Comment</button><button>Repost</button><button>Send</button></div>";
const TEXT = "I can look at two plans a month.";
const LINKED = `<a href="/in/rua-tamati/"><img alt=""></a><a href="/in/rua-tamati/"><b>Rua Tamati</b><i>• 2nd</i></a><p>Bridge inspector</p>`;

/** A card that the page names as a post, in which nothing else has a name. */
const card = (inside: string) =>
  pageOf(
    `<main><div data-urn="urn:li:activity:7390000000000000001" role="article"><h2>Feed post</h2>${inside}</div></main>`,
  );
const body = (text = TEXT) => `<div><span dir="ltr">${text}</span></div>`;
const read = (inside: string) =>
  readPage(card(inside), { groupId: null }).posts.map(({ author, text, quoted }) => ({
    name: author.name,
    profile: author.profile,
    text,
    ...(quoted ? { quoted: `${quoted.author}: ${quoted.text}` } : {}),
  }));
const post = { name: "Former Member", profile: null, text: TEXT };

describe("a member without a link is read", () => {
  test.each([
    ["by the name alone", `<div><h3>Former Member</h3><p>3w •</p></div>`],
    ["by a name that stands twice", `<div><p><i>Former Member</i><i>Former Member</i></p><p>3w •</p></div>`],
    [
      "with the age for the ear first",
      `<div><h3>Former Member</h3><p><i>3 weeks ago • Edited • Visible to members</i><i aria-hidden="true">3w • Edited • </i></p></div>`,
    ],
    ["by a degree behind the name", `<p>Pinned</p><div><p>Former Member</p><p>• 3rd+</p><p>3w •</p></div>`],
    ["by a degree beside the name", `<p>Pinned</p><div><p>Former Member • 3rd+</p><p>3w •</p></div>`],
    [
      "by the label of a button",
      `<p>Suggested</p><div><h3>Former Member</h3><p>Member of many groups</p><p>3w •</p></div><button aria-label="Menu of the post by Former Member"><svg></svg></button>`,
    ],
    [
      "by the label of a picture, with a headline that is part of the name",
      `<div><img alt="Former Member"><h3>Former Member</h3><p>Member</p><p>3w •</p></div>`,
    ],
    [
      "below somebody who likes it",
      `<div><a href="/in/cy-chatter/"><img alt="">Cy Chatter</a> <span>likes this</span></div><div><h3>Former Member</h3><p>3w •</p></div><button aria-label="Menu of the post by Former Member"><svg></svg></button>`,
    ],
    [
      "below somebody with a link who likes it",
      `<div><a href="/in/cy-chatter/"><img alt="">Cy Chatter</a> <span>likes this</span></div><div><h3>Former Member</h3><p>Says little</p><p>3w •</p></div>`,
    ],
    [
      "below several who like it",
      `<div><a href="/in/rua-tamati/">Rua Tamati</a>, <a href="/in/cy-chatter/">Cy Chatter</a> <span>and 3 others</span></div><div><h3>Former Member</h3><p>Says little</p><p>3w •</p></div>`,
    ],
    [
      "by a headline in one box with the age",
      `<p>Suggested</p><div><p>Former Member</p><div><p>Bridge inspector</p></div><p>3w •</p></div>`,
    ],
    [
      "by a name whose link leads to nobody",
      `<a href="https://www.linkedin.com/search/results/people/headless?origin=X"><img alt=""></a><div><a href="https://www.linkedin.com/search/results/people/headless?origin=X"><b>Former Member</b></a><p>3w •</p></div>`,
    ],
    [
      "in a post that is shown as its group's",
      `<a href="/groups/77/?highlightedUpdateUrn=urn"><img alt="Second Harbour Mentors"></a><div><a href="/groups/77/?highlightedUpdateUrn=urn">Second Harbour Mentors</a><p>Former Member</p><p>3w •</p></div>`,
    ],
  ])("%s", (_, head) => expect(read(`${head}${body()}${ROW}`)).toEqual([post]));

  test("as the author of a quoted post, whose words are not the sharer's", () => {
    const inner = `<div><div><p>Former Member</p><p>• 3rd+</p><p>1mo •</p></div>${body()}</div>`;
    const quoted = `Former Member: ${TEXT}`;
    const rua = { name: "Rua Tamati", profile: "/in/rua-tamati", quoted };
    expect(read(`<div>${LINKED}<p>3d •</p></div>${inner}${ROW}`)).toEqual([{ ...rua, text: "" }]);
    expect(read(`<div>${LINKED}<p>3d •</p></div>${body("Do read this.")}${inner}${ROW}`)).toEqual([
      { ...rua, text: "Do read this." },
    ]);
  });
});

describe("rather no post than a wrong author", () => {
  test.each([
    [
      "a header may be the only words that are no headline",
      `<p>Suggested</p><div><p>Former Member</p><p>3w •</p></div>`,
    ],
    [
      "a headline stands nearer to the age than its name",
      `<div><p>Former Member</p></div><div><p>Bridge inspector</p><p>3w •</p></div>`,
    ],
    [
      "the one who likes it has a label",
      `<div><img alt="Cy Chatter"><span>Cy Chatter</span> <span>likes this</span></div><div><h3>Former Member</h3><p>3w •</p></div>`,
    ],
    ["the age is a comment's", `<div><p>Former Member</p><p>3w</p></div>`],
    [
      "the words are a whole text",
      `<div><p>${"Many words stand here, ".repeat(8)}and more.</p><p>3w •</p></div>`,
    ],
    ["it is an advert", `<div><p>Sample Cloud</p><p>Promoted</p></div>`],
  ])("%s", (_, head) => expect(read(`${head}${body()}${ROW}`)).toEqual([]));

  test("where no button is one, its words may be taken for the text", () => {
    const head = `<div><p>Former Member</p><p>• 3rd+</p><p>3w •</p></div>`;
    const noButtons = (html: string) => html.replaceAll("button", "div");
    expect(read(`${head}${noButtons(`<button>Follow</button>`)}${body()}${noButtons(ROW)}`)).toEqual([]);
  });

  test("the user's own picture in the page's frame does not head the first post", () => {
    const frame = `<a href="/in/me-myself/"><img alt="">Me Myself</a>`;
    const post = `<div><div><p>Former Member</p><p>3w •</p></div>${body()}${ROW}</div>`;
    const posts = post + post.replace("Former", "Other");
    for (const page of [
      `<div>${frame}</div><h1>Second Harbour Mentors</h1><div>${posts}</div>`,
      `<nav>${frame}</nav><div>${posts}</div>`,
      `<div>${frame}</div><main>${posts}</main>`,
      `<main></main><aside>${frame}<p>Reads a lot</p><p>5d •</p><p>Say hello.</p></aside>`,
    ])
      for (const { author } of readPage(pageOf(page), { groupId: null }).posts)
        expect(["Former Member", "Other Member"]).toContain(author.name);
  });

  test("a name that stands twice above a quoted post is not the sharer's text", () => {
    const name = `<p><i aria-hidden="true">Former Member</i><i>Former Member</i></p>`;
    const inner = `<div><div>${name}<p>• 3rd+</p><p>1mo •</p></div>${body()}</div>`;
    const [shared] = read(`<div>${LINKED}<p>3d •</p></div>${inner}${ROW}`);
    expect(shared).toMatchObject({ name: "Rua Tamati", text: "", quoted: `Former Member: ${TEXT}` });
  });

  test("a member without a link who shares: the quoted author is not the author", () => {
    const inner = `<div><div>${LINKED}<p>1mo •</p></div>${body()}</div>`;
    for (const header of ["", "<p>Suggested</p>"])
      for (const { author } of readPage(
        card(`${header}<div><p>Former Member</p><p>3d •</p></div>${inner}${ROW}`),
        { groupId: null },
      ).posts)
        expect(author.name).toBe("Former Member");
  });

  test("words below a quoted head that nobody is known to have written are nobody's own", () => {
    const inner = `<div><div><p>Former Member</p><p>Bridge inspector</p><p>1mo •</p></div>${body()}</div>`;
    for (const { text } of readPage(card(`<div>${LINKED}<p>3d •</p></div>${inner}${ROW}`), { groupId: null })
      .posts)
      expect(text).toBe("");
  });
});

describe("on a page that names no card", () => {
  const comment = `<div><img alt=""><p>Cy Chatter</p><p>2h</p><p>Well said.</p><button>Like</button><button>Reply</button></div>`;
  const unnamed = (name: string, text: string, more = "") =>
    `<div><div><img alt=""><div><p>${name}</p>${more}<p>3w •</p></div></div>${body(text)}${ROW}${comment}</div>`;
  const linked = `<div>${LINKED}<p>3d •</p>${body("Ask away.")}${ROW}</div>`;
  const authors = (cards: string) =>
    readPage(pageOf(`<main><h1>Second Harbour Mentors</h1>${cards}</main>`), { groupId: null }).posts.map(
      ({ author, text }) => `${author.name}: ${text}`,
    );

  test("F26 members without a link are found between the others, by an age as only posts have it", () => {
    const degree = unnamed("Old Hand", "Bring boots.", "<p>• 3rd+</p><p>Fitter</p>");
    expect(authors(unnamed("Former Member", TEXT) + linked + degree)).toEqual([
      `Former Member: ${TEXT}`,
      "Rua Tamati: Ask away.",
      "Old Hand: Bring boots.",
    ]);
  });

  test("the sharer's words stay the sharer's where only a box tells the quoted member's", () => {
    const inner = `<div><div><p>Former Member</p><p>1mo •</p></div>${body()}</div>`;
    expect(authors(`<div>${LINKED}<p>3d •</p>${body("Do read this.")}${inner}${ROW}</div>`)).toEqual([
      "Rua Tamati: Do read this.",
    ]);
    expect(authors(`<div>${LINKED}<p>3d •</p>${inner}${ROW}</div>`)).toEqual(["Rua Tamati: "]);
  });

  test("a group's post is found by its group's link, though its age does not end its line", () => {
    const actor = `<a href="/groups/77/?highlightedUpdateUrn=urn"><img alt=""></a><a href="/groups/77/?highlightedUpdateUrn=urn">Harbour</a>`;
    const head = `<div>${actor}<p>Rua Tamati • 3rd+</p><p>3d • Join</p></div>`;
    expect(authors(`<div>${head}${body()}${ROW}</div>`)).toEqual([`Rua Tamati: ${TEXT}`]);
    const other = `<div><div>${LINKED}<p>3d • Join</p></div>${body()}${ROW}</div>`;
    expect(authors(other)).toEqual([]);
  });

  test.each([
    ["has no words", `<div><p>Harbour News</p><p>3w •</p>${ROW}</div>`],
    ["has no row of buttons", `<div><p>Harbour News</p><p>3w •</p>${body()}</div>`],
    ["stands beside the posts", `</main><aside><p>Harbour News</p><p>3w •</p>${body()}${ROW}</aside><main>`],
    ["says more above its age", `<div><p>Harbour</p><p>News</p><p>3w •</p>${body()}${ROW}</div>`],
  ])("what %s is no member's post", (_, other) => expect(authors(other)).toEqual([]));
});

describe("whatever else is changed", () => {
  test.each(mutations)("F26 $name: the author and the words are right, or nothing is read", ({ change }) => {
    const inner = `<div><div><p>Former Member</p><p>• 3rd+</p><p>1mo •</p></div>${body()}</div>`;
    const header = `<div><a href="/in/cy-chatter/"><img alt="">Cy Chatter</a> <span>likes this</span></div>`;
    const label = `<button aria-label="Menu of the post by Former Member"><svg></svg></button>`;
    for (const inside of [
      `<div><h3>Former Member</h3><p>3w •</p></div>${body()}${ROW}`,
      `${header}<div><h3>Former Member</h3><p>3w •</p></div>${label}${body()}${ROW}`,
      `<div>${LINKED}<p>3d •</p></div>${inner}${ROW}`,
      `<div><h3>Former Member</h3><p>3w •</p></div>${label}<div><div>${LINKED}<p>1mo •</p></div>${body("Not mine.")}</div>${ROW}`,
    ]) {
      const page = card(inside);
      change(page);
      for (const { author, text } of readPage(page, { groupId: null }).posts) {
        expect(author.name).toBe(inside.startsWith('<div><a href="/in/rua') ? "Rua Tamati" : "Former Member");
        expect(author.name === "Rua Tamati" || inside.includes("Not mine.") ? "" : TEXT).toBe(text);
      }
    }
  });
});
