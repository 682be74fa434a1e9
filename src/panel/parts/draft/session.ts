/** A message being written: holds what was typed, keeps it soon after each key, and follows what other panels keep. */
import { batch, type ReadonlySignal, signal } from "@preact/signals";
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import { readDraft, saveDraft } from "#app/save-draft.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import type { CardId } from "#core/card.ts";
import type { GuidepostDb } from "#storage/db.ts";
import { live } from "#storage/live.ts";
import type { Draft } from "#storage/rows.ts";
import { autosave } from "../../state/autosave.ts";
import { noteFailed, storageFull } from "../../state/keep.ts";
import { type Typed, UNTOUCHED } from "./compose.ts";

export interface Session {
  readonly typed: ReadonlySignal<Typed>;
  /** The user's own words, remembered from message to message. */
  readonly words: ReadonlySignal<Readonly<Record<string, string>>>;
  /** The last save did not work; what was typed is still here. */
  readonly failed: ReadonlySignal<boolean>;
  change(patch: Partial<Typed>): void;
  /** An answer to one of the template's questions. */
  answer(field: string, text: string): void;
  /** Saves now. The draft as kept, or null where its card is gone, or where another panel let the draft go. */
  keep(): Promise<Draft | null>;
  /** The draft was sent and let go: the form is empty. Answers how to fill it again. */
  sent(): () => void;
  end(): void;
}

type Words = Readonly<Record<string, string>>;

/** Opens the draft of a card; where none is kept yet it begins with `fresh`, and is kept from the first key on. */
export async function openSession(
  db: GuidepostDb,
  cardId: CardId,
  fresh: Pick<Typed, "channel" | "templateId">,
): Promise<Session> {
  const empty: Typed = { ...UNTOUCHED, ...fresh };
  let kept: Draft | undefined = await readDraft(db, cardId);
  const typed = signal<Typed>(kept ? typedOf(kept) : empty);
  const words = signal<Words>(await readMyWords(db));
  const failed = signal(false);
  // Typed here and not kept yet: it stands over whatever is kept elsewhere.
  let changed: Partial<Typed> = {};
  let newWords: Words = {};
  let writes = 0;

  const show = (draft: Draft | undefined, mine: Words) =>
    batch(() => {
      if (draft?.id !== kept?.id || draft?.rev !== kept?.rev)
        typed.value = withChange(draft ? typedOf(draft) : empty, changed);
      kept = draft;
      words.value = { ...mine, ...newWords };
    });
  const write = async (): Promise<Draft | null> => {
    const [change, mine] = [changed, newWords];
    changed = {};
    newWords = {};
    writes++;
    try {
      if (Object.keys(mine).length > 0) await saveMyWords(db, mine, Date.now());
      // Nothing was typed here since another panel let the draft go: it must not come back.
      const letGo = kept !== undefined && !isAny(change) && (await readDraft(db, cardId)) === undefined;
      const draft = letGo ? null : await saveDraft(db, cardId, typed.peek(), Date.now(), change);
      failed.value = false;
      storageFull.value = false;
      // What is typed in a forgotten card's form stays on the screen.
      if (draft || (letGo && (await db.cards.get(cardId)))) show(draft ?? undefined, await readMyWords(db));
      return draft;
    } catch (problem) {
      changed = withChange(change, changed);
      newWords = { ...mine, ...newWords };
      throw problem;
    } finally {
      writes++;
    }
  };
  // One write at a time: each takes along what was typed before it.
  let writing: Promise<unknown> = Promise.resolve();
  const inTurn = (): Promise<Draft | null> => {
    const mine = writing.then(write);
    writing = mine.catch(() => undefined);
    return mine;
  };
  const saving = autosave(
    async () => void (await inTurn()),
    (problem) => {
      failed.value = true;
      noteFailed(problem);
    },
  );
  const stop = live(
    async () => ({
      asked: writes,
      hasCard: (await db.cards.get(cardId)) !== undefined,
      draft: await readDraft(db, cardId),
      mine: await readMyWords(db),
    }),
    ({ asked, hasCard, draft, mine }) => {
      // An answer from before a write of ours is old; of a forgotten card the words stay on the screen.
      if (asked === writes && hasCard) show(draft, mine);
    },
    () => undefined,
  );

  const session: Session = {
    typed,
    words,
    failed,
    change(patch) {
      typed.value = { ...typed.value, ...patch };
      changed = withChange(changed, patch);
      saving.touch();
    },
    answer(field, text) {
      if (VARIABLE_CATALOGUE.get(field)?.remembered) {
        words.value = { ...words.value, [field]: text };
        newWords = { ...newWords, [field]: text };
      } else {
        typed.value = withChange(typed.value, { fields: { [field]: text } });
        changed = withChange(changed, { fields: { [field]: text } });
      }
      saving.touch();
    },
    async keep() {
      await saving.flush();
      return inTurn();
    },
    sent() {
      saving.drop();
      const before = typed.value;
      changed = {};
      kept = undefined;
      typed.value = empty;
      return () => {
        typed.value = before;
      };
    },
    end() {
      saving.end();
      stop();
    },
  };
  return session;
}

function typedOf({ channel, templateId, fields, edited, editedSubject, short, kept }: Draft): Typed {
  return {
    channel,
    templateId,
    fields,
    edited,
    editedSubject: editedSubject ?? null,
    short: short ?? false,
    kept: kept ?? [],
  };
}

/** The later change stands over the earlier, answer by answer. */
function withChange<T extends Partial<Typed>>(before: T, change: Partial<Typed>): T {
  const fields = { ...before.fields, ...change.fields };
  return { ...before, ...change, ...(isAny(fields) ? { fields } : {}) };
}

const isAny = (record: object): boolean => Object.keys(record).length > 0;
