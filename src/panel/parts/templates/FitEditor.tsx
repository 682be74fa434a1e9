/** How a template is shortened where it is too long: step by step, in this order. */
import { useState } from "preact/hooks";
import type { FitStep } from "#core/approach/approach-template.ts";
import { say } from "#platform/say.ts";
import { Button, IconButton } from "#ui/Button.tsx";
import { Field } from "#ui/Field.tsx";
import { LineField } from "#ui/LineField.tsx";
import { variableLabel } from "../draft/variable-words.ts";

interface Props {
  steps: readonly FitStep[];
  /** Fields the template uses. */
  fields: readonly string[];
  onChange: (steps: FitStep[]) => void;
}

export function FitEditor({ steps, fields, onChange }: Props) {
  const [field, setField] = useState("");
  const [words, setWords] = useState("");
  const free = fields.filter((each) => !steps.some((step) => step.field === each));
  const chosen = free.includes(field) ? field : (free[0] ?? "");
  const add = () => {
    onChange([...steps, { field: chosen, use: words.trim() === "" ? null : words.trim() }]);
    setWords("");
  };
  return (
    <details class="fold">
      <summary>{say("templateFitTitle", steps.length)}</summary>
      <div class="stack fold-inside">
        <p class="muted small">{say("templateFitAbout")}</p>
        <ol class="fit-editor">
          {steps.map((step) => {
            const label = variableLabel(step.field);
            const line = step.use === null ? say("draftFitDrop", label) : say("draftFitUse", label, step.use);
            return (
              <li key={step.field}>
                <span>{line}</span>
                <IconButton
                  icon="close"
                  label={say("templateFitRemove", line)}
                  onClick={() => onChange(steps.filter((each) => each !== step))}
                />
              </li>
            );
          })}
        </ol>
        {free.length > 0 && (
          <>
            <Field label={say("templateFitField")}>
              {(ids) => (
                <select
                  {...ids}
                  class="input"
                  value={chosen}
                  onChange={(event) => setField(event.currentTarget.value)}
                >
                  {free.map((each) => (
                    <option key={each} value={each}>
                      {variableLabel(each)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <LineField
              label={say("templateFitWords")}
              hint={say("templateFitWordsHint")}
              maxLength={500}
              value={words}
              onType={setWords}
            />
            <div class="row">
              <Button small icon="add" onClick={add}>
                {say("templateFitAdd")}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
