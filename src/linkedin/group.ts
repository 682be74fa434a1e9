/** What a page calls its group. */
import { findFirst, type PageRoot } from "./dom.ts";
import { labelOf } from "./labels.ts";
import { lineOf } from "./text.ts";

/** The group's name as the page shows it, null where it does not say. Never fails. */
export function groupNameOf(root: PageRoot): string | null {
  const heading = findFirst(root, "main h1") ?? findFirst(root, "h1");
  const title = findFirst(root, "title");
  return nameIn(heading) ?? nameIn(title);
}

function nameIn(element: Element | null): string | null {
  if (element === null) return null;
  const name = labelOf(lineOf(element))
    .replace(/^\(\d{1,4}\+?\) /, "")
    .replace(/(?: \| Groups)?(?: \| LinkedIn)?$/, "");
  return name === "" || name === "LinkedIn" || name === "Groups" ? null : name;
}
