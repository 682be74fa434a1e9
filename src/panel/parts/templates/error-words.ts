/** What is wrong in a template, in words that say what to do. */
import type { TemplateError } from "#core/approach/template.ts";
import { say } from "#platform/say.ts";

export function errorWords({ code, field = "", nearest }: TemplateError): string {
  switch (code) {
    case "too-long":
      return say("templateErrorTooLong");
    case "unclosed-tag":
      return say("templateErrorUnclosed");
    case "stray-close":
      return say("templateErrorStray");
    case "bad-field":
      return say("templateErrorBadField");
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
