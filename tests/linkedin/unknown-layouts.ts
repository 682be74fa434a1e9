/** Layouts that LinkedIn might serve one day, made up: other nestings, elements, names and languages around the same posts. */
import { pageOf } from "./page.ts";
import type { KnownPage } from "./score.ts";
import {
  ARABIC,
  CLOUD,
  CY,
  ENGLISH,
  FINNISH,
  JAPANESE,
  type Person,
  POSTS,
  type Post,
  RUA,
  type Words,
} from "./unknown-posts.ts";

/** How one layout draws the parts of a page. */
interface Layout {
  readonly name: string;
  readonly words: Words;
  head(by: Person, age: string, words: Words): string;
  text(lines: readonly string[], words: Words): string;
  row(words: Words): string;
  card(parts: {
    header: string;
    head: string;
    text: string;
    below: string;
    row: string;
    comments: string;
  }): string;
  comment(by: Person, text: string, words: Words): string;
  readonly page: (cards: string) => string;
}

const link = (by: Person) =>
  by.slug === ""
    ? "https://www.linkedin.com/company/sample-cloud/"
    : `https://www.linkedin.com/in/${by.slug}/?x=1`;
const picture = (by: Person) => `<a href="${link(by)}"><img alt=""></a>`;
const broken = (lines: readonly string[]) =>
  lines.join("<br>").replace("@Rua", `<a href="${link(RUA)}">@Rua</a>`);
const buttons = ({ like, comment, repost, send }: Words, wrap: (word: string) => string) =>
  [like, comment, repost, send].map(wrap).join("");
const plainButton = (word: string) => `<button><svg></svg><span>${word}</span></button>`;

const BASE: Layout = {
  name: "plain boxes",
  words: ENGLISH,
  head: (by, age) =>
    `<div>${picture(by)}<div><a href="${link(by)}"><b>${by.name}</b><i>${by.degree}</i></a><p>${by.headline}</p><p>${age} •<svg></svg></p></div></div>`,
  text: (lines, { more }) => `<div><span>${broken(lines)}</span><button>${more}</button></div>`,
  row: (words) => `<div>${buttons(words, plainButton)}</div>`,
  card: ({ header, head, text, below, row, comments }) =>
    `<div>${header}${head}${text}${below}<div><button>12</button><button>3 x</button></div>${row}${comments}</div>`,
  comment: (by, text, { like, reply }) =>
    `<div>${picture(by)}<a href="${link(by)}"><b>${by.name}</b><i>${by.degree}</i></a><p>1h</p><p>${text}</p><button>${like}</button><button>${reply}</button></div>`,
  page: (cards) =>
    `<nav><a href="/feed/"><svg></svg>Home</a><a href="/in/me/"><img alt="">Me</a></nav><aside>${picture(CY)}<a href="${link(CY)}">Cy Chatter</a><p>Viewed 3 posts</p></aside><main><h1>Second Harbour Mentors</h1><div>${cards}</div><button>Show more</button></main><footer><a href="/about">About</a><a href="/help">Help</a></footer>`,
};

const LAYOUTS: readonly Layout[] = [
  BASE,
  {
    ...BASE,
    name: "articles with times",
    head: (by, age) =>
      `<header>${picture(by)}<h3><a href="${link(by)}">${by.name}</a></h3><span>${by.degree}</span><h4>${by.headline}</h4><time>${age}</time><span> • </span><svg></svg></header>`,
    card: ({ header, head, text, below, row, comments }) =>
      `<article>${header}${head}${text}${below}${row}${comments}</article>`,
    comment: (by, text, { like, reply }) =>
      `<article>${picture(by)}<a href="${link(by)}">${by.name}</a><time>1h</time><p>${text}</p><button>${like}</button><button>${reply}</button></article>`,
  },
  {
    ...BASE,
    name: "list items with a toolbar, in Finnish",
    words: FINNISH,
    row: (words) =>
      `<footer><ul role="toolbar">${buttons(words, (word) => `<li><div role="button"><svg></svg>${word}</div></li>`)}</ul></footer>`,
    card: ({ header, head, text, below, row, comments }) =>
      `<li><section>${header}${head}<div>${text}</div>${below}</section>${row}<ul>${comments}</ul></li>`,
    comment: (by, text, words) => `<li>${BASE.comment(by, text, words)}</li>`,
    page: (cards) => BASE.page(`<ol>${cards}</ol>`),
  },
  {
    ...BASE,
    name: "a paragraph a line",
    text: (lines) =>
      `<div>${lines.map((line) => `<p>${line === "" ? "<br>" : broken([line])}</p>`).join("")}</div>`,
  },
  {
    ...BASE,
    name: "name beside its link, in Arabic",
    words: ARABIC,
    head: (by, age) =>
      `<div>${picture(by)}<div><div><a href="${link(by)}">${by.name}</a></div><div>${by.degree.replace(/\d.*/, "الثالثة")}</div></div><div>${by.headline}</div><div><span>${age}</span><span> • </span><svg></svg></div></div>`,
  },
  {
    ...BASE,
    name: "everything in links",
    head: (by, age) =>
      `<div>${picture(by)}<a href="${link(by)}"><div>${by.name}</div><div>${by.degree}</div><div>${by.headline}</div><div>${age} • <svg></svg></div></a><button>Follow</button></div>`,
  },
  {
    ...BASE,
    name: "buttons without words",
    row: () =>
      "<div><button><svg></svg></button><button><svg></svg></button><button><svg></svg></button></div>",
  },
  {
    ...BASE,
    name: "twins for the ear, in Japanese",
    words: JAPANESE,
    head: (by, age) =>
      `<div>${picture(by)}<a href="${link(by)}"><span><span aria-hidden="true">${by.name}</span><span>${by.name}</span></span><span><span aria-hidden="true">${by.degree}</span><span>${by.degree}</span></span><span><span aria-hidden="true">${by.headline}</span><span>${by.headline}</span></span></a><span><span aria-hidden="true">${age} • </span><span>${age}前 • x</span></span></div>`,
  },
  {
    ...BASE,
    name: "header and text in one box, counts before the text",
    card: ({ header, head, text, below, row, comments }) =>
      `<div><div>${header}<div>${head}${text}</div></div>${below}<div><div><a href="/feed/">12 reactions</a></div>${row}</div><div>${comments}</div></div>`,
  },
  {
    ...BASE,
    name: "buttons as links, comments beside the card",
    row: (words) => `<div>${buttons(words, (word) => `<a href="/feed/"><svg></svg>${word}</a>`)}</div>`,
    card: ({ header, head, text, below, row, comments }) =>
      `<div><div>${header}${head}${text}${below}${row}</div></div><div>${comments}</div>`,
  },
];

function drawn(layout: Layout, post: Post): string {
  const { words } = layout;
  const quoted = post.quotes
    ? `<div>${layout.head(post.quotes.by, words.age(post.quotes.age), words)}<div><span>${broken(post.quotes.lines)}</span></div></div>`
    : "";
  return layout.card({
    header: post.likedBy
      ? `<p>${picture(post.likedBy)}<a href="${link(post.likedBy)}">${post.likedBy.name}</a> ${words.likes}</p>`
      : "",
    head: layout.head(post.by, words.age(post.age), words),
    text: post.lines.length === 0 ? "" : layout.text(post.lines, words),
    below: quoted + (post.picture ? '<figure><img alt=""></figure>' : ""),
    row: layout.row(words),
    comments: post.comment ? layout.comment(CY, post.comment, words) : "",
  });
}

/** An advert, a course and a person to follow. */
function others(layout: Layout): string {
  const { words } = layout;
  const advert = layout
    .head(CLOUD, "AGE", words)
    .replace(/AGE(<\/time>|<\/span>)?(<span>)?(?: *•)? */, `${words.promoted}$1$2`);
  const parts = { header: "", below: "", comments: "" };
  return [
    layout.card({
      ...parts,
      head: advert,
      text: layout.text(["Mentor your fleet."], words),
      row: layout.row(words),
    }),
    `<div><p>Popular course</p><a href="/learning/x"><b>Welding for all</b></a><p>1,204 viewers • 2h 3m</p><button>Save</button><button>View</button></div>`,
    `<div><p>Recommended</p>${picture(CY)}<a href="${link(CY)}"><b>Cy Chatter</b></a><p>Says things • 3 groups</p><button>${words.follow}</button></div>`,
  ].join("");
}

/** Each layout with its posts and what is none between them. */
export const unknownLayouts: readonly KnownPage[] = LAYOUTS.map((layout) => {
  const cards = POSTS.map((post, at) => drawn(layout, post) + (at === 1 ? others(layout) : "")).join("");
  const html = `<!doctype html><html><body>${layout.page(cards)}</body></html>`;
  return {
    name: `unknown layout: ${layout.name}`,
    parse: () => pageOf(html),
    posts: POSTS.map(({ by, lines }) => ({ author: by.name, text: lines.join("\n") })),
    needsLabels: false,
  };
});

/** Pages that show people, ages and buttons, and no post. */
const NO_POSTS: Readonly<Record<string, string>> = {
  notifications: `<ul><li>${picture(CY)}<p><a href="${link(CY)}">Cy Chatter</a> posted: Two people at most.</p><p>3d</p><button>Mute</button><button>Remove</button></li></ul>`,
  messages: `<ul><li><a href="${link(CY)}"><img alt="">Cy Chatter</a><time>2d</time><p>Thank you, see you then.</p><button>Star</button><button>More</button></li></ul>`,
  people: `<ol><li>${picture(CY)}<a href="${link(CY)}">Cy Chatter</a><span>• 2nd</span><p>Says things</p><p>4 shared groups</p><button>Connect</button><button>Message</button></li></ol>`,
  jobs: `<ul><li><a href="${link(CLOUD)}"><img alt="">Sample Cloud</a><p>Welder</p><p>2 days ago • 25 applicants</p><p>We look for somebody who welds.</p><button>Apply</button><button>Save</button></li></ul>`,
  events: `<section>${picture(CLOUD)}<a href="${link(CLOUD)}">Sample Cloud</a><p>Tue 4 May, 18:00</p><p>An evening on bridges.</p><button>Attend</button><button>Share</button></section>`,
};

export const pagesWithoutPosts: readonly KnownPage[] = Object.entries(NO_POSTS).map(([name, part]) => ({
  name: `no posts: ${name}`,
  parse: () => pageOf(`<!doctype html><html><body>${BASE.page(part.repeat(4))}</body></html>`),
  posts: [],
  needsLabels: false,
}));
