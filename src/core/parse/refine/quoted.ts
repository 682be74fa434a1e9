/** What stands in someone else's mouth is not the author's offer. */
import type { Finding } from "../finding.ts";
import type { Refiner } from "./refiner.ts";

/** Shorter quotes are catch words ("mention 'mentoring'"), not speech. */
const LEAST_WORDS = 4;
const LONGEST = 1_500;
/** Share of a post that may be set as a quotation before the mark means nothing. */
const MOST_QUOTED = 0.7;

/** What stands before a value in quotes in a form: 'topics: "hives, honey"'. */
const FORM_LABEL = /(?:^|\n)[ \t-]*[a-z_]{2,24}: ?\[?$/i;
const FORM_LABELS = /^[ \t-]*[a-z_]{2,24}: ?\S/gim;
/** So many labelled lines are a form. */
const FEWEST_LABELS = 3;
/** Longest label that is looked back for, in characters. */
const LABEL_REACH = 40;

export const quoted: Refiner = {
  reason: "quoted",
  drops(findings, { text }) {
    const quotes = quotedSpans(text);
    const drops = new Set<Finding>();
    if (quotes.length === 0) return drops;
    for (const finding of findings) {
      // An aphorism on mentoring is told by its quotation.
      if (finding.field === "kind" && finding.value === "about") continue;
      if (finding.in === "text" && quotes.some(({ from, to }) => finding.from >= from && finding.to <= to))
        drops.add(finding);
    }
    return drops;
  },
};

function quotedSpans(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  const isForm = (text.match(FORM_LABELS)?.length ?? 0) >= FEWEST_LABELS;
  const isValue = (at: number) => isForm && FORM_LABEL.test(text.slice(Math.max(0, at - LABEL_REACH), at));
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\n" && open >= 0 && text.charAt(i + 1) === "\n") open = -1;
    if (char !== '"') continue;
    if (open < 0) {
      open = i;
      continue;
    }
    const words = text.slice(open, i).split(/\s+/).length;
    if (words >= LEAST_WORDS && i - open < LONGEST && !isValue(open)) spans.push({ from: open + 1, to: i });
    open = -1;
  }
  const lines = [...text.matchAll(/^> ?[^\n]+/gm)];
  const quotedLength = lines.reduce((sum, line) => sum + line[0].length, 0);
  // A post that is all set as a quotation is its author's own.
  if (quotedLength < MOST_QUOTED * text.trim().length)
    for (const line of lines) spans.push({ from: line.index, to: line.index + line[0].length });
  return spans;
}
