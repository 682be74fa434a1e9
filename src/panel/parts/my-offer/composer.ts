/** An offer being written: form and text follow each other, and both are kept soon after each key. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type OfferDraft, saveOffer } from "#app/my-offers.ts";
import { amendPost } from "#core/compose/amend-post.ts";
import { type FormatOptions, formatOffer } from "#core/compose/format-offer.ts";
import type { FieldName, OfferValues, ParsedPost } from "#core/offer.ts";
import { parsePost } from "#core/parse/parse-post.ts";
import { plainOffer } from "#core/parse/plain-offer.ts";
import { SHORT_LINES } from "#core/wording/wording.ts";
import type { GuidepostDb } from "#storage/db.ts";
import type { MyOffer } from "#storage/rows.ts";
import { autosave } from "../../state/autosave.ts";

export interface Composer {
  readonly id: string;
  readonly draft: ReadonlySignal<OfferDraft>;
  /** What every Guidepost reads in the text as it stands. */
  readonly read: ReadonlySignal<ParsedPost>;
  /** The last save did not work; what was typed is still here. */
  readonly failed: ReadonlySignal<boolean>;
  /** Sets a field of the form, or with undefined says nothing of it; the text follows. */
  set(field: FieldName, value: OfferValues[FieldName] | undefined): void;
  /** All values at once, as a change of places makes them. */
  setValues(values: Partial<OfferValues>): void;
  /** The text as the mentor edited it; the form follows. */
  write(text: string): void;
  /** Another layout, language or hashtag; the text is written anew. */
  layOut(patch: Partial<Pick<OfferDraft, "layout" | "language" | "hashtag">>): void;
  rename(name: string): void;
  /** The offer as it is kept now: what another panel changed is shown, under what is typed here and not kept yet. */
  follow(row: MyOffer): void;
  /** Puts an earlier state back. */
  restore(draft: OfferDraft): void;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  end(): void;
}

const SHORT_FIELDS: ReadonlySet<string> = new Set(
  SHORT_LINES.flatMap((line) => (line === "places" ? ["capacity", "placesOpen"] : [line])),
);

export function openComposer(db: GuidepostDb, opened: MyOffer): Composer {
  const { id } = opened;
  const draft = signal<OfferDraft>(draftOf(opened));
  const failed = signal(false);
  let { rev } = opened;
  // Only what was changed here is written: another panel may have changed the rest.
  let changed: Partial<OfferDraft> = {};
  let onItsWay: Partial<OfferDraft> = {};
  const show = (row: MyOffer) => {
    draft.value = { ...draftOf(row), ...onItsWay, ...changed };
  };
  const saving = autosave(
    async () => {
      [onItsWay, changed] = [changed, {}];
      try {
        const row = await saveOffer(db, id, onItsWay, Date.now());
        if (row && row.rev > rev + 1) show(row);
        rev = Math.max(rev, row?.rev ?? 0);
      } catch (problem) {
        changed = { ...onItsWay, ...changed };
        throw problem;
      } finally {
        onItsWay = {};
      }
      failed.value = false;
    },
    () => {
      failed.value = true;
    },
  );
  const change = (patch: Partial<OfferDraft>) => {
    draft.value = { ...draft.peek(), ...patch };
    changed = { ...changed, ...patch };
    saving.touch();
  };
  const setValues = (values: Partial<OfferValues>) => {
    const now = draft.peek();
    const text = amendPost(now.text, now.values, values, optionsOf(now));
    change({ values, text, edited: text !== formatOffer(values, optionsOf(now)) });
  };
  return {
    id,
    draft,
    read: computed(() => parsePost(draft.value.text)),
    failed,
    set(field, value) {
      const { [field]: _, ...others } = draft.peek().values;
      setValues(isEmpty(value) ? others : { ...others, [field]: value });
    },
    setValues,
    write(text) {
      const now = draft.peek();
      const { offer } = plainOffer(parsePost(text));
      // The short layout leaves most fields out: what it cannot say stays as the form has it.
      const silent = now.layout === "short" ? withoutShort(now.values) : {};
      const values = { ...silent, ...offer };
      change({ text, values, edited: text !== formatOffer(values, optionsOf(now)) });
    },
    layOut(patch) {
      const now = { ...draft.peek(), ...patch };
      change({ ...patch, text: formatOffer(now.values, optionsOf(now)), edited: false });
    },
    rename(name) {
      change({ name });
    },
    follow(row) {
      if (row.rev <= rev) return;
      rev = row.rev;
      show(row);
    },
    restore: change,
    flush: () => saving.flush(),
    end: () => saving.end(),
  };
}

function draftOf({ id: _, versions: __, updatedAt: ___, rev: ____, ...draft }: MyOffer): OfferDraft {
  return draft;
}

/** How a draft is laid out. */
export function optionsOf({ layout, language, hashtag }: OfferDraft): FormatOptions {
  return { layout, language, hashtag };
}

function withoutShort(values: Partial<OfferValues>): Partial<OfferValues> {
  return Object.fromEntries(Object.entries(values).filter(([field]) => !SHORT_FIELDS.has(field)));
}

function isEmpty(value: OfferValues[FieldName] | undefined): boolean {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
