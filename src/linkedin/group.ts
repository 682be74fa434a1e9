/** Which group a page belongs to. */
import { groupIdOf } from "#core/group-page.ts";
import { findFirst, type PageRoot } from "./dom.ts";
import { labelOf } from "./labels.ts";
import { lineOf } from "./text.ts";

export { groupIdOf };

/** Whether the address is a group's feed; its pages for members, about and discover are none. */
export function isGroupPage(address: string): boolean {
  return groupIdOf(address) !== null;
}

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
    .replace(/ \| LinkedIn$/, "")
    .replace(/ \| Groups$/, "");
  return name === "" || name === "LinkedIn" || name === "Groups" ? null : name;
}
