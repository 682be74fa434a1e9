/** The user's own words, as messages use them. */
import { readMyWords, saveMyWords } from "#app/me-words.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { say } from "#platform/say.ts";
import { LineField } from "#ui/LineField.tsx";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";
import { variableHint, variableLabel } from "../draft/variable-words.ts";
import { DataSection } from "./DataSection.tsx";
import { useTyped } from "./use-typed.ts";

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
            <LineField
              key={field}
              label={variableLabel(field)}
              hint={variableHint(field)}
              maxLength={10_000}
              placeholder={say("askExample", entry.example)}
              value={typed[field] ?? words[field] ?? ""}
              onType={(text) => type(field, text)}
            />
          ))}
        </div>
      )}
    </DataSection>
  );
}
