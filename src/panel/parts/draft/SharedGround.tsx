/** What the user and this person have in common, put into the text with one press, in the post's own words. */

import type { OfferCard } from "#core/card.ts";
import { groundOf } from "#core/ground/my-ground.ts";
import { groundNames, sharedGround } from "#core/ground/shared-ground.ts";
import { say } from "#platform/say.ts";
import { Chip } from "#ui/Chip.tsx";

interface Props {
  card: OfferCard;
  /** The user's own words, their ground among them. */
  words: Readonly<Record<string, string>>;
  /** What stands in the field now. */
  value: string;
  onChange: (value: string) => void;
}

export function SharedGround({ card, words, value, onChange }: Props) {
  const { text, author } = card.snapshot;
  const common = sharedGround(groundNames(groundOf(words)), { text, headline: author.headline });
  const names = [...new Set(common.map((each) => each.words))].slice(0, 8);
  if (names.length === 0) return null;
  const chosen = value === "" ? [] : value.split(/, | and /);
  const toggle = (name: string) => {
    const next = chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name];
    onChange(next.length < 2 ? next.join("") : `${next.slice(0, -1).join(", ")} and ${next.at(-1)}`);
  };
  return (
    <fieldset class="stack shared-ground">
      <legend class="legend">{say("draftSharedTitle")}</legend>
      <div class="row">
        {names.map((name) => (
          <Chip key={name} pressed={chosen.includes(name)} onToggle={() => toggle(name)}>
            <bdi>{name}</bdi>
          </Chip>
        ))}
      </div>
      <p class="muted small">{say("draftSharedHint")}</p>
    </fieldset>
  );
}
