/** A template's source in stretches, to be drawn behind the box it is typed in. */
import { parseTemplate, type TemplateError } from "#core/approach/template.ts";

export interface Stretch {
  text: string;
  look: "words" | "field" | "block" | "wrong";
}

const TAG = /\{\{[^{}]*\}\}/g;

/** Stretches that joined are the source, and what is wrong in it. */
export function highlight(source: string): { stretches: Stretch[]; errors: TemplateError[] } {
  const { errors } = parseTemplate(source);
  const isWrong = (from: number, to: number) => errors.some((error) => error.from < to && from < error.to);
  const stretches: Stretch[] = [];
  const put = (from: number, to: number, look: Stretch["look"]) => {
    if (from < to)
      stretches.push({
        text: source.slice(from, to),
        look: isWrong(from, to) && look !== "words" ? "wrong" : look,
      });
  };
  let at = 0;
  for (const { 0: tag, index } of source.matchAll(TAG)) {
    put(at, index, "words");
    put(index, index + tag.length, /^\{\{\s*[?/]/.test(tag) ? "block" : "field");
    at = index + tag.length;
  }
  put(at, source.length, "words");
  return { stretches, errors };
}

/** The line, from 1, in which a place stands. */
export function lineOf(source: string, at: number): number {
  return source.slice(0, at).split("\n").length;
}

/** The beginning of a field's name that stands right before the caret; null where none is being typed. */
export function startedName(source: string, caret: number): string | null {
  const before = source.slice(Math.max(0, caret - 80), caret);
  return /\{\{\s*[?/]?\s*([a-z0-9.]*)$/.exec(before)?.[1] ?? null;
}
