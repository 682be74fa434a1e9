/** The mentor's terms to read beside something else: how, when, where, places, how to ask, until. */
import type { OfferCard } from "#core/card.ts";
import type { ShownFields } from "#core/shown.ts";
import { say } from "#platform/say.ts";
import { fieldLabel } from "#words/field-words.ts";
import { homeCityOf } from "../../state/library.ts";
import { FieldValue } from "./FieldValue.tsx";
import { isSaid, shownEntry } from "./shown-parts.ts";
import { TERM_GROUPS, type TermGroup } from "./term-groups.ts";
import "./terms.css";

interface Props {
  shown: ShownFields;
  card: OfferCard;
}

export function TermsStrip({ shown, card }: Props) {
  return (
    <dl class="terms-strip" aria-label={say("termsTitle")}>
      {TERM_GROUPS.map((group) => (
        <div key={group.label} class="term">
          <dt>{say(group.label)}</dt>
          <Group group={group} shown={shown} homeCity={homeCityOf(card)} />
        </div>
      ))}
    </dl>
  );
}

function Group({
  group,
  shown,
  homeCity,
}: {
  group: TermGroup;
  shown: ShownFields;
  homeCity: string | undefined;
}) {
  const [main] = group.fields;
  const entries = group.fields.map((field) => shownEntry(field, shown, homeCity));
  const said = entries.filter(isSaid);
  const listed = said.length > 0 ? said : entries.slice(0, 1);
  return (
    <>
      {listed.map((entry) => (
        <dd key={entry.field}>
          {entry.field !== main && fieldLabel(entry.field) !== say(group.label) && (
            <span class="term-sub">{fieldLabel(entry.field)}: </span>
          )}
          <FieldValue entry={entry} />
        </dd>
      ))}
    </>
  );
}
