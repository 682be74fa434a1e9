/** A draft as the panel shows it: two renderings, the counters, and what keeps it from being copied. */
import type { Channel } from "../outreach/event.ts";
import type { ApproachTemplate, FitStep } from "./approach-template.ts";
import { type Filled, fill, onlyRequired } from "./fill.ts";
import { fitToLimit } from "./fit.ts";
import { type Count, countBody, countSubject, DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { parseTemplate, type TemplateError } from "./template.ts";
import type { DraftValues } from "./variables.ts";
import { withAnswers } from "./with-answers.ts";

/** Why Copy is blocked. */
export type CopyBlock =
  | { code: "gap"; field: string }
  | { code: "over-limit"; part: "body" | "subject"; by: number }
  | { code: "template-error"; part: "body" | "subject" }
  /** The final text still holds a gap of some template, in these words. */
  | { code: "placeholder-left"; words: string }
  | { code: "empty" };

export interface ApproachDraft {
  body: Filled;
  subject: Filled | null;
  /** The body with only what is required: shows what the template does without this card. */
  minimal: Filled;
  count: Count;
  subjectCount: Count | null;
  /** Fit steps that were needed, in order. */
  applied: FitStep[];
  bodyErrors: TemplateError[];
  subjectErrors: TemplateError[];
  /** Empty where the draft may be copied. */
  blocks: CopyBlock[];
}

export interface DraftOptions {
  /** Where it will be sent, if not the template's own channel. */
  channel?: Channel | undefined;
  limits?: Limits | undefined;
  /** Leave out what the template's short form leaves out. */
  short?: boolean | undefined;
  /** Fields that the fit steps must leave as they are. */
  kept?: readonly string[] | undefined;
}

/** Renders a template with values for a channel. Pure: the same in, the same out. */
export function renderDraft(
  template: ApproachTemplate,
  values: DraftValues,
  options: DraftOptions = {},
): ApproachDraft {
  const { channel = template.channel, limits = DEFAULT_LIMITS } = options;
  const drops = options.short ? (template.shortDrops ?? []) : [];
  const kept = Object.fromEntries(Object.entries(values).filter(([field]) => !drops.includes(field)));

  const bodyTemplate = parseTemplate(withAnswers(template.body));
  const { filled: body, applied } = fitToLimit(
    bodyTemplate,
    kept,
    template.fit,
    limits[channel].body,
    options.kept,
  );
  const count = countBody(body.text, channel, limits);

  const hasSubject = template.subject !== undefined && limits[channel].subject !== undefined;
  const subjectTemplate = parseTemplate(hasSubject ? (template.subject ?? "") : "");
  const subject = hasSubject ? fill(subjectTemplate, kept) : null;
  const subjectCount = subject && countSubject(subject.text, channel, limits);

  const blocks: CopyBlock[] = [];
  if (bodyTemplate.errors.length > 0) blocks.push({ code: "template-error", part: "body" });
  if (subjectTemplate.errors.length > 0) blocks.push({ code: "template-error", part: "subject" });
  for (const field of new Set([...(subject?.gaps ?? []), ...body.gaps])) blocks.push({ code: "gap", field });
  blocks.push(...overLimit("body", count), ...overLimit("subject", subjectCount));
  if (body.text === "") blocks.push({ code: "empty" });

  return {
    body,
    subject,
    minimal: fill(bodyTemplate, onlyRequired(bodyTemplate, kept)),
    count,
    subjectCount,
    applied,
    bodyErrors: bodyTemplate.errors,
    subjectErrors: subjectTemplate.errors,
    blocks,
  };
}

/** What keeps a text that the user edited by hand from being copied. */
export function editedBlocks(
  text: string,
  channel: Channel,
  limits: Limits = DEFAULT_LIMITS,
  part: "body" | "subject" = "body",
): CopyBlock[] {
  if (part === "subject") return overLimit(part, countSubject(text, channel, limits));
  if (text.trim() === "") return [{ code: "empty" }];
  return overLimit(part, countBody(text, channel, limits));
}

function overLimit(part: "body" | "subject", count: Count | null): CopyBlock[] {
  return count?.state === "over" ? [{ code: "over-limit", part, by: count.used - count.limit }] : [];
}
