/** The one quiet line in a marked page whose extension was updated under it. */
import type { Theme } from "#linkedin/theme.ts";
import { button, element, makeHost } from "./mark-host.ts";
import { LINE_STYLE } from "./mark-style.ts";

/** Its words, fetched while the extension could still say them. */
export interface LineWords {
  line: string;
  close: string;
}

/** Shows the line until it is closed or the page is loaded anew. */
export function showUpdatedLine(page: Document, { line, close }: LineWords, theme: Theme): void {
  const { host, root } = makeHost(page, LINE_STYLE);
  const box = element(page, "div", `line ${theme}`);
  box.setAttribute("role", "status");
  const closing = button(page, "toggle", () => host.remove());
  closing.textContent = close;
  box.append(element(page, "span", "", line), closing);
  root.append(box);
  page.body?.append(host);
}
