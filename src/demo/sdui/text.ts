/** The words of a post in the newer layout: broken by `<br>`, or by line feeds in one text node. */
import { isFolded } from "../classic/text.ts";
import { escapeHtml } from "../html.ts";
import { spread } from "../post-ids.ts";
import { HASHED } from "./context.ts";

/** The box of a text, folded by style where it is long. */
export function textBox(text: string): string {
  const folded = isFolded(text);
  const more = folded
    ? `<button class="${HASHED.more}" aria-hidden="true" data-testid="expandable-text-button" type="button"><span>… more</span></button>`
    : "";
  return `<span class="${HASHED.body}${folded ? " folded" : ""}" data-testid="expandable-text-box" tabindex="-1">${sduiWords(text)}${more}</span>`;
}

/** Inline content of a text. */
export function sduiWords(text: string): string {
  const lineBreak = spread(text) % 3 === 0 ? "\n" : "<br>";
  return text.split("\n").map(withLinks).join(lineBreak);
}

function withLinks(line: string): string {
  return line
    .split(/(https:\/\/\S+)/u)
    .map((part) =>
      part.startsWith("https://")
        ? `<a href="https://www.linkedin.com/safety/go/?url=${encodeURIComponent(part)}&amp;urlhash=AAAA" target="_blank">${escapeHtml(part)}</a>`
        : escapeHtml(part),
    )
    .join("");
}
