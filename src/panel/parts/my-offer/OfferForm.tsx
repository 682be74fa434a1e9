/** The form of an offer: chips and short boxes for all that a mentor may want to state; nothing is asked twice. */
import { type Contradiction, contradictions } from "#core/compose/contradictions.ts";
import { fieldSchema } from "#core/field-schema.ts";
import { FIELDS } from "#core/fields.ts";
import type { FieldName, OfferValues } from "#core/offer.ts";
import { say } from "#platform/say.ts";
import { ChipField } from "./ChipField.tsx";
import type { Composer } from "./composer.ts";
import { contradictionWords } from "./composer-words.ts";
import { FORM_SECTIONS, type FormSection, TOPIC_SUGGESTIONS } from "./form-sections.ts";
import { PhrasesField } from "./PhrasesField.tsx";
import { TypedField } from "./TypedField.tsx";

export function OfferForm({ composer }: { composer: Composer }) {
  const { values } = composer.draft.value;
  const found = contradictions(values);
  return (
    <form class="offer-form" aria-label={say("moForm")} onSubmit={(event) => event.preventDefault()}>
      {FORM_SECTIONS.map((section) => (
        <Section key={section.title} section={section} values={values} found={found} composer={composer} />
      ))}
    </form>
  );
}

interface SectionProps {
  section: FormSection;
  values: Partial<OfferValues>;
  found: readonly Contradiction[];
  composer: Composer;
}

function Section({ section: { title, fields, more }, values, found, composer }: SectionProps) {
  const filled = fields.filter((field) => values[field] !== undefined).length;
  const rows = fields.map((field) => (
    <div key={field} class="offer-field">
      <OneField field={field} values={values} composer={composer} />
      {found
        .filter((each) => each.fields.includes(field))
        .map((each) => (
          <p key={each.code} class="field-problem">
            {contradictionWords(each)}
          </p>
        ))}
    </div>
  ));
  if (!more) return <div class="panel-box stack">{rows}</div>;
  return (
    <details class="panel-box offer-more">
      <summary>
        <span>{say(title)}</span>
        {filled > 0 && <span class="muted small"> {say("moFilled", filled)}</span>}
      </summary>
      <div class="stack">{rows}</div>
    </details>
  );
}

function OneField({
  field,
  values,
  composer,
}: {
  field: FieldName;
  values: Partial<OfferValues>;
  composer: Composer;
}) {
  const { shape } = FIELDS[field];
  const value = values[field];
  // The catalogue's schema turns what a control hands over into the field's own type.
  const change = (next: unknown) => {
    const checked = fieldSchema(field).safeParse(next);
    composer.set(field, checked.success ? checked.data : undefined);
  };
  if (shape === "phrases")
    return (
      <PhrasesField
        field={field}
        value={Array.isArray(value) ? value : []}
        suggestions={field === "topics" ? TOPIC_SUGGESTIONS.map((key) => say(key)) : []}
        onChange={change}
      />
    );
  if (shape === "number" || shape === "phrase")
    return (
      <TypedField
        field={field}
        value={typeof value === "number" || typeof value === "string" ? value : undefined}
        onChange={change}
      />
    );
  return <ChipField field={field} value={value} onChange={change} />;
}
