/** Rows of a table as text: cells between commas, semicolons or tabs, in quotation marks where they hold any. */

export interface CsvRow {
  /** Line on which the row begins, from 1. */
  line: number;
  cells: string[];
}

/** Reads every row that is not blank. Total: a quotation mark that is never closed runs to the end. */
export function csvRows(text: string): CsvRow[] {
  const comma = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ line: begun, cells });
    cells = [];
  };
  while (at <= text.length) {
    const { cell, end, lines } = text[at] === '"' ? quoted(text, at) : plain(text, at, comma);
    if (cells.length === 0) begun = line;
    cells.push(cell);
    line += lines;
    at = end;
    if (text[at] === comma) at++;
    else {
      endRow();
      if (at >= text.length) break;
      if (text[at] === "\r" && text[at + 1] === "\n") at++;
      at++;
      line++;
    }
  }
  return rows;
}

interface Cell {
  cell: string;
  /** Where the cell's end stands: at a separator, a line's end, or the text's. */
  end: number;
  lines: number;
}

function plain(text: string, from: number, comma: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== comma && text[end] !== "\n" && text[end] !== "\r") end++;
  return { cell: text.slice(from, end), end, lines: 0 };
}

function quoted(text: string, from: number): Cell {
  const pieces: string[] = [];
  let at = from + 1;
  let start = at;
  let lines = 0;
  for (; at < text.length; at++) {
    if (text[at] === "\n") lines++;
    if (text[at] !== '"') continue;
    pieces.push(text.slice(start, at));
    if (text[at + 1] !== '"') break;
    pieces.push('"');
    at++;
    start = at + 1;
  }
  if (at >= text.length) pieces.push(text.slice(start));
  // What stands between the closing mark and the separator is left out, as spreadsheets do.
  let end = Math.min(at + 1, text.length);
  while (end < text.length && !",;\t\r\n".includes(text[end] ?? "")) end++;
  return { cell: pieces.join(""), end, lines };
}

/** The one that the first line holds most of. */
function separatorOf(text: string): string {
  const first = text.slice(0, 5_000).split("\n", 1)[0] ?? "";
  const count = (mark: string) => first.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
