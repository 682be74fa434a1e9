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

My question: {{ask!}}{{?tried}} So far I have {{tried}}.{{/tried}}

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
  {
    id: "message-micro",
    channel: "direct-message",
    body: `Hello {{mentor.first|there}},

Thank you for offering to mentor in {{group.name|our group}}. I am {{me.role!}}.

I am writing to you because {{why.you!}}.{{?shared}} We also have {{shared}} in common.{{/shared}}

I have one question and one deadline: {{ask!}} Even three lines back would settle it for me.

If the answer is no or not now, that is completely fine.

{{me.name!}}`,
    fit: [],
  },
  {
    id: "message-reverse",
    channel: "direct-message",
    body: `Hello {{mentor.first|there}},

Thank you for offering to mentor in {{group.name|our group}}. I am {{me.role!}}.

I am writing to you because {{why.you!}}.{{?shared}} We also have {{shared}} in common.{{/shared}}

You mentioned wanting to keep up with {{topic!}}. I work with it daily and would gladly trade: an hour on that for an hour on {{ask.short!}}.

If the answer is no or not now, that is completely fine.

{{me.name!}}`,
    fit: [],
  },
  {
    id: "message-peer",
    channel: "direct-message",
    body: `Hello {{mentor.first|there}},

Thank you for offering to mentor in {{group.name|our group}}. I am {{me.role!}}.

I am writing to you because {{why.you!}}.{{?shared}} We also have {{shared}} in common.{{/shared}}

We seem to be at the same stage with {{topic!}}. Would you like to compare notes on it every other week for six weeks, half an hour each way?

If the answer is no or not now, that is completely fine.

{{me.name!}}`,
    fit: [],
  },
  {
    id: "message-group",
    channel: "direct-message",
    body: `Hello {{mentor.first|there}},

Thank you for offering to mentor in {{group.name|our group}}. I am {{me.role!}}.

I am writing to you because {{why.you!}}.{{?shared}} We also have {{shared}} in common.{{/shared}}

If your group on {{topic!}} still has a place, I would like to join. I can bring {{offer.back|notes from each meeting}}. One line back is plenty.

If the answer is no or not now, that is completely fine.

{{me.name!}}`,
    fit: [],
  },
  {
    id: "message-coffee",
    channel: "direct-message",
    body: `Hello {{mentor.first|there}},

Thank you for offering to mentor in {{group.name|our group}}. I am {{me.role!}}.

I am writing to you because {{why.you!}}.{{?shared}} We also have {{shared}} in common.{{/shared}}

We have never spoken, and I would like to change that. Could we meet for 20 minutes, with no agenda beyond what you find most interesting about {{topic!}}?

If the answer is no or not now, that is completely fine.

{{me.name!}}`,
    fit: [],
  },
  {
    id: "follow-up",
    channel: "direct-message",
    use: "after",
    body: `Hello {{mentor.first|there}}, a short follow-up to my note of {{sent.date!}} about {{ask.short!}}. I know time is limited. If this is not the right moment, no reply is needed and I will not write again. If it would help, one line by {{reply.channel|message}} is plenty. Thank you, {{me.first!}}`,
    fit: [],
  },
  {
    id: "said-yes",
    channel: "direct-message",
    use: "after",
    body: `Thank you, {{mentor.first|and hello}}. I am grateful. You said {{terms|that short meetings suit you}}, so here are three possible times: {{slot1!}}, {{slot2!}} or {{slot3!}}. I will send a half-page agenda two days before: where I am, what I would like to decide, and my questions. Is there anything you would like to see first?`,
    fit: [],
  },
  {
    id: "thanks",
    channel: "direct-message",
    use: "after",
    body: `Hello {{mentor.first|there}}, thank you for your time on {{met.date!}}. The point I will act on is {{takeaway!}}. By {{next.date!}} I will {{next.step!}}, and I will tell you how it went.{{?promised}} You kindly offered {{promised}}; there is no hurry.{{/promised}} {{me.first!}}`,
    fit: [],
  },
  {
    id: "declined",
    channel: "direct-message",
    use: "after",
    body: `Thank you for the quick and clear answer, {{mentor.first|and for offering}}. I understand completely. If someone else comes to mind who could speak to {{ask.short!}}, a name would be welcome, but please do not go looking. I wish you well with your mentoring. {{me.first!}}`,
    fit: [],
  },
  {
    id: "found-someone",
    channel: "direct-message",
    use: "after",
    body: `Hello {{mentor.first|there}}, a quick update so that I do not hold a place: I have found a mentor for my question on {{ask.short!}}, so please treat my note of {{sent.date!}} as closed. Thank you for offering; it makes this group a good place. {{me.first!}}`,
    fit: [],
  },
  {
    id: "introduction",
    channel: "direct-message",
    use: "later",
    body: `Hello {{mentor.first|there}}, our talks have helped me with {{goal.short!}}. I am now looking for one or two people who {{intro.who!}}. If anyone comes to mind, would you be willing to pass on the three lines below? Please say no if it does not feel right.

{{pitch.short!}}`,
    fit: [],
  },
  {
    id: "closing",
    channel: "direct-message",
    use: "later",
    body: `Hello {{mentor.first|there}}, our agreed {{cycle.length|six months}} end on {{end.date!}}. When we began I wanted to {{goal.short!}}. What changed: {{result!}}. The advice I will keep: {{takeaway!}}. Thank you. May I send you news in half a year? {{me.first!}}`,
    fit: [],
  },
  {
    id: "invite",
    channel: "direct-message",
    use: "colleague",
    body: `Hello {{colleague.first|there}}, in {{group.name|our group}} members offer to mentor in an ordinary post, and I thought of you because {{why.you!}}. Would you consider writing one? A few lines are enough: what you can help with, how and when you like to be asked, and how many people you have room for. You set the limits, and you may stop at any time. If it is not for you, no answer is needed. {{me.first!}}`,
    fit: [],
  },
];
