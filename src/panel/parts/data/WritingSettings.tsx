/** How messages are written: the way to the templates, courtesy, and how long LinkedIn lets them be. */
import { readWriting, saveWriting } from "#app/writing-settings.ts";
import { DEFAULT_LIMITS } from "#core/approach/limits.ts";
import type { WritingSettings as Settings } from "#core/approach/writing-settings.ts";
import { DEFAULT_COURTESY } from "#core/outreach/courtesy.ts";
import { CHANNELS } from "#core/outreach/event.ts";
import { say } from "#platform/say.ts";
import { Field, Tick } from "#ui/Field.tsx";
import { keep } from "../../state/keep.ts";
import { hrefOf } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";
import { channelLabel } from "../outreach/channel-words.ts";
import { DataSection } from "./DataSection.tsx";

/** Notes a month that LinkedIn gives without Premium, as it is known. */
const USUAL_NOTES = 5;

export function WritingSettings() {
  const db = useDb();
  const kept = useLive(readWriting, []);
  if (!kept) return null;
  const change = (patch: Partial<Settings>) => void keep(() => saveWriting(db, patch, Date.now()));
  const { courtesy, lengths, premium } = kept;
  const setCourtesy = (patch: Partial<Settings["courtesy"]>) =>
    change({ courtesy: { ...courtesy, ...patch } });
  return (
    <DataSection title={say("writingTitle")} about={say("writingAbout")}>
      <div class="row">
        <a class="button button-quiet" href={hrefOf({ view: "templates" })}>
          {say("templatesTitle")}
        </a>
        <a class="button button-quiet" href={hrefOf({ view: "pitch" })}>
          {say("pitchLink")}
        </a>
      </div>
      <Tick
        type="checkbox"
        checked={premium}
        onChange={(on) => change({ premium: on })}
        hint={say("writingPremiumHint")}
      >
        {say("writingPremium")}
      </Tick>
      <fieldset class="stack">
        <legend class="legend">{say("writingCourtesy")}</legend>
        <Tick
          type="checkbox"
          checked={courtesy.open !== null}
          onChange={(on) => setCourtesy({ open: on ? DEFAULT_COURTESY.open : null })}
        >
          {say("writingOpen")}
        </Tick>
        {courtesy.open !== null && (
          <NumberField
            label={say("writingOpenLimit")}
            value={courtesy.open}
            most={100}
            onChange={(open) => setCourtesy({ open })}
          />
        )}
        <Tick
          type="checkbox"
          checked={courtesy.wroteBefore}
          onChange={(wroteBefore) => setCourtesy({ wroteBefore })}
        >
          {say("writingWroteBefore")}
        </Tick>
        <Tick type="checkbox" checked={courtesy.sameText} onChange={(sameText) => setCourtesy({ sameText })}>
          {say("writingSameText")}
        </Tick>
        <Tick
          type="checkbox"
          checked={courtesy.oneFollowUp}
          onChange={(oneFollowUp) => setCourtesy({ oneFollowUp })}
        >
          {say("writingOneFollowUp")}
        </Tick>
        <Tick
          type="checkbox"
          checked={courtesy.notes !== null}
          onChange={(on) => setCourtesy({ notes: on ? USUAL_NOTES : null })}
        >
          {say("writingNotes")}
        </Tick>
        {courtesy.notes !== null && (
          <NumberField
            label={say("writingNotesLimit")}
            value={courtesy.notes}
            most={1_000}
            onChange={(notes) => setCourtesy({ notes })}
          />
        )}
      </fieldset>
      <details class="fold">
        <summary>{say("writingLengths")}</summary>
        <div class="stack fold-inside">
          <p class="muted small">{say("writingLengthsAbout")}</p>
          {CHANNELS.map((channel) => (
            <NumberField
              key={channel}
              label={channelLabel(channel)}
              value={lengths[channel] ?? DEFAULT_LIMITS[channel].body}
              most={100_000}
              onChange={(length) => change({ lengths: { ...lengths, [channel]: length } })}
            />
          ))}
        </div>
      </details>
    </DataSection>
  );
}

interface NumberProps {
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

/** Keeps whole numbers from 1; what is none is not kept, and the last one stays. */
function NumberField({ label, value, most, onChange }: NumberProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          class="input"
          min={1}
          max={most}
          step={1}
          value={value}
          onChange={(event) => {
            const typed = Number(event.currentTarget.value);
            if (Number.isInteger(typed) && typed >= 1 && typed <= most) onChange(typed);
            else event.currentTarget.value = String(value);
          }}
        />
      )}
    </Field>
  );
}
