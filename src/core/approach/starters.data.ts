/** Templates to start from. The user may copy and change them; these stay. */
import type { ApproachTemplate, FitStep } from "./approach-template.ts";

export type { ApproachTemplate };

const GROUP: FitStep = { field: "group.short", use: "our group" };
const MODE: FitStep = { field: "mode.short", use: "two or three emails" };

export const STARTERS: readonly ApproachTemplate[] = [
  {
    id: "note-200",
    channel: "connection-note",
    body: "Hi {{mentor.first|there}}, your mentor offer in {{group.short|our group}} fits my question on {{ask.short!}}. Would {{mode.short|two or three emails}} suit you? If not, no problem. Thanks, {{me.first!}}",
    fit: [GROUP, MODE],
  },
  {
    id: "note-300",
    channel: "connection-note-premium",
    body: "Hi {{mentor.first|there}}, I read your mentor offer in {{group.short|our group}}.{{?shared.short}} We share {{shared.short}}.{{/shared.short}} I am {{me.role.short!}} and would value your view on {{ask.short!}}. Would {{mode.short|two or three emails}} suit you? If not, no reply needed, and thank you for offering.",
    fit: [{ field: "shared.short", use: null }, GROUP, MODE],
  },
  {
    id: "message",
    channel: "direct-message",
    body: `Hello {{mentor.first|there}},

Thank you for offering to mentor in {{group.name|our group}}. I am {{me.role!}}.

I am writing to you because {{why.you!}}.{{?shared}} We also have {{shared}} in common.{{/shared}}

My question: {{ask!}} So far I have {{tried|read what I could find and spoken to colleagues}}.

{{?terms}}You mentioned {{terms}}, which suits me. {{/terms}}Would {{mode|two or three emails over the next month}} work for you? I will send an agenda first and keep to the time.

If the answer is no or not now, that is completely fine.

{{me.name!}}`,
    fit: [],
    shortDrops: ["tried", "terms"],
  },
  {
    id: "inmail",
    channel: "inmail",
    subject: "Your mentor offer: a question on {{ask.short!}}",
    body: `Hello {{mentor.first|there}}, I found your mentor offer in {{group.name|our group}}. I am {{me.role.short!}}, and I am writing because {{why.you!}}.

One question: {{ask!}}

Would {{mode|a 20-minute call}} in the next few weeks suit you? I will send my points beforehand. If you have no room, please just ignore this. Thank you for offering.

{{me.name!}}`,
    fit: [],
  },
];
