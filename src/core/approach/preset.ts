/** Which channel and template to start with, and why. */
import { fold } from "../filter/fold.ts";
import type { MentoringKind } from "../offer.ts";
import type { Channel } from "../outreach/event.ts";
import type { OutreachState } from "../outreach/stage.ts";
import { type ShownFields, shownValue } from "../shown.ts";
import type { ApproachTemplate } from "./approach-template.ts";
import { STARTERS } from "./starters.data.ts";

export const PRESET_REASONS = [
  "asks-for-note",
  "asks-for-message",
  "asks-for-email",
  "same-group",
  "no-group",
] as const;
export type PresetReason = (typeof PRESET_REASONS)[number];

export interface Preset {
  channel: Channel;
  templateId: string;
  reason: PresetReason;
  /** What chose the template, where it is more than the channel: the kind of mentoring, or what came before. */
  because?: MentoringKind | "sent" | "replied" | "meeting" | "matched" | "declined";
}

export interface PresetSource {
  shown: ShownFields;
  /** The card was seen in a group, so that the user can write to a fellow member. */
  inGroup: boolean;
  /** The user has LinkedIn Premium. */
  premium?: boolean | undefined;
  /** Where the conversation with this person stands; absent before the first message. */
  stage?: Pick<OutreachState, "state" | "reason"> | undefined;
}

const NOTE = /\b(?:connect|connection|invite|invitation|vernetz|conexion)/;
const EMAIL = /\be-?mail\b|\bcorreo\b|\bcourriel\b|[a-z0-9]@[a-z0-9]/;
const MESSAGE = /\b(?:dms?|pms?|inbox|messages?|msg|mensaje|nachricht|schreib)\b/;

/** The way the mentor asks to be asked; else a message in a shared group, else a connection note. */
export function presetFor(source: PresetSource): Preset {
  const preset = firstPreset(source);
  const after = source.stage && afterwards(source.stage);
  if (after) return { ...preset, channel: "direct-message", ...after };
  const kind = preset.channel === "direct-message" ? onlyKind(source.shown) : undefined;
  const templateId = kind && VARIANTS[kind];
  return kind && templateId ? { ...preset, templateId, because: kind } : preset;
}

/** The kind of mentoring that the offer is for alone. */
function onlyKind(shown: ShownFields): MentoringKind | undefined {
  const kinds = shownValue(shown, "mentoringKinds") ?? [];
  return kinds.includes("one-to-one") ? undefined : kinds.find((kind) => VARIANTS[kind] !== undefined);
}

const VARIANTS: Partial<Record<MentoringKind, string>> = {
  micro: "message-micro",
  reverse: "message-reverse",
  peer: "message-peer",
  "co-mentoring": "message-peer",
  group: "message-group",
};

/** What is written next, once a message was sent. */
function afterwards({ state, reason }: Pick<OutreachState, "state" | "reason">) {
  switch (state) {
    case "sent":
      return { templateId: "follow-up", because: "sent" } as const;
    case "replied":
      return { templateId: "said-yes", because: "replied" } as const;
    case "meeting":
      return { templateId: "thanks", because: "meeting" } as const;
    case "matched":
      return { templateId: "thanks", because: "matched" } as const;
    case "closed":
      return reason === "declined" ? ({ templateId: "declined", because: "declined" } as const) : undefined;
    default:
      return undefined;
  }
}

function firstPreset({ shown, inGroup, premium = false }: PresetSource): Preset {
  const asked = [shownValue(shown, "howToAsk"), shownValue(shown, "contact")].join("\n").slice(0, 5_000);
  const words = fold(asked);
  const note: Channel = premium ? "connection-note-premium" : "connection-note";
  if (NOTE.test(words)) return preset(note, "asks-for-note");
  if (EMAIL.test(words)) return preset("direct-message", "asks-for-email");
  if (MESSAGE.test(words)) return preset("direct-message", "asks-for-message");
  return inGroup ? preset("direct-message", "same-group") : preset(note, "no-group");
}

/** The starter of a channel. */
export function starterFor(channel: Channel): ApproachTemplate | undefined {
  return STARTERS.find((starter) => starter.channel === channel);
}

function preset(channel: Channel, reason: PresetReason): Preset {
  return { channel, templateId: starterFor(channel)?.id ?? "", reason };
}
