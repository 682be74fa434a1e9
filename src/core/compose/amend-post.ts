/** A change in the form carried into a post that its author has edited by hand, with their own words left alone. */
import type { OfferValues } from "../offer.ts";
import { type ComposedLine, findComposed } from "../parse/composed/find-composed.ts";
import type { LineName } from "../wording/wording.ts";
import { WORDINGS } from "../wording/wordings.ts";
import { firstLine, type Layout } from "./first-line.ts";
import { type FormatOptions, formatOffer, sayLine } from "./format-offer.ts";
import { LAYOUT_LINES } from "./layout-lines.ts";

type Values = Partial<OfferValues>;

/**
 * The post after `before` became `after`: lines of the composer that say something else now are put right, lines that
 * say nothing any more go, new ones come after those they follow in the layout.
 */
export function amendPost(text: string, before: Values, after: Values, options: FormatOptions): string {
  if (text === formatOffer(before, options)) return formatOffer(after, options);
  const { layout } = options;
  const wording = WORDINGS[options.language ?? "en"];
  const first = firstLine(before, layout, wording);
  let post =
    text === first || text.startsWith(`${first}\n`)
      ? firstLine(after, layout, wording) + text.slice(first.length)
      : text;
  const order = LAYOUT_LINES[layout].flat();
  for (const line of order) {
    const words = sayLine(line, after, layout, wording);
    if (words === sayLine(line, before, layout, wording)) continue;
    const lines = findComposed(post, wording, layout);
    const old = lines.findLast((known) => known.line === line);
    if (old) post = words === undefined ? without(post, old) : splice(post, old.from, old.to, words);
    else if (words !== undefined)
      post = insert(post, words, placeFor(line, lines, order, post), line, layout);
  }
  return post;
}

/** After the nearest composed line that comes earlier in the layout, else after the first paragraph. */
function placeFor(
  line: LineName,
  lines: readonly ComposedLine[],
  order: readonly LineName[],
  post: string,
): number {
  const rank = order.indexOf(line);
  const earlier = lines.filter((known) => order.indexOf(known.line) < rank);
  const nearest = earlier.reduce<ComposedLine | undefined>(
    (best, known) => (best && order.indexOf(best.line) > order.indexOf(known.line) ? best : known),
    undefined,
  );
  if (nearest) return nearest.to;
  const gap = post.indexOf("\n");
  return gap < 0 ? post.length : gap;
}

function insert(post: string, words: string, at: number, line: LineName, layout: Layout): string {
  if (!post.slice(0, at).includes("\n")) return splice(post, at, at, `\n\n${words}`);
  if (layout === "form") return splice(post, at, at, `\n${words}`);
  if (line !== "howToAsk") return splice(post, at, at, ` ${words}`);
  // It is read to the end of its line, so nothing may follow it there.
  const gap = post.indexOf("\n", at);
  const end = gap < 0 ? post.length : gap;
  return splice(post, end, end, `\n\n${words}`);
}

function without(post: string, { from, to }: ComposedLine): string {
  if (post.charAt(to) === " ") return splice(post, from, to + 1, "");
  if (post.charAt(from - 1) === " ") return splice(post, from - 1, to, "");
  const rest = splice(post, from, post.charAt(to) === "\n" ? to + 1 : to, "");
  return rest.replace(/\n{3,}/g, "\n\n");
}

function splice(text: string, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}
