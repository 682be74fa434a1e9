/** The template as it would read: with examples, or with any card. */
import { useState } from "preact/hooks";
import { readMyWords } from "#app/me-words.ts";
import type { ApproachTemplate } from "#core/approach/approach-template.ts";
import { renderDraft } from "#core/approach/draft.ts";
import { draftValues } from "#core/approach/draft-values.ts";
import { VARIABLE_CATALOGUE } from "#core/approach/variables.ts";
import { shownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { Field } from "#ui/Field.tsx";
import { cards, cardsById, corrections, groups } from "../../state/library.ts";
import { useLive } from "../../state/use-live.ts";
import { Counter } from "../draft/Counter.tsx";
import { Preview } from "../draft/Preview.tsx";

/** More would make the list of choices longer than anybody scrolls. */
const MOST_CARDS = 50;
const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  [...VARIABLE_CATALOGUE]
    .filter(([key]) => key !== "mention" && key !== "answer")
    .map(([key, { example }]) => [key, example]),
);

export function LivePreview({ template }: { template: ApproachTemplate }) {
  const [cardId, setCardId] = useState("");
  const words = useLive(readMyWords, []);
  const offers = (cards.value ?? [])
    .filter(({ kind }) => kind === "offer")
    .toSorted((a, b) => b.lastSeen - a.lastSeen)
    .slice(0, MOST_CARDS);
  const card = cardsById.value.get(cardId);
  const group = card?.groups.map((id) => groups.value.get(id)?.label).find(Boolean);
  const values = card
    ? {
        ...draftValues({
          mentorName: card.snapshot.author.name,
          shown: shownFields(card, [...(corrections.value.get(card.id) ?? [])]),
          group: { name: group, short: group },
        }),
        ...words,
      }
    : EXAMPLES;
  const draft = renderDraft(template, values);
  return (
    <div class="stack">
      <Field label={say("templatePreviewWith")}>
        {(ids) => (
          <select
            {...ids}
            class="input"
            value={card ? cardId : ""}
            onChange={(event) => setCardId(event.currentTarget.value)}
          >
            <option value="">{say("templatePreviewExamples")}</option>
            {offers.map(({ id, snapshot }) => (
              <option key={id} value={id}>
                {snapshot.author.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.subject && (
        <p class="small">
          <strong>{say("draftSubject")}:</strong> <bdi>{draft.subject.text}</bdi>
        </p>
      )}
      <Preview full={draft.body} minimal={draft.minimal} />
      <Counter count={draft.count} id="template-count" />
    </div>
  );
}
