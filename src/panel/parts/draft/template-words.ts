/** What templates are called: ours by their texts, the user's by their own name. */
import type { ApproachTemplate, TemplateUse } from "#core/approach/approach-template.ts";
import { type MessageKey, say } from "#platform/say.ts";

const NAMES: Readonly<Record<string, MessageKey>> = {
  "note-200": "template_note_200",
  "note-300": "template_note_300",
  message: "template_message",
  inmail: "template_inmail",
  "message-micro": "template_message_micro",
  "message-reverse": "template_message_reverse",
  "message-peer": "template_message_peer",
  "message-group": "template_message_group",
  "message-coffee": "template_message_coffee",
  "follow-up": "template_follow_up",
  "said-yes": "template_said_yes",
  thanks: "template_thanks",
  declined: "template_declined",
  "found-someone": "template_found_someone",
  introduction: "template_introduction",
  closing: "template_closing",
  invite: "template_invite",
};

const USES: Record<TemplateUse, MessageKey> = {
  first: "templateUseFirst",
  after: "templateUseAfter",
  later: "templateUseLater",
  colleague: "templateUseColleague",
};

export function templateName({ id, name }: Pick<ApproachTemplate, "id" | "name">): string {
  const key = NAMES[id];
  return name ?? (key ? say(key) : say("templateUnnamed"));
}

export function useLabel(use: TemplateUse): string {
  return say(USES[use]);
}
