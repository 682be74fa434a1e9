/** Names of the ways a message travels. */
import type { Channel } from "#core/outreach/event.ts";
import { type MessageKey, say } from "#platform/say.ts";

const CHANNEL_WORDS: Record<Channel, MessageKey> = {
  "connection-note": "channel_connection_note",
  "connection-note-premium": "channel_connection_note_premium",
  "direct-message": "channel_direct_message",
  inmail: "channel_inmail",
};

export function channelLabel(channel: Channel): string {
  return say(CHANNEL_WORDS[channel]);
}
