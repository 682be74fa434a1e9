/**
 * The template language: `{{field}}`, `{{field!}}` (required), `{{field|fallback}}` and
 * `{{?field}} … {{/field}}` (only with a value). Blocks do not nest; nothing is ever run.
 */
import { nearestName } from "./nearest-name.ts";
import { VARIABLE_KEYS } from "./variables.ts";

/** Places in the source, UTF-16 units, `to` exclusive. */
interface Place {
  from: number;
  to: number;
}
export interface TextPiece extends Place {
  kind: "text";
  text: string;
}
export interface FieldPiece extends Place {
  kind: "field";
  field: string;
  required: boolean;
  fallback?: string;
}
export interface BlockPiece extends Place {
  kind: "block";
  field: string;
  inside: (TextPiece | FieldPiece)[];
}
export type Piece = TextPiece | FieldPiece | BlockPiece;

export const TEMPLATE_ERRORS = [
  "too-long",
  "unclosed-tag",
  "stray-close",
  "bad-field",
  "unknown-field",
  "empty-fallback",
  "nested-block",
  "block-not-closed",
  "block-not-open",
] as const;

/** What is wrong, and where in the source. */
export interface TemplateError extends Place {
  code: (typeof TEMPLATE_ERRORS)[number];
  /** The name as written, where one is. */
  field?: string;
  /** The known field that was probably meant. */
  nearest?: string;
}

export interface Template {
  pieces: Piece[];
  /** In the order of the source; the template must not be used while there are any. */
  errors: TemplateError[];
}

/** Longest template that is read, in UTF-16 units. */
export const MAX_TEMPLATE = 20_000;
/** More errors than this help nobody. */
const MAX_ERRORS = 50;

const FIELD_NAME = /^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*$/;

/**
 * Reads a template. Never throws: what cannot be read stays text and is named in `errors`.
 * `known` is the list of field names that count.
 */
export function parseTemplate(source: string, known: readonly string[] = VARIABLE_KEYS): Template {
  const errors: TemplateError[] = [];
  const pieces: Piece[] = [];
  let open: BlockPiece | undefined;
  // Blocks inside a block: named once, where they open.
  const nested = new Set<string>();

  const fail = (error: TemplateError) => {
    if (errors.length < MAX_ERRORS) errors.push(error);
  };
  const text = (from: number, to: number) => {
    if (from < to) (open?.inside ?? pieces).push({ kind: "text", from, to, text: source.slice(from, to) });
  };
  const betweenTags = (from: number, to: number) => {
    const stray = source.slice(from, to).indexOf("}}");
    if (stray >= 0) fail({ code: "stray-close", from: from + stray, to: from + stray + 2 });
    text(from, to);
  };

  if (source.length > MAX_TEMPLATE) {
    fail({ code: "too-long", from: MAX_TEMPLATE, to: source.length });
    return { pieces, errors };
  }
  let at = 0;
  let end = 0;
  while (at < source.length) {
    const from = source.indexOf("{{", at);
    if (from < 0) break;
    betweenTags(at, from);
    // Looked up again only once passed, so that a thousand open tags cost no more than one.
    if (end < from + 2) end = indexOrEnd(source, "}}", from + 2);
    const next = indexOrEnd(source, "{{", from + 2);
    if (end === source.length || next < end) {
      at = next;
      fail({ code: "unclosed-tag", from, to: at });
      text(from, at);
      continue;
    }
    at = end + 2;
    const place = { from, to: at };
    const tag = readTag(source.slice(from + 2, end));
    const checked = tag.field !== undefined && FIELD_NAME.test(tag.field) ? tag.field : undefined;
    if (checked === undefined) {
      fail({ code: "bad-field", ...place, ...(tag.field ? { field: tag.field } : {}) });
      text(from, at);
      continue;
    }
    if (!known.includes(checked) && tag.kind !== "close") {
      const nearest = nearestName(checked, known);
      fail({ code: "unknown-field", ...place, field: checked, ...(nearest ? { nearest } : {}) });
    }
    if (tag.kind === "open") {
      if (open) {
        nested.add(checked);
        fail({ code: "nested-block", ...place, field: checked });
      } else {
        open = { kind: "block", ...place, field: checked, inside: [] };
        pieces.push(open);
      }
    } else if (tag.kind === "close") {
      if (open?.field === checked) {
        open.to = at;
        open = undefined;
      } else if (!nested.delete(checked)) fail({ code: "block-not-open", ...place, field: checked });
    } else {
      if (tag.fallback === "") fail({ code: "empty-fallback", ...place, field: checked });
      const piece: FieldPiece = { kind: "field", ...place, field: checked, required: tag.required };
      if (tag.fallback) piece.fallback = tag.fallback;
      (open?.inside ?? pieces).push(piece);
    }
  }
  betweenTags(at, source.length);
  if (open) fail({ code: "block-not-closed", from: open.from, to: open.to, field: open.field });
  errors.sort((a, b) => a.from - b.from);
  return { pieces, errors };
}

/** Fields of a template, each once, with whether some place requires it. */
export function fieldsOf(template: Template): Map<string, { required: boolean }> {
  const fields = new Map<string, { required: boolean }>();
  const note = (field: string, required: boolean) =>
    fields.set(field, { required: required || fields.get(field)?.required === true });
  for (const piece of template.pieces) {
    if (piece.kind === "text") continue;
    note(piece.field, piece.kind === "field" && piece.required);
    if (piece.kind !== "block") continue;
    // Inside a block nothing is required of a draft that leaves the block out.
    for (const inner of piece.inside) if (inner.kind === "field") note(inner.field, false);
  }
  return fields;
}

function indexOrEnd(source: string, sought: string, from: number): number {
  const at = source.indexOf(sought, from);
  return at < 0 ? source.length : at;
}

interface Tag {
  kind: "field" | "open" | "close";
  field: string;
  required: boolean;
  fallback?: string;
}

/** Takes the inside of a tag apart; the name is as written and may be no name at all. */
function readTag(inside: string): Tag {
  if (inside.startsWith("?")) return { kind: "open", field: inside.slice(1).trim(), required: false };
  if (inside.startsWith("/")) return { kind: "close", field: inside.slice(1).trim(), required: false };
  const bar = inside.indexOf("|");
  if (bar >= 0) {
    const fallback = inside.slice(bar + 1).trim();
    return { kind: "field", field: inside.slice(0, bar).trim(), required: false, fallback };
  }
  const name = inside.trim();
  const required = name.endsWith("!");
  return { kind: "field", field: (required ? name.slice(0, -1) : name).trim(), required };
}
