/** How the message will travel: suggested from the post, with the reason, and free to change. */
import type { Limits } from "#core/approach/limits.ts";
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

interface Props {
  channel: Channel;
  preset: Preset;
  limits: Limits;
  onChange: (choice: { channel: Channel; templateId: string }) => void;
}

export function ChannelChoice({ channel, preset, limits, onChange }: Props) {
  const why =
    channel === preset.channel ? say(WHY[preset.reason]) : say("draftWhyOwn", channelLabel(preset.channel));
  const choose = (value: string) => {
    const chosen = CHANNELS.find((each) => each === value);
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
          {CHANNELS.map((each) => (
            <option key={each} value={each}>
              {say("draftChannelOption", channelLabel(each), limits[each].body.toLocaleString())}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
