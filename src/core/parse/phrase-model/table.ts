/** Tables as lists of mentors have them: the label of a column tells what its cells are. */
import type { Finding } from "../finding.ts";
import { listItems } from "../list-items.ts";
import type { PostView } from "../rule.ts";
import { phraseFinding } from "./phrase-finding.ts";

export interface Cell {
  /** Label of its column, in lower case. */
  label: string;
  /** Offsets into the text, between the bars. */
  from: number;
  to: number;
}

interface Line {
  text: string;
  from: number;
}

/** The line under the labels. */
const RULE = /^ *\|?(?: *:?-{2,}:? *\|){1,20}(?: *:?-{2,}:? *)?$/;
const TOPICS =
  /^(?:(?:mentoring |mentorship |main )?(?:topics?|areas?|skills?|expertise|subjects?|fields?|interests?|specialt(?:y|ies)|speciali[sz]ations?)(?: of (?:interest|expertise|mentoring))?|(?:can|will|happy to) (?:help|mentor)(?: with)?|what|temas?|qué|áreas?|assuntos?|themen|sujets|thèmes|temi|onderwerpen)$/;
/** Longest item, in words. */
const MOST_ITEM_WORDS = 6;

/** The cells below the labels of every table in a text; a cell may run over several lines. */
export function cellsOf(text: string): Cell[] {
  if (!text.includes("--|") && !text.includes("-- |")) return [];
  const lines = linesOf(text);
  const cells: Cell[] = [];
  for (let at = 1; at < lines.length; at++) {
    if (!RULE.test(lines[at]?.text ?? "")) continue;
    const header = lines[at - 1];
    if (!header) continue;
    const labels = spansBetweenBars(text, header.from, header.from + header.text.length).map(({ from, to }) =>
      text.slice(from, to).trim().toLowerCase(),
    );
    for (const row of rowsBelow(lines, at + 1))
      spansBetweenBars(text, row.from, row.to).forEach((span, column) => {
        const label = labels[column];
        if (label !== undefined) cells.push({ label, ...span });
      });
  }
  return cells;
}

/** Items of the columns that list topics; what the tagger found there already is left to it. */
export function tableTopics(view: PostView, cells: readonly Cell[], phrases: readonly Finding[]): Finding[] {
  return cells
    .filter(({ label }) => TOPICS.test(label))
    .flatMap(({ from, to }) => linesOf(view.text.slice(from, to), from))
    .flatMap((line) => listItems(line.text, line.from))
    .filter(
      ({ text, from, to }) =>
        text.split(" ").length <= MOST_ITEM_WORDS &&
        !phrases.some((other) => other.field === "topics" && other.from < to && from < other.to),
    )
    .map(({ from, to }) => {
      const sentence = view.sentences.find((one) => from < one.to)?.index ?? 0;
      return phraseFinding("topics", view, sentence, from, to);
    });
}

/** Whether a finding stands in a column of another name. */
export function isInOtherColumn({ from, to }: Finding, cells: readonly Cell[]): boolean {
  const cell = cells.find((one) => one.from <= from && to <= one.to);
  return cell !== undefined && !TOPICS.test(cell.label);
}

function linesOf(text: string, base = 0): Line[] {
  let from = base;
  return text.split("\n").map((line) => {
    const begins = from;
    from += line.length + 1;
    return { text: line, from: begins };
  });
}

/** A row begins with a bar and goes on until the next that does. */
function rowsBelow(lines: readonly Line[], first: number): { from: number; to: number }[] {
  const rows: { from: number; to: number }[] = [];
  for (let at = first; at < lines.length; at++) {
    const { text, from } = lines[at] ?? { text: "", from: 0 };
    const to = from + text.length;
    if (text.trimStart().startsWith("|")) rows.push({ from, to });
    else if (text.trim() === "" || rows.length === 0) break;
    else rows.push({ from: rows.pop()?.from ?? from, to });
  }
  return rows;
}

function spansBetweenBars(text: string, from: number, to: number): { from: number; to: number }[] {
  const bars: number[] = [];
  for (let at = from; at < to; at++) if (text.charAt(at) === "|") bars.push(at);
  if (bars.at(-1) !== to - 1) bars.push(to);
  return bars.slice(1).map((bar, i) => ({ from: (bars[i] ?? from) + 1, to: bar }));
}
