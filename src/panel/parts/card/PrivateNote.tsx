/** The user's private note: kept while it is typed, without a button. */
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { setOwn } from "#app/own-card.ts";
import type { CardId } from "#core/card.ts";
import { say } from "#platform/say.ts";
import { autosave } from "../../state/autosave.ts";
import { tellFailed } from "../../state/keep.ts";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";

/** Longest note that is kept, in UTF-16 units. */
const LONGEST = 200_000;

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
  /** What was last seen to be kept. */
  const known = useRef(kept);
  const [tooLong, setTooLong] = useState(false);
  const saver = useMemo(
    () =>
      autosave(async () => {
        // Said beside the box; cutting it in silence would lose what was pasted.
        if (typed.current.length > LONGEST) return;
        // A card forgotten meanwhile must not leave a note behind.
        if (await db.cards.get(cardId)) await setOwn(db, cardId, { note: typed.current }, Date.now());
      }, tellFailed),
    [db, cardId],
  );
  useEffect(() => () => saver.end(), [saver]);
  useEffect(() => {
    const isUnsaved = typed.current !== known.current;
    known.current = kept;
    // Changed elsewhere: taken over, unless something typed here is not kept yet.
    if (!box.current || isUnsaved || box.current.value === kept) return;
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
        dir="auto"
        rows={3}
        aria-invalid={tooLong ? "true" : undefined}
        defaultValue={kept}
        aria-describedby={tooLong ? `${id}-hint ${id}-problem` : `${id}-hint`}
        onInput={({ currentTarget }) => {
          typed.current = currentTarget.value;
          setTooLong(currentTarget.value.length > LONGEST);
          saver.touch();
        }}
        onBlur={() => void saver.flush()}
      />
      <p id={`${id}-hint`} class="field-hint">
        {say("noteHint")}
      </p>
      {tooLong && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {say("noteTooLong", LONGEST.toLocaleString())}
        </p>
      )}
    </section>
  );
}
