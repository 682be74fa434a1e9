/** Corrects one field in place: the user's word, or "the post does not say this". */
import { useState } from "preact/hooks";
import type { OfferCard, ShownField } from "#core/card.ts";
import { FIELDS } from "#core/fields.ts";
import type { FieldName, OfferValues } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { fieldLabel } from "#words/field-words.ts";
import { useDb } from "../../state/store.ts";
import { type Corrected, correct, takeBackCorrection } from "./correcting.ts";
import { FieldInput } from "./FieldInput.tsx";
import "./editor.css";

interface Props {
  card: OfferCard;
  field: FieldName;
  value: OfferValues[FieldName] | undefined;
  said: ShownField<unknown>["said"];
  onDone: () => void;
}

export function FieldEditor({ card, field, value, said, onDone }: Props) {
  const db = useDb();
  const [typed, setTyped] = useState<unknown>(value);
  const [problem, setProblem] = useState(false);
  const corrected = said === "by-user" || said === "removed-by-user";
  const after = (outcome: Corrected) => {
    if (outcome === "kept") onDone();
    setProblem(outcome === "bad-value");
  };
  // Nothing chosen, nothing typed: then the post does not say it.
  const isEmpty = typed === undefined || typed === "" || (Array.isArray(typed) && typed.length === 0);
  const save = async () => after(await correct(db, card.id, field, isEmpty ? null : typed));
  const { shape } = FIELDS[field];
  return (
    <form
      class="editor"
      aria-label={say("correctField", fieldLabel(field))}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <FieldInput field={field} value={typed} onChange={setTyped} />
      {shape === "phrases" && <p class="field-hint">{say("oneALine")}</p>}
      {problem && (
        <p class="field-problem" role="alert">
          {say("badValue")}
        </p>
      )}
      <div class="row">
        <Button type="submit" look="primary" small>
          {say("save")}
        </Button>
        <Button small onClick={onDone}>
          {say("cancel")}
        </Button>
        {said !== "removed-by-user" && said !== "not-said" && (
          <Button look="plain" small onClick={async () => after(await correct(db, card.id, field, null))}>
            {say("postDoesNotSay")}
          </Button>
        )}
        {corrected && (
          <Button
            look="plain"
            small
            icon="undo"
            onClick={async () => after(await takeBackCorrection(db, card.id, field))}
          >
            {say("takeBackCorrection")}
          </Button>
        )}
      </div>
    </form>
  );
}
