/** Which template the text follows: suggested from channel and kind, and free to change. */
import type { ApproachTemplate } from "#core/approach/approach-template.ts";
import { TEMPLATE_USES } from "#core/approach/approach-template.ts";
import type { LibraryEntry } from "#core/approach/library.ts";
import type { Preset } from "#core/approach/preset.ts";
import type { Channel } from "#core/outreach/event.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Field, Tick } from "#ui/Field.tsx";
import { hrefOf } from "../../state/route.ts";
import { templateName, useLabel } from "./template-words.ts";

const BECAUSE: Record<NonNullable<Preset["because"]>, MessageKey> = {
  "one-to-one": "templateBecauseKind",
  group: "templateBecauseKind",
  peer: "templateBecauseKind",
  reverse: "templateBecauseKind",
  "co-mentoring": "templateBecauseKind",
  micro: "templateBecauseKind",
  "long-term": "templateBecauseKind",
  "ad-hoc": "templateBecauseKind",
  sent: "templateBecauseSent",
  replied: "templateBecauseReplied",
  meeting: "templateBecauseMeeting",
  matched: "templateBecauseMatched",
  declined: "templateBecauseDeclined",
};

interface Props {
  library: readonly LibraryEntry[];
  template: ApproachTemplate;
  preset: Preset;
  channel: Channel;
  short: boolean;
  onChange: (choice: { templateId: string; channel: Channel }) => void;
  onShort: (short: boolean) => void;
}

export function TemplateChoice({ library, template, preset, channel, short, onChange, onShort }: Props) {
  // A text made for a short note fits wherever longer ones do; the other way round it would be cut.
  const fitting = library.filter(
    (entry) => entry.template.channel === channel || entry.template.id === template.id || !isNote(channel),
  );
  const why = template.id === preset.templateId && preset.because ? say(BECAUSE[preset.because]) : undefined;
  const choose = (id: string) => {
    const chosen = library.find((entry) => entry.template.id === id);
    if (chosen)
      onChange({ templateId: id, channel: chosen.template.use ? chosen.template.channel : channel });
  };
  return (
    <div class="stack">
      <Field
        label={say("templateLabel")}
        hint={
          <>
            {why && `${why} `}
            <a href={hrefOf({ view: "templates" })}>{say("templateEditLink")}</a>
          </>
        }
      >
        {(ids) => (
          <select
            {...ids}
            class="input"
            value={template.id}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {TEMPLATE_USES.map((use) => {
              const those = fitting.filter((entry) => (entry.template.use ?? "first") === use);
              return (
                those.length > 0 && (
                  <optgroup key={use} label={useLabel(use)}>
                    {those.map((entry) => (
                      <option key={entry.template.id} value={entry.template.id}>
                        {templateName(entry.template)}
                      </option>
                    ))}
                  </optgroup>
                )
              );
            })}
          </select>
        )}
      </Field>
      {template.shortDrops && template.shortDrops.length > 0 && (
        <Tick type="checkbox" checked={short} onChange={onShort} hint={say("draftShortHint")}>
          {say("draftShort")}
        </Tick>
      )}
    </div>
  );
}

function isNote(channel: Channel): boolean {
  return channel === "connection-note" || channel === "connection-note-premium";
}
