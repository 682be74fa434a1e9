/** The user's private note: kept while it is typed, without a button. */
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { setOwn } from "#app/own-card.ts";
import type { CardId } from "#core/card.ts";
import { say } from "#platform/say.ts";
import { tellFailed } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";
import { autosave } from "../draft/autosave.ts";

export function PrivateNote({ cardId }: { cardId: CardId }) {
  // Shown once it is read: typing into a box that is still empty would replace what is kept.
  const kept = useLive(async (db) => (await db.own.get(cardId))?.note ?? "", [cardId]);
  return kept === undefined ? null : <NoteBox cardId={cardId} kept={kept} />;
}

function NoteBox({ cardId, kept }: { cardId: CardId; kept: string }) {
  const db = useDb();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const typed = useRef(kept);
  const saver = useMemo(
    () =>
      autosave(async () => {
        // A card forgotten meanwhile must not leave a note behind.
        if (await db.cards.get(cardId)) await setOwn(db, cardId, { note: typed.current }, Date.now());
      }, tellFailed),
    [db, cardId],
  );
  useEffect(() => () => saver.end(), [saver]);
  useEffect(() => {
    // Changed elsewhere: taken over, unless it is being typed here.
    if (!box.current || document.activeElement === box.current || box.current.value === kept) return;
    box.current.value = kept;
    typed.current = kept;
  }, [kept]);
  return (
    <section class="panel-box field">
      <h2>
        <label for={id}>{say("noteTitle")}</label>
      </h2>
      <textarea
        ref={box}
        id={id}
        class="input"
        rows={3}
        maxLength={20_000}
        defaultValue={kept}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          saver.touch();
        }}
        onBlur={() => void saver.flush()}
      />
      <p id={`${id}-hint`} class="field-hint">
        {say("noteHint")}
      </p>
    </section>
  );
}
