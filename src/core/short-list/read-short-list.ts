/** Reads a coordinator's short list: links of posts with a word why, as CSV, JSON or plain lines. Total. */
import { csvRows } from "./csv.ts";

/** One post of the list. */
export interface ShortListEntry {
  /** Line of the file, or place in the JSON list; from 1. */
  line: number;
  /** Name of the post, such as `urn:li:activity:7`. */
  id: string;
  /** Its address on www.linkedin.com, made from the name. */
  link: string;
  /** May be empty. */
  why: string;
}

/**
 * Why a line is left out: `no-link` there is none · `not-linkedin` it leads elsewhere · `no-post` it is no post's ·
 * `twice` the post stands above already.
 */
export type LineProblem = "no-link" | "not-linkedin" | "no-post" | "twice";

export interface ShortList {
  entries: ShortListEntry[];
  /** Every line that was left out, with what stood there. */
  problems: { line: number; problem: LineProblem; text: string }[];
  /** The file is longer than what is read. */
  cut: boolean;
}

/** Longest file that is read, in UTF-16 units; most lines; longest word why. */
const MOST_UNITS = 2_000_000;
const MOST_LINES = 5_000;
const MOST_WHY = 500;

const LINK = /\bhttps?:\/\/[^\s"',<>]{1,2000}/i;
const URN = /urn:li:(activity|groupPost|ugcPost|share):(\d{1,30}(?:-\d{1,30})?)/;
const SLUG = /[-/](activity|ugcPost|share)-(\d{10,30})\b/;
/** Names of the columns, and of the fields in JSON. */
const WHY_NAMES = ["why", "reason", "note", "comment"];
const LINK_NAMES = ["link", "url", "post", "address"];

/** Reads the text of a file. */
export function readShortList(text: string): ShortList {
  const cut = text.slice(0, MOST_UNITS).replace(/^\uFEFF/, "");
  const rows = rowsOf(cut);
  const list: ShortList = {
    entries: [],
    problems: [],
    cut: text.length > MOST_UNITS || rows.length > MOST_LINES,
  };
  const seen = new Set<string>();
  for (const { line, cells } of rows.slice(0, MOST_LINES)) {
    const link = cells.map((cell) => LINK.exec(cell)?.[0]).find((found) => found !== undefined);
    const entry = link === undefined ? "no-link" : postOf(link);
    const shown = cells.join(", ").slice(0, 200);
    if (typeof entry === "string") list.problems.push({ line, problem: entry, text: shown });
    else if (seen.has(entry.id)) list.problems.push({ line, problem: "twice", text: shown });
    else {
      seen.add(entry.id);
      const why = cells.find((cell) => cell !== "" && !LINK.test(cell)) ?? "";
      list.entries.push({ line, ...entry, why: why.slice(0, MOST_WHY) });
    }
  }
  return list;
}

/** The post that a link leads to. */
function postOf(link: string): Pick<ShortListEntry, "id" | "link"> | LineProblem {
  const [, host = "", path = ""] = /^https?:\/\/([^/?#]*)([^?#]*)/i.exec(link) ?? [];
  if (!/^(?:[a-z]{2,3}\.|www\.)?linkedin\.com$/i.test(host)) return "not-linkedin";
  const plain = decoded(path);
  const urn = URN.exec(plain);
  const slug = urn ? null : SLUG.exec(plain);
  const [, type, number] = urn ?? slug ?? [];
  if (type === undefined || number === undefined) return "no-post";
  const id = `urn:li:${type}:${number}`;
  return { id, link: `https://www.linkedin.com/feed/update/${id}/` };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface Row {
  line: number;
  cells: string[];
}

function rowsOf(text: string): Row[] {
  return (/^\s*[[{]/.test(text) ? jsonRows(text) : null) ?? linesOf(text);
}

/** A header is left out where it names the columns; "why" is put before other words. */
function linesOf(text: string): Row[] {
  const rows = csvRows(text);
  const names = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const isHeader = names.some((name) => LINK_NAMES.includes(name)) && !names.some((name) => LINK.test(name));
  const why = isHeader ? names.findIndex((name) => WHY_NAMES.includes(name)) : -1;
  return rows.slice(isHeader ? 1 : 0).map(({ line, cells }) => {
    const trimmed = cells.map((cell) => cell.trim());
    const first = why >= 0 ? [trimmed[why] ?? ""] : [];
    return { line, cells: [...first, ...trimmed.filter((_, at) => at !== why)] };
  });
}

function jsonRows(text: string): Row[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const list = Array.isArray(json) ? json : listIn(json);
  return list?.map((entry, at) => ({ line: at + 1, cells: cellsOf(entry) })) ?? [];
}

function listIn(json: unknown): unknown[] | null {
  if (typeof json !== "object" || json === null) return null;
  return Object.values(json).find((value): value is unknown[] => Array.isArray(value)) ?? null;
}

function cellsOf(entry: unknown): string[] {
  if (typeof entry === "string") return [entry];
  if (typeof entry !== "object" || entry === null) return [];
  const texts = Object.entries(entry).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  const rank = ([name]: [string, string]) => (WHY_NAMES.includes(name.toLowerCase()) ? 0 : 1);
  return texts.sort((a, b) => rank(a) - rank(b)).map(([, value]) => value.trim());
}
