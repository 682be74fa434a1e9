/** A filter that another member sent as text: shown as a sentence before anything is kept. */
import { useState } from "preact/hooks";
import { saveFilter } from "#app/saved-filters.ts";
import { isInForce } from "#core/filter/condition.ts";
import { readShared } from "#core/filter/share-filter.ts";
import { type MessageKey, say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { filterSentence } from "#words/filter-sentence.ts";
import { keep } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";

const REFUSED: Record<"none" | "newer" | "damaged", MessageKey> = {
  none: "pasteNone",
  newer: "pasteNewer",
  damaged: "pasteDamaged",
};

export function PasteFilter() {
  const db = useDb();
  const [text, setText] = useState("");
  const read = text.trim() === "" ? null : readShared(text);
  const shared = read && "filter" in read ? read : null;
  const inert = shared?.filter.conditions.filter((each) => !isInForce(each)).length ?? 0;
  const add = async () => {
    if (!shared) return;
    const name = shared.name || say("pasteUnnamed");
    const kept = await keep(async () => {
      await saveFilter(db, { id: crypto.randomUUID(), name, filter: shared.filter }, Date.now());
      return true;
    });
    if (!kept) return;
    setText("");
    showToast({ text: say("filterSaved", name) });
  };
  return (
    <details class="paste-filter">
      <summary>{say("pasteTitle")}</summary>
      <div class="stack">
        <Field
          label={say("pasteLabel")}
          {...(read && "refused" in read ? { problem: say(REFUSED[read.refused]) } : {})}
        >
          {(ids) => (
            <textarea
              {...ids}
              class="input"
              rows={3}
              spellcheck={false}
              maxLength={100_000}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        {shared && (
          <p class="small" role="status">
            <strong>
              <bdi>{shared.name}</bdi>
            </strong>{" "}
            <bdi>{filterSentence(shared.filter)}</bdi>
            {inert > 0 && <span class="muted"> {sayCount("filterPartInert", inert)}</span>}
          </p>
        )}
        <Button small blocked={!shared} onClick={() => void add()}>
          {say("pasteAdd")}
        </Button>
      </div>
    </details>
  );
}
