/** What is wrong in a template, in words that say what to do. */
import type { TemplateError } from "#core/approach/template.ts";
import { say } from "#platform/say.ts";

/** More of a wrong name says no more. */
const LONGEST_NAME = 60;

export function errorWords({ code, field = "", nearest }: TemplateError): string {
  switch (code) {
    case "too-long":
      return say("templateErrorTooLong");
    case "unclosed-tag":
      return say("templateErrorUnclosed");
    case "stray-close":
      return say("templateErrorStray");
    case "bad-field":
      return badFieldWords(field);
    case "unknown-field":
      return nearest ? say("templateErrorUnknownNear", field, nearest) : say("templateErrorUnknown", field);
    case "empty-fallback":
      return say("templateErrorFallback", field);
    case "nested-block":
      return say("templateErrorNested", field);
    case "block-not-closed":
      return say("templateErrorNotClosed", field);
    case "block-not-open":
      return say("templateErrorNotOpen", field);
  }
}

function badFieldWords(written: string): string {
  if (written === "") return say("templateErrorBadField");
  // "{{ask!|x}}": each of the two signs is known, and they exclude each other.
  if (/^[a-z0-9.]+!$/.test(written)) return say("templateErrorBoth", written.slice(0, -1));
  return say("templateErrorBadName", written.slice(0, LONGEST_NAME));
}
