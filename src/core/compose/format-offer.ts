/** An offer written out as a post that people like to read and the parser reads back without loss. */
import type { OfferValues } from "../offer.ts";
import { isFixed, sayValue } from "../wording/line-value.ts";
import type { LineName, Wording, WordingLanguage } from "../wording/wording.ts";
import { WORDINGS } from "../wording/wordings.ts";
import { firstLine, type Layout } from "./first-line.ts";
import { LAYOUT_LINES } from "./layout-lines.ts";

export interface FormatOptions {
  layout: Layout;
  language?: WordingLanguage;
  /** Hashtag that the group agreed on, with or without its sign. */
  hashtag?: string;
}

/**
 * Writes what the offer states and nothing else; the short layout only the lines of `SHORT_LINES`. Free phrases come
 * out on one line. For the form and the prose `parsePost` gives the same values back.
 */
export function formatOffer(values: Partial<OfferValues>, options: FormatOptions): string {
  const wording = WORDINGS[options.language ?? "en"];
  const { layout } = options;
  const paragraphs = LAYOUT_LINES[layout].map((lines) =>
    lines
      .map((line) => sayLine(line, values, layout, wording))
      .filter((line) => line !== undefined)
      .join(layout === "form" ? "\n" : " "),
  );
  const tag = options.hashtag?.trim().replace(/^#+/, "");
  return [firstLine(values, layout, wording), ...paragraphs, tag ? `#${tag}` : ""]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** One line of the form, or one sentence of the other layouts; undefined where the offer does not state it. */
export function sayLine(
  line: LineName,
  values: Partial<OfferValues>,
  layout: Layout,
  wording: Wording,
): string | undefined {
  const words = sayValue(line, values, wording, layout === "form" ? "lines" : "sentence");
  if (words === undefined) return undefined;
  if (layout === "form") return `${wording.labels[line]}: ${words}`;
  if (isFixed(line)) return new Map(Object.entries<string>(wording.fixed[line])).get(String(values[line]));
  const sentence = sentenceOf(line, layout, wording);
  return sentence?.replace("{}", () => words);
}

/** A layout's sentence for a line; undefined where it has none. */
export function sentenceOf(line: LineName, layout: "prose" | "short", wording: Wording): string | undefined {
  const table: Readonly<Partial<Record<LineName, string>>> =
    layout === "prose" ? wording.prose : wording.short;
  return table[line];
}
