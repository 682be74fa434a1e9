/** Answers of the demo: which addresses of www.linkedin.com have a page here, and which page. */
import type { DemoAuthor } from "./demo-post.ts";
import { demoDocument } from "./document.ts";
import { DEMO_GROUP_IDS, type DemoDialect, groupPath } from "./group.ts";
import { classicGroupPage, classicPostPage } from "./page-classic.ts";
import { sduiGroupPage } from "./page-sdui.ts";
import { homePage, membersPage, notFoundPage, profilePage } from "./pages.ts";
import { everyone, findPost } from "./posts/lookup.ts";

export interface DemoResponse {
  status: number;
  contentType: string;
  body: string;
}

const HOST = "www.linkedin.com";

/**
 * The page for an address, or null where the demo has no say and the caller should refuse the request.
 * Ids and ages are counted from `now` (ms since the epoch): give the same `now` through one run.
 */
export function demoResponse(url: URL, now: number): DemoResponse | null {
  if (url.hostname !== HOST) return null;
  const parts = url.pathname.split("/").filter((part) => part !== "");
  return documentFor(parts, url, now) ?? answer(404, demoDocument(notFoundPage()));
}

function documentFor(parts: readonly string[], url: URL, now: number): DemoResponse | null {
  const [area = "", name = "", rest = ""] = parts;
  if (parts.length > 3) return null;
  if (area === "feed" && name === "") return answer(200, demoDocument(homePage(now), routes(now)));
  if (area === "feed" && name === "update") {
    const post = findPost(decoded(rest), now);
    return post ? answer(200, demoDocument(classicPostPage(post, now))) : null;
  }
  if (area === "groups") {
    const dialect = dialectOf(name, url.searchParams.get("dialect"));
    if (!dialect) return null;
    if (rest === "members") return answer(200, demoDocument(membersPage(everyone())));
    return rest === "" ? answer(200, demoDocument(groupPage(dialect, now))) : null;
  }
  if (area === "in" && rest === "") {
    const member = everyone().find((one: DemoAuthor) => one.slug === decoded(name));
    return member ? answer(200, demoDocument(profilePage(member))) : null;
  }
  return null;
}

/** The home feed can turn into either group page without loading a page. */
function routes(now: number) {
  return {
    [groupPath("classic")]: groupPage("classic", now),
    [groupPath("sdui")]: groupPage("sdui", now),
  };
}

function groupPage(dialect: DemoDialect, now: number) {
  return dialect === "classic" ? classicGroupPage({ now }) : sduiGroupPage({ now });
}

/** `?dialect=` shows the same group in the other layout. */
function dialectOf(groupId: string, wish: string | null): DemoDialect | null {
  if (groupId !== DEMO_GROUP_IDS.classic && groupId !== DEMO_GROUP_IDS.sdui) return null;
  if (wish === "classic" || wish === "sdui") return wish;
  return groupId === DEMO_GROUP_IDS.classic ? "classic" : "sdui";
}

/** A path part as typed; a broken escape stays as it is (and is then not found). */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function answer(status: number, body: string): DemoResponse {
  return { status, contentType: "text/html; charset=utf-8", body };
}
