/** A line that begins with a label of its own, "When: after the market closes", says nothing of topics. */
import { headerOf } from "../header.ts";
import type { PostView } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { OTHER_LABEL } from "../vocab/line-labels.data.ts";

/** Longest label, in characters. */
const LONGEST = 32;
const LABEL = /^[^\p{L}]*(\p{L}[\p{L} '’/]*?) ?(?::|[–—=-] )/u;
/** The label alone: its items follow as lines with bullets. */
const LABEL_ONLY = /^[^\p{L}]*(\p{L}[\p{L} '’/]*?) ?:$/u;

/** Whether the label before a sentence, in its line or over its list, names another thing than topics. */
export function isUnderOtherLabel(sentence: Sentence, { sentences, in: place }: PostView): boolean {
  if (place === "headline") return false;
  let first = sentence;
  while (!first.opens) {
    const before = sentences[first.index - 1];
    if (!before || before.line !== sentence.line) break;
    first = before;
  }
  if (namesOther(LABEL, first.lower)) return true;
  if (sentence.bullet === "") return false;
  return namesOther(LABEL_ONLY, (headerOf(sentence, sentences) ?? "").toLowerCase());
}

function namesOther(pattern: RegExp, line: string): boolean {
  const [, label] = pattern.exec(line.slice(0, LONGEST)) ?? [];
  return label !== undefined && OTHER_LABEL.test(label.replace(/[’']s\b/g, "").trim());
}
