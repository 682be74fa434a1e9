/** Templates as one readable text file, and back. A file is somebody else's words: what does not fit is refused. */
import { CHANNELS } from "../outreach/event.ts";
import { ApproachTemplate, type FitStep, TEMPLATE_USES } from "./approach-template.ts";

/** A template in a file has a name instead of an id. */
export type FileTemplate = Omit<ApproachTemplate, "id" | "name"> & { name: string };

const FIRST_LINE = "Guidepost templates, version 1";
const HEAD = "=== ";
/** Longest file that is read, in UTF-16 units, and most templates in one. */
const MAX_FILE = 2_000_000;
const MAX_TEMPLATES = 2_000;

export type TemplateFileRefusal = "too-big" | "not-ours" | "newer" | "empty" | "damaged";
export type ReadTemplates = { templates: FileTemplate[] } | { refused: TemplateFileRefusal; line: number };

/** Whether there is anything to give away: a template that was emptied is left out of the file. */
export function hasWords({ body }: Pick<FileTemplate, "body">): boolean {
  return body.trim() !== "";
}

/** The file's text: a line naming the format, then each template that has words, with its settings. */
export function writeTemplateFile(templates: readonly FileTemplate[]): string {
  return `${[FIRST_LINE, ...templates.filter(hasWords).map(writeOne)].join("\n\n")}\n`;
}

function writeOne({ name, channel, use, subject, fit, shortDrops, body }: FileTemplate): string {
  const head = [
    `${HEAD}${oneLine(name)}`,
    `channel: ${channel}`,
    ...(use ? [`use: ${use}`] : []),
    ...(subject === undefined ? [] : [`subject: ${oneLine(subject)}`]),
    ...fit.map(({ field, use: words }) =>
      words === null ? `drop: ${field}` : `shorten: ${field} = ${oneLine(words)}`,
    ),
    ...(shortDrops?.length ? [`short: ${shortDrops.join(", ")}`] : []),
  ];
  // A line of the words that looks like a new template gets a stroke in front.
  const words = body
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => (/^\\*=== /.test(line) ? `\\${line}` : line));
  return [...head, "", ...words].join("\n");
}

/** Reads a file's text whole or refuses it with the line (from 1) that does not fit. Never throws. */
export function readTemplateFile(text: string): ReadTemplates {
  if (text.length > MAX_FILE) return { refused: "too-big", line: 0 };
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");
  const [first = ""] = lines;
  if (!first.startsWith("Guidepost templates")) return { refused: "not-ours", line: 1 };
  if (first.trim() !== FIRST_LINE) return { refused: "newer", line: 1 };
  const starts = lines.flatMap((line, i) => (line.startsWith(HEAD) ? [i] : []));
  if (starts.length === 0) return { refused: "empty", line: 1 };
  if (starts.length > MAX_TEMPLATES) return { refused: "too-big", line: 0 };
  const templates: FileTemplate[] = [];
  for (const [i, from] of starts.entries()) {
    const read = readOne(lines.slice(from, starts[i + 1] ?? lines.length));
    if ("wrong" in read) return { refused: "damaged", line: from + read.wrong + 1 };
    templates.push(read.template);
  }
  return { templates };
}

/** `wrong` is the line, from 0 at the head, that does not fit. */
function readOne(lines: readonly string[]): { template: FileTemplate } | { wrong: number } {
  const blank = lines.findIndex((line, i) => i > 0 && line.trim() === "");
  const end = blank < 0 ? lines.length : blank;
  const name = (lines[0] ?? "").slice(HEAD.length).trim();
  const fit: FitStep[] = [];
  const settings = new Map<string, string>();
  for (let i = 1; i < end; i++) {
    const [, key = "", value = ""] = /^([a-z]+): ?(.*)$/.exec(lines[i] ?? "") ?? [];
    if (key === "drop") fit.push({ field: value.trim(), use: null });
    else if (key === "shorten") {
      const at = value.indexOf(" = ");
      if (at < 1) return { wrong: i };
      fit.push({ field: value.slice(0, at), use: value.slice(at + 3) });
    } else if (["channel", "use", "subject", "short"].includes(key)) settings.set(key, value);
    else return { wrong: i };
  }
  const body = lines
    .slice(end + 1)
    .map((line) => (/^\\+=== /.test(line) ? line.slice(1) : line))
    .join("\n")
    .trim();
  const channel = CHANNELS.find((each) => each === settings.get("channel"));
  const use = TEMPLATE_USES.find((each) => each === settings.get("use"));
  const short = settings
    .get("short")
    ?.split(",")
    .map((field) => field.trim())
    .filter(Boolean);
  const made = {
    id: "file",
    name,
    channel,
    ...(settings.has("use") ? { use } : {}),
    ...(settings.has("subject") ? { subject: settings.get("subject") } : {}),
    body,
    fit,
    ...(short?.length ? { shortDrops: short } : {}),
  };
  const read = ApproachTemplate.safeParse(made);
  if (!read.success || name === "" || body === "") return { wrong: 0 };
  const { id: _, name: __, ...rest } = read.data;
  return { template: { ...rest, name } };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
