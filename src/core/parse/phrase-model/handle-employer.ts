/** An employer given by a handle in a headline: "Nurse educator @stmarys", "Engineer at @acme". */
import type { Finding } from "../finding.ts";
import type { PostView } from "../rule.ts";
import { phraseFinding } from "./phrase-finding.ts";

const HANDLE = /(?<=[\p{L})] (?:at )?)@([\p{L}\d][\p{L}\d_-]{1,38})(?![\p{L}\d@])/gu;

/** The findings of a headline with such employers; a title ends before the handle. */
export function withHandles(findings: readonly Finding[], view: PostView): Finding[] {
  if (view.in !== "headline" || !view.text.includes("@")) return [...findings];
  const handles = [...view.text.matchAll(HANDLE)].flatMap((match): Finding[] => {
    const from = match.index + 1;
    const to = match.index + match[0].length;
    if (findings.some((other) => other.field === "affiliations" && other.from < to && from < other.to))
      return [];
    const sentence = view.sentences.find((one) => from < one.to)?.index ?? 0;
    return [phraseFinding("affiliations", view, sentence, from, to)];
  });
  return [...findings.flatMap((finding) => endingBefore(finding, handles, view)), ...handles];
}

const TAIL = /(?: at)? ?@$/;

function endingBefore(finding: Finding, handles: readonly Finding[], view: PostView): Finding[] {
  const handle = handles.find(({ from }) => finding.from < from && from < finding.to);
  if (!handle) return [finding];
  const value = view.text.slice(finding.from, handle.from).replace(TAIL, "");
  return value === "" ? [] : [{ ...finding, value, to: finding.from + value.length }];
}
