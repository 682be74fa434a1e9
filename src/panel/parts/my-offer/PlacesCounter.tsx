/** Places taken and given back, with the line that tells the group. */
import { useState } from "preact/hooks";
import { changePlaces, type PlacesChange } from "#core/compose/places.ts";
import { copyText } from "#platform/clipboard.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { LineField } from "#ui/LineField.tsx";
import { valueLabel } from "#words/field-words.ts";
import { showToast } from "../../state/toast.ts";
import type { Composer } from "./composer.ts";

const CHANGES: readonly [PlacesChange, MessageKey][] = [
  ["taken", "moPlaceTaken"],
  ["free", "moPlaceFree"],
  ["full", "moPlacesFull"],
  ["open", "moPlacesOpen"],
  ["closed", "moPlacesClosed"],
];

export function PlacesCounter({ composer }: { composer: Composer }) {
  const [until, setUntil] = useState("");
  const [update, setUpdate] = useState("");
  const { values, language } = composer.draft.value;
  const change = (kind: PlacesChange) => {
    const before = composer.draft.peek();
    const changed = changePlaces(before.values, kind, language, until);
    composer.setValues(changed.values);
    setUpdate(changed.update);
    showToast({
      text: say("moPlacesChanged"),
      undo: () => {
        composer.restore(before);
        setUpdate("");
      },
    });
  };
  const copy = async () => {
    showToast({ text: say((await copyText(update)) ? "moUpdateCopied" : "moUpdateNotCopied") });
  };
  return (
    <section class="panel-box stack" aria-labelledby="mo-places">
      <h2 id="mo-places">{say("moPlaces")}</h2>
      <p aria-live="polite">{placesWords(values.capacity, values.placesOpen, values.status)}</p>
      <div class="row">
        {CHANGES.map(([kind, words]) => (
          <Button key={kind} small onClick={() => change(kind)}>
            {say(words)}
          </Button>
        ))}
      </div>
      <LineField
        label={say("moFullUntil")}
        need={say("optional")}
        maxLength={100}
        value={until}
        onType={setUntil}
      />
      {update && (
        <div class="offer-update">
          <p class="muted small">{say("moUpdateHint")}</p>
          <p>{update}</p>
          <Button small icon="copy" onClick={() => void copy()}>
            {say("moCopyUpdate")}
          </Button>
        </div>
      )}
    </section>
  );
}

function placesWords(all: number | undefined, open: number | undefined, status: string | undefined): string {
  const parts: string[] = [];
  if (open !== undefined && all !== undefined) parts.push(say("moPlacesOf", open, all));
  else if (open !== undefined) parts.push(say("moPlacesOnlyOpen", open));
  else if (all !== undefined) parts.push(say("moPlacesAll", all));
  if (status !== undefined) parts.push(valueLabel("status", status));
  return parts.join(" · ") || say("moPlacesUnknown");
}
