/** Names of the stages, and what each means. */
import type { Stage } from "#core/outreach/stage.ts";
import { type MessageKey, say } from "#platform/say.ts";

const STAGE_WORDS: Record<Stage, { label: MessageKey; about: MessageKey }> = {
  shortlist: { label: "state_shortlist", about: "stateAbout_shortlist" },
  drafted: { label: "state_drafted", about: "stateAbout_drafted" },
  sent: { label: "state_sent", about: "stateAbout_sent" },
  replied: { label: "state_replied", about: "stateAbout_replied" },
  meeting: { label: "state_meeting", about: "stateAbout_meeting" },
  matched: { label: "state_matched", about: "stateAbout_matched" },
  closed: { label: "state_closed", about: "stateAbout_closed" },
};

export const stageLabel = (stage: Stage): string => say(STAGE_WORDS[stage].label);
export const stageAbout = (stage: Stage): string => say(STAGE_WORDS[stage].about);
