/** How well posts are found on changed pages: right author and full text, and nothing that is no post. */
import { readPage } from "#linkedin/read-page.ts";
import type { Mutation } from "./mutate.ts";

/** A page with the posts that stand on it. */
export interface KnownPage {
  readonly name: string;
  /** Fresh on each call: it is about to be changed. */
  parse(): Document;
  readonly posts: readonly { readonly author: string; readonly text: string }[];
  /** A name on it stands in labels alone. */
  readonly needsLabels: boolean;
}

export interface Score {
  readonly posts: number;
  /** With the right author and the full text. */
  found: number;
  /** A comment, an advert or a wrong author taken for a post, each with its page. */
  readonly wrong: string[];
  /** Posts not found, or found with another text, each with its page. */
  readonly lost: string[];
}

/** Changes every page and reads it. */
export function score(pages: readonly KnownPage[], mutation: Mutation): Score {
  const used = pages.filter((page) => !(mutation.losesLabels && page.needsLabels));
  const result: Score = {
    posts: used.reduce((sum, { posts }) => sum + posts.length, 0),
    found: 0,
    wrong: [],
    lost: [],
  };
  for (const known of used) {
    const page = known.parse();
    mutation.change(page);
    compare(known, readPage(page, { groupId: null }).posts, result);
  }
  return result;
}

function compare(known: KnownPage, read: ReturnType<typeof readPage>["posts"], result: Score): void {
  const left = [...known.posts];
  for (const { author, text } of read) {
    const at = left.findIndex((post) => post.author === author.name && post.text === text);
    if (at >= 0) {
      left.splice(at, 1);
      result.found++;
    } else if (!known.posts.some((post) => post.author === author.name && isPartOf(text, post.text)))
      result.wrong.push(`${known.name}: ${author.name}: ${JSON.stringify(text.slice(0, 60))}`);
  }
  result.lost.push(
    ...left.map(({ author, text }) => `${known.name}: ${author}: ${JSON.stringify(text.slice(0, 60))}`),
  );
}

/** Too little or too much of the right text, or its lines broken elsewhere, is incomplete and not another post. */
function isPartOf(text: string, whole: string): boolean {
  const [a, b] = [text.replace(/\s+/g, ""), whole.replace(/\s+/g, "")];
  if (a === "" || b === "") return a === b || a === "";
  return a.includes(b.slice(0, 80)) || b.includes(a.slice(0, 80));
}
