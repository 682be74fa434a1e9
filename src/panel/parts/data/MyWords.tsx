/** The user's own words, as messages use them. */
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { say } from "#platform/say.ts";
import { Field } from "#ui/Field.tsx";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";
import { variableHint, variableLabel } from "../draft/variable-words.ts";
import { DataSection } from "./DataSection.tsx";
import { useTyped } from "./use-typed.ts";

/** A guide length above it asks for a box of several lines, in UTF-16 units. */
const LONGEST_LINE = 60;
const MINE = [...VARIABLE_CATALOGUE].filter(([, entry]) => entry.remembered);

export function MyWords() {
  const db = useDb();
  const words = useLive(readMyWords, []);
  const [typed, type] = useTyped((texts) => saveMyWords(db, texts, Date.now()));
  return (
    <DataSection title={say("dataWordsTitle")} about={say("dataWordsAbout")}>
      {words && (
        <div class="data-grid">
          {MINE.map(([field, entry]) => (
            <Field key={field} label={variableLabel(field)} hint={variableHint(field)}>
              {(ids) => {
                const box = {
                  ...ids,
                  maxLength: 10_000,
                  placeholder: say("askExample", entry.example),
                  value: typed[field] ?? words[field] ?? "",
                  onInput: (event: { currentTarget: { value: string } }) =>
                    type(field, event.currentTarget.value),
                };
                // As in the draft: what is meant to be long may wrap, or it could not be checked.
                return entry.guide > LONGEST_LINE ? (
                  <textarea {...box} class="input grows" rows={2} />
                ) : (
                  <input {...box} type="text" class="input" autocomplete="off" />
                );
              }}
            </Field>
          ))}
        </div>
      )}
    </DataSection>
  );
}
