/** How the message will travel: suggested from the post, with the reason, and free to change. */
import { DEFAULT_LIMITS } from "#core/approach/limits.ts";
import { type Preset, type PresetReason, starterFor } from "#core/approach/preset.ts";
import { CHANNELS, type Channel } from "#core/outreach/event.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Field } from "#ui/Field.tsx";
import { channelLabel } from "../outreach/channel-words.ts";

const WHY: Record<PresetReason, MessageKey> = {
  "asks-for-note": "draftWhyAsksForNote",
  "asks-for-message": "draftWhyAsksForMessage",
  "asks-for-email": "draftWhyAsksForEmail",
  "same-group": "draftWhySameGroup",
  "no-group": "draftWhyNoGroup",
};

/** Channels that can be written here: those without a subject line. */
const WRITABLE = CHANNELS.filter((channel) => DEFAULT_LIMITS[channel].subject === undefined);

interface Props {
  channel: Channel;
  preset: Preset;
  onChange: (choice: { channel: Channel; templateId: string }) => void;
}

export function ChannelChoice({ channel, preset, onChange }: Props) {
  const why =
    channel === preset.channel ? say(WHY[preset.reason]) : say("draftWhyOwn", channelLabel(preset.channel));
  const choose = (value: string) => {
    const chosen = WRITABLE.find((each) => each === value);
    if (chosen) onChange({ channel: chosen, templateId: starterFor(chosen)?.id ?? "" });
  };
  return (
    <Field label={say("draftChannelLabel")} hint={why}>
      {(ids) => (
        <select
          {...ids}
          class="input"
          value={channel}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {WRITABLE.map((each) => (
            <option key={each} value={each}>
              {say("draftChannelOption", channelLabel(each), DEFAULT_LIMITS[each].body.toLocaleString())}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
