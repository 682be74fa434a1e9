/** Words below a post's head that are not its author's: a poll's question, a notice, a quoted post's text. */
import { describe, expect, test } from "vitest";
import { readPage } from "#linkedin/read-page.ts";
import { mutations } from "./mutate.ts";
import { pageOf } from "./page.ts";

const ROW = "<div><button>Like</button><button>Comment</button><button>Send</button></div>";
const HEAD = `<div><a href="/in/rua-tamati/"><img alt=""></a><a href="/in/rua-tamati/"><p>Rua Tamati</p><p>• 2nd</p></a><p>Bridge inspector</p><p componentkey="k1">3d •</p></div>`;
const POLL = `<div><p>Have you ever had a mentor?</p><button>Yes</button><button>Not yet</button><p>12 votes</p></div>`;
const NOTICE = `<div><p>What was shared here is gone</p></div>`;
const TEXT = `<p componentkey="k2"><span>Answer, please.</span></p>`;

/** A card of the newer layout in which no text is marked as one. */
const page = (inside: string) =>
  pageOf(
    `<main><div role="listitem" componentkey="expandedK1FeedType_GROUP"><div componentkey="K1">${HEAD}${inside}${ROW}</div></div></main>`,
  );
const textOf = (inside: string, change: (page: Document) => void = () => undefined) => {
  const changed = page(inside);
  change(changed);
  return readPage(changed, { groupId: null }).posts.map(({ author, text }) => `${author.name}: ${text}`);
};

describe.each(mutations)("$name", ({ change }) => {
  test("a poll's question is no text of its author", () => {
    expect(textOf(POLL, change)).toEqual(["Rua Tamati: "]);
    expect(textOf(TEXT + POLL, change)).toEqual(["Rua Tamati: Answer, please."]);
  });

  test("that a shared post is gone is nobody's text", () => {
    expect(textOf(NOTICE, change)).toEqual(["Rua Tamati: "]);
    expect(textOf(TEXT + NOTICE, change)).toEqual(["Rua Tamati: Answer, please."]);
  });
});

test("where ages have no key, neither needs a text", () => {
  const plain = page(NOTICE.replace("What was shared here is gone", "Bring boots."));
  for (const keyed of plain.querySelectorAll("p[componentkey]")) keyed.removeAttribute("componentkey");
  expect(readPage(plain, { groupId: null }).posts.map(({ text }) => text)).toEqual(["Bring boots."]);
});

test("a text that is a link as a whole is the quoted post's, however short; the counts below are not", () => {
  const by = `<div><a href="/in/sal/"><img alt=""></a><a href="/in/sal/"><p>Salma</p></a><p>Asks</p><p componentkey="k3">1w •</p></div>`;
  const link = (words: string) =>
    `<a href="/feed/update/urn:li:activity:1/"><p componentkey="k4">${words}</p></a>`;
  const counts = `<div>${link("4 reposts")}</div>`;
  const quoted = (inside: string) => readPage(page(inside), { groupId: null }).posts[0]?.quoted ?? null;
  expect(
    quoted(`${TEXT}<div>${by}${link("One seat is left for somebody from abroad.")}</div>${counts}`),
  ).toMatchObject({
    author: "Salma",
    text: "One seat is left for somebody from abroad.",
  });
  expect(quoted(`${TEXT}<div>${by}</div>${counts}`)).toBeNull();
});

test("the hashtags that end a text are no row of buttons: the quoted post below is seen", () => {
  const tags = `<p componentkey="k2"><span>Do ask him.<br><a href="/search/#1">#mentoring</a> <a href="/search/#2">#harbours</a></span></p>`;
  const inner = `<div><div><a href="/in/sal/"><img alt=""></a><a href="/in/sal/"><p>Salma</p></a><p componentkey="k3">1w •</p></div><p componentkey="k4">One seat is left.</p></div>`;
  const [post] = readPage(page(tags + inner), { groupId: null }).posts;
  expect(post).toMatchObject({
    text: "Do ask him.\n#mentoring #harbours",
    quoted: { author: "Salma", text: "One seat is left." },
  });
});

test("a name that a label tells and the card shows is no headline", () => {
  const label = `<button aria-label="Menu of the post by Old Hand"><svg></svg></button>`;
  const head = (more: string) =>
    `<div>${label}<div aria-label="Old Hand 3rd+"><p>Old Hand</p></div>${more}<p componentkey="k1">3d •</p></div><p componentkey="k2"><span data-testid="expandable-text-box">Bring boots.</span></p>`;
  const card = (more: string) =>
    pageOf(
      `<main><div role="listitem" componentkey="expandedK1FeedType_GROUP">${head(more)}${ROW}</div></main>`,
    );
  const authors = (more: string) => readPage(card(more), { groupId: null }).posts.map(({ author }) => author);
  expect(authors("")).toMatchObject([{ name: "Old Hand", headline: "" }]);
  expect(authors("<p>Fitter</p>")).toMatchObject([{ name: "Old Hand", headline: "Fitter" }]);
});
