/** A message being written: holds what was typed, and keeps it soon after each key. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import { deleteDraft, readDraft, restoreDraft, saveDraft } from "#app/save-draft.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import type { CardId } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { Draft } from "#storage/rows.ts";
import { autosave } from "./autosave.ts";
import type { Typed } from "./compose.ts";

export interface Session {
  readonly typed: ReadonlySignal<Typed>;
  /** The user's own words, remembered from message to message. */
  readonly words: ReadonlySignal<Readonly<Record<string, string>>>;
  /** The last save did not work; what was typed is still here. */
  readonly failed: ReadonlySignal<boolean>;
  change(patch: Partial<Typed>): void;
  /** An answer to one of the template's questions. */
  answer(field: string, text: string): void;
  /** Saves now. The draft as kept, or null where its card is gone. */
  keep(): Promise<Draft | null>;
  /** The message was sent: the draft is let go. Answers how to bring it back. */
  sent(draft: Draft): Promise<() => Promise<void>>;
  end(): void;
}

/** Opens the draft of a card; where none is kept yet it begins with `fresh`, and is kept from the first key on. */
export async function openSession(
  db: GuidepostDb,
  cardId: CardId,
  fresh: Pick<Typed, "channel" | "templateId">,
): Promise<Session> {
  const known = await readDraft(db, cardId);
  const typed = signal<Typed>(known ? typedOf(known) : { ...fresh, fields: {}, edited: null });
  const words = signal<Readonly<Record<string, string>>>(await readMyWords(db));
  const failed = signal(false);
  const newWords: Record<string, string> = {};

  const write = async (): Promise<Draft | null> => {
    const mine = { ...newWords };
    if (Object.keys(mine).length > 0) await saveMyWords(db, mine, Date.now());
    for (const [field, text] of Object.entries(mine)) if (newWords[field] === text) delete newWords[field];
    // A card that was forgotten meanwhile must not leave a draft behind.
    const draft = (await db.cards.get(cardId)) ? await saveDraft(db, cardId, typed.value, Date.now()) : null;
    failed.value = false;
    return draft;
  };
  const saving = autosave(
    async () => void (await write()),
    () => {
      failed.value = true;
    },
  );

  const session: Session = {
    typed,
    words,
    failed,
    change(patch) {
      typed.value = { ...typed.value, ...patch };
      saving.touch();
    },
    answer(field, text) {
      if (VARIABLE_CATALOGUE.get(field)?.remembered) {
        words.value = { ...words.value, [field]: text };
        newWords[field] = text;
        saving.touch();
      } else session.change({ fields: { ...typed.value.fields, [field]: text } });
    },
    async keep() {
      await saving.flush();
      return write();
    },
    async sent(draft) {
      saving.drop();
      await deleteDraft(db, draft.id);
      const before = typed.value;
      typed.value = { ...fresh, fields: {}, edited: null };
      return async () => {
        await restoreDraft(db, draft);
        typed.value = before;
      };
    },
    end: saving.end,
  };
  return session;
}

function typedOf({ channel, templateId, fields, edited }: Draft): Typed {
  return { channel, templateId, fields, edited };
}
