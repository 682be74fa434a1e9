/** The words of a post in the classic layout: cut by comments, breaks and links, folded by style alone. */
import { escapeHtml } from "../html.ts";
import { spread } from "../post-ids.ts";
import type { ClassicContext } from "./context.ts";

/** More than this, in characters or lines, is folded behind "…more". */
const FOLD_CHARACTERS = 210;
const FOLD_LINES = 3;

/** True where the feed folds the text. */
export function isFolded(text: string): boolean {
  return text.length > FOLD_CHARACTERS || text.split("\n").length > FOLD_LINES;
}

/** The commentary block of a post; empty text has no block at all. */
export function classicText(context: ClassicContext, text: string): string {
  if (text === "") return "<!---->";
  const folded = isFolded(text);
  return `<div style="" tabindex="-1">
<div class="feed-shared-inline-show-more-text feed-shared-update-v2__description feed-shared-inline-show-more-text--minimal-padding${folded ? " feed-shared-inline-show-more-text--3-lines" : ""}" tabindex="-1">
${commentary(context, text)}
${folded ? MORE : "<!---->"}
</div>
<!---->
</div>`;
}

/** Only the words, as a quoted post holds them. */
export function commentary(context: ClassicContext, text: string): string {
  return `<div class="update-components-text relative update-components-update-v2__commentary" dir="ltr"><!----><span class="break-words tvm-parent-container"><!----><span dir="ltr">${classicWords(context, text)}</span></span></div>`;
}

/** Inline content of a text: lines, hashtags, links. */
export function classicWords(context: ClassicContext, text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : wordsOf(context, line)))
    .join("<span><br></span>");
}

const MORE = `<button aria-label="see more, visually reveals content which is already detected by screen readers" class="feed-shared-inline-show-more-text__see-more-less-toggle see-more t-14 t-black--light t-normal hoverable-link-text" role="button" type="button"><span>…more</span></button>`;

function wordsOf(context: ClassicContext, line: string): string {
  return line
    .split(/(#[\p{L}\p{N}]+|https:\/\/\S+)/u)
    .map((part) => {
      if (part.startsWith("#") && part.length > 1) return hashtag(context, part);
      if (part.startsWith("https://")) return link(part);
      return part === "" ? "" : `<!---->${cutWords(part)}<!---->`;
    })
    .join("");
}

/** LinkedIn cuts some lines with a span that only holds a space; every third line here is cut so. */
function cutWords(part: string): string {
  const middle = part.indexOf(" ", Math.floor(part.length / 2));
  if (spread(part) % 3 !== 0 || middle <= 0 || middle === part.length - 1) return escapeHtml(part);
  return `${escapeHtml(part.slice(0, middle))}<!----><span class="white-space-pre"> </span><!---->${escapeHtml(part.slice(middle + 1))}`;
}

function hashtag(context: ClassicContext, tag: string): string {
  const word = escapeHtml(tag);
  return `<span><a class="ember-view" href="https://www.linkedin.com/search/results/all/?keywords=${encodeURIComponent(tag)}&amp;origin=HASH_TAG_FROM_FEED" id="${context.ember()}" tabindex="0"><span class="visually-hidden">hashtag</span><span aria-hidden="true">${word}</span></a></span>`;
}

function link(url: string): string {
  return `<a class="ember-view" href="https://www.linkedin.com/safety/go/?url=${encodeURIComponent(url)}&amp;urlhash=AAAA" target="_blank" rel="noopener">${escapeHtml(url)}</a>`;
}
