/** Why a card says what it says: the kind, each value with its words and the rule, and what was left out. */
import type { OfferCard } from "#core/card.ts";
import type { ShownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { fieldLabel } from "#words/field-words.ts";
import { droppedWords, fieldRuleWords } from "#words/rule-words.ts";
import { POST_KIND_WORDS } from "#words/value-words.ts";
import { Because } from "./Because.tsx";
import { droppedRows, kindRule, whyRows } from "./why-rows.ts";
import "./why.css";

export function Why({ card, shown }: { card: OfferCard; shown: ShownFields }) {
  return (
    <details class="panel-box why">
      <summary>{say("whyTitle")}</summary>
      <div class="why-parts">
        <p class="muted small">{say("whyHint")}</p>
        <KindWhy card={card} />
        <FieldsWhy card={card} shown={shown} />
        <DroppedWhy card={card} />
      </div>
    </details>
  );
}

function KindWhy({ card: { parsed, kind } }: { card: OfferCard }) {
  return (
    <section aria-labelledby="why-kind">
      <h3 id="why-kind">{say("whyKindTitle", say(POST_KIND_WORDS[parsed.kind]))}</h3>
      <p>{say(kindRule(parsed))}</p>
      {parsed.kindBecause.length > 0 && (
        <ul class="plain-list why-words">
          {parsed.kindBecause.map((each) => (
            <li key={`${each.in} ${each.from} ${each.to}`}>
              <Because because={[each]} />
            </li>
          ))}
        </ul>
      )}
      {kind !== parsed.kind && <p class="muted">{say("whyCorrected")}</p>}
    </section>
  );
}

function FieldsWhy({ card, shown }: { card: OfferCard; shown: ShownFields }) {
  const rows = whyRows(shown, card.snapshot);
  return (
    <section aria-labelledby="why-fields">
      <h3 id="why-fields">{say("whyFieldsTitle")}</h3>
      {rows.length === 0 && <p class="muted">{say("whyNothing")}</p>}
      <ul class="plain-list why-rows">
        {rows.map(({ field, parts, learned }) => (
          <li key={field}>
            <p>
              <strong>{fieldLabel(field)}</strong>{" "}
              <span class="muted">
                {fieldRuleWords(field)}
                {learned && ` ${say("whyPhraseModel")}`}
              </span>
            </p>
            <ul class="plain-list why-words">
              {parts.map((part, index) => (
                <li key={`${index} ${part.words}`}>
                  {!part.asWritten && (
                    <>
                      <bdi>{part.words}</bdi>
                      <span aria-hidden="true"> ← </span>
                    </>
                  )}
                  <Because because={part.because} />
                  {part.near.length > 0 && (
                    <>
                      <span class="muted"> {say("whyNear")} </span>
                      <Because because={part.near} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DroppedWhy({ card }: { card: OfferCard }) {
  const rows = droppedRows(card);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="why-dropped">
      <h3 id="why-dropped">{say("whyDroppedTitle")}</h3>
      <ul class="plain-list why-rows">
        {rows.map(({ field, reason, because }) => (
          <li key={`${field} ${reason}`}>
            <p>
              <strong>{field === "kind" ? say("whyKindOf") : fieldLabel(field)}</strong>{" "}
              <span class="muted">{droppedWords(reason)}</span>
            </p>
            <p class="why-words">
              <Because because={because} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
