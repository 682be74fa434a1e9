/** What others will see: the post as the feed folds it, and the card that mentees get from it. */
import { useState } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import { DEVICES, type Device, fold } from "#core/compose/fold.ts";
import type { ParsedPost } from "#core/offer.ts";
import { shownFields } from "#core/shown.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Segments } from "#ui/Segments.tsx";
import { fieldLabel } from "#words/field-words.ts";
import { FieldValue } from "../card/FieldValue.tsx";
import { shownEntry } from "../card/shown-parts.ts";
import { TermsStrip } from "../card/TermsStrip.tsx";
import { SECTIONS } from "../card/term-groups.ts";
import type { Composer } from "./composer.ts";

const DEVICE_WORDS: Record<Device, MessageKey> = { phone: "moPhone", desktop: "moDesktop" };

export function OfferPreview({ composer }: { composer: Composer }) {
  const [device, setDevice] = useState<Device>("phone");
  const { text } = composer.draft.value;
  const { shown, more } = fold(text, device);
  const card = previewCard(composer.read.value, text);
  const fields = shownFields(card, []);
  return (
    <section class="panel-box stack" aria-labelledby="mo-seen">
      <h2 id="mo-seen">{say("moSeen")}</h2>
      <Segments
        label={say("moFold")}
        segments={DEVICES.map((key) => ({ key, label: say(DEVICE_WORDS[key]) }))}
        chosen={device}
        onChoose={setDevice}
      />
      <div class={`offer-fold offer-fold-${device}`} dir="auto">
        {shown}
        {more && <span class="muted"> {say("moMore")}</span>}
      </div>
      <h3>{say("moCard")}</h3>
      {card.kind !== "offer" && <p class="field-problem">{say("moNoOffer")}</p>}
      <TermsStrip shown={fields} card={card} />
      <dl class="offer-facts">
        {SECTIONS.flatMap((section) => section.fields)
          .map((field) => shownEntry(field, fields))
          .filter(({ said }) => said === "by-post")
          .map((entry) => (
            <div key={entry.field} class="term">
              <dt>{fieldLabel(entry.field)}</dt>
              <dd>
                <FieldValue entry={entry} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** A card such as the parser would make of the post; it is never kept. */
function previewCard(parsed: ParsedPost, text: string): OfferCard {
  return {
    id: "preview",
    aliases: [],
    groups: [],
    personId: "preview",
    origin: "by-hand",
    snapshot: {
      key: "preview",
      ids: [],
      author: { name: "", headline: "", profile: null },
      text,
      age: null,
      truncated: false,
      edited: false,
      dialect: "by-hand",
    },
    parsed,
    kind: parsed.kind,
    parsedBy: 0,
    firstSeen: 0,
    lastSeen: 0,
  };
}
