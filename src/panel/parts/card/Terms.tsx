/** The fields of a card: the terms strip with corrections, the other sections, and what is not said. */
import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import type { FieldName } from "#core/offer.ts";
import type { ShownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { fieldLabel } from "#words/field-words.ts";
import { homeCityOf } from "../../state/library.ts";
import { FieldRow } from "./FieldRow.tsx";
import { isSaid, type ShownEntry, shownEntry } from "./shown-parts.ts";
import { SECTIONS, TERM_GROUPS } from "./term-groups.ts";
import "./terms.css";

interface Props {
  card: OfferCard;
  shown: ShownFields;
  editing: Signal<FieldName | null>;
}

/** Said, corrected away, or being corrected: it has a row of its own. */
function hasRow(entry: ShownEntry, editing: FieldName | null): boolean {
  return isSaid(entry) || entry.said === "removed-by-user" || entry.field === editing;
}

export function Terms({ card, shown, editing }: Props) {
  const homeCity = homeCityOf(card);
  return (
    <section class="panel-box" aria-labelledby="terms">
      <h2 id="terms">{say("termsTitle")}</h2>
      <dl class="fields">
        {TERM_GROUPS.map(({ label, fields }) => {
          const entries = fields.map((field) => shownEntry(field, shown, homeCity));
          const rows = entries.filter((entry) => hasRow(entry, editing.value));
          const listed = rows.length > 0 ? rows : entries.slice(0, 1);
          return (
            <div key={label} class="field-line">
              <dt>{say(label)}</dt>
              {listed.map((entry) => (
                <dd key={entry.field}>
                  <FieldRow
                    card={card}
                    shown={shown}
                    entry={entry}
                    editing={editing}
                    named={entry.field !== fields[0] && fieldLabel(entry.field) !== say(label)}
                  />
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

export function OtherFields({ card, shown, editing }: Props) {
  return (
    <>
      {SECTIONS.map(({ label, fields }) => {
        const entries = fields
          .map((field) => shownEntry(field, shown))
          .filter((entry) => hasRow(entry, editing.value));
        if (entries.length === 0) return null;
        return (
          <section key={label} class="panel-box" aria-label={say(label)}>
            <h2>{say(label)}</h2>
            <dl class="fields">
              {entries.map((entry) => (
                <div key={entry.field} class="field-line">
                  <dt>{fieldLabel(entry.field)}</dt>
                  <dd>
                    <FieldRow card={card} shown={shown} entry={entry} editing={editing} named={false} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <NotSaid card={card} shown={shown} editing={editing} />
    </>
  );
}

/** What the post leaves open, each with the way to put it right. */
function NotSaid({ shown, editing }: Props) {
  const mains = TERM_GROUPS.map(({ fields }) => fields[0]);
  const fields = [
    ...TERM_GROUPS.flatMap((group) => [...group.fields]),
    ...SECTIONS.flatMap((each) => [...each.fields]),
  ]
    .filter((field) => shown[field].said === "not-said" && field !== editing.value)
    .filter((field) => !mains.includes(field));
  const list = useRef<HTMLUListElement>(null);
  const edited = useRef<FieldName | null>(null);
  useEffect(() => {
    // The form closed and nothing was filled in: the keyboard goes on where it was.
    const before = edited.current;
    edited.current = editing.value;
    if (editing.value === null && before)
      list.current?.querySelector<HTMLElement>(`[data-field="${before}"]`)?.focus();
  }, [editing.value]);
  if (fields.length === 0) return null;
  return (
    <section class="not-said-list" aria-labelledby="not-said">
      <h2 id="not-said">{say("notSaidTitle")}</h2>
      <ul class="plain-list row" ref={list}>
        {fields.map((field) => (
          <li key={field}>
            <button
              type="button"
              class="not-said-field"
              data-field={field}
              title={say("correctField", fieldLabel(field))}
              onClick={() => {
                editing.value = field;
              }}
            >
              {fieldLabel(field)}
            </button>
          </li>
        ))}
      </ul>
      <p class="muted small">{say("notSaidHint")}</p>
    </section>
  );
}
