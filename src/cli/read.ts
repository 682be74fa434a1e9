/** `read PAGE --url URL`: the posts of a saved LinkedIn page, one JSON line each, in page order. */
import { groupIdOf, isLinkedIn } from "#core/group-page.ts";
import type { PostSnapshot } from "#core/post.ts";
import { OUTLETS } from "#linkedin/embedded.ts";
import { readPage } from "#linkedin/read-page.ts";

/** Exit status where there is nothing to read. */
const NOTHING = 3;

/**
 * Writes one line a post and returns the exit status: 0, or 3 with a plain message to `warn` where the address is not on
 * www.linkedin.com or the page holds no post.
 */
export async function runRead(
  html: string,
  url: string,
  write: (line: string) => void,
  warn: (message: string) => void = () => undefined,
): Promise<number> {
  if (!isLinkedIn(url)) {
    warn("This is not a page of www.linkedin.com, so nothing was read.");
    return NOTHING;
  }
  const page = await parse(html, url);
  const context = { groupId: groupIdOf(url) };
  const whole = readPage(page, context);
  const parts = whole.posts.length > 0 ? [] : embeddedIn(page);
  const { posts, missed } =
    parts.map((part) => readPage(part, context)).find((one) => one.posts.length > 0) ?? whole;
  for (const post of posts) write(JSON.stringify(lineOf(post)));
  const fields = Object.entries(missed).map(([field, times]) => `${field} (${times})`);
  if (fields.length > 0)
    warn(`Some cards look like posts, but these parts were not found: ${fields.join(", ")}.`);
  if (posts.length > 0) return 0;
  warn(
    "No post was found on this page. If it shows posts in the browser, LinkedIn may have changed its layout.",
  );
  return NOTHING;
}

async function parse(html: string, url: string): Promise<Document> {
  const { Window } = await import("happy-dom");
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
    },
  });
  const page: unknown = new window.DOMParser().parseFromString(html, "text/html");
  if (!isDocument(page)) throw new Error("the page could not be parsed");
  return page;
}

/** The embedded parts of a saved page, which are written down in it as templates; each a page of its own. */
function embeddedIn(page: Document): Document[] {
  return [...page.querySelectorAll("template")].flatMap((template) => {
    if (template.getAttribute("shadowrootmode") !== "open" || !template.parentElement?.matches(OUTLETS))
      return [];
    const part = page.implementation.createHTMLDocument();
    part.body.append(template.content);
    return [part];
  });
}

function isDocument(page: unknown): page is Document {
  return typeof page === "object" && page !== null && "querySelectorAll" in page;
}

/** The stable shape of a line; a snapshot's other fields are left out. */
function lineOf(post: PostSnapshot) {
  const { quoted } = post;
  return {
    key: post.key,
    ids: post.ids,
    author: { name: post.author.name, headline: post.author.headline, profile: post.author.profile },
    text: post.text,
    age: post.age,
    truncated: post.truncated,
    edited: post.edited,
    surfacedBy: post.surfacedBy,
    quoted: quoted && { author: quoted.author, text: quoted.text, ids: quoted.ids, profile: quoted.profile },
    attachment: post.attachment,
    dialect: post.dialect,
  };
}
