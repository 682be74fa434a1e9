/** What stands in someone else's mouth is not the author's offer. */
import type { Finding } from "../finding.ts";
import type { Refiner } from "./refiner.ts";

/** Shorter quotes are catch words ("mention 'mentoring'"), not speech. */
const LEAST_WORDS = 4;
const LONGEST = 1_500;
/** Share of a post that may be set as a quotation before the mark means nothing. */
const MOST_QUOTED = 0.7;

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
    if (words >= LEAST_WORDS && i - open < LONGEST) spans.push({ from: open + 1, to: i });
    open = -1;
  }
  const lines = [...text.matchAll(/^> ?[^\n]+/gm)];
  const quotedLength = lines.reduce((sum, line) => sum + line[0].length, 0);
  // A post that is all set as a quotation is its author's own.
  if (quotedLength < MOST_QUOTED * text.trim().length)
    for (const line of lines) spans.push({ from: line.index, to: line.index + line[0].length });
  return spans;
}
