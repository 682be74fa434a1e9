/** Earlier versions of the offer: when each was copied, and what changed since the one before. */
import { offerChanges } from "#core/compose/offer-changes.ts";
import { say } from "#platform/say.ts";
import type { MyOffer } from "#storage/rows.ts";
import { Button } from "#ui/Button.tsx";
import { fieldLabel, valueLabel } from "#words/field-words.ts";
import { showToast } from "../../state/toast.ts";
import { showDay } from "../shell/dates.ts";
import type { Composer } from "./composer.ts";

export function Versions({ composer, offer }: { composer: Composer; offer: MyOffer }) {
  const { versions } = offer;
  if (versions.length === 0) return null;
  const bringBack = (index: number) => {
    const version = versions[index];
    const before = composer.draft.peek();
    if (!version) return;
    composer.restore({ ...before, values: version.values, text: version.text, edited: true });
    showToast({ text: say("moBroughtBack"), undo: () => composer.restore(before) });
  };
  return (
    <details class="panel-box offer-more">
      <summary>{say("moVersions", versions.length)}</summary>
      <ol class="offer-versions" reversed>
        {versions
          .map((version, index) => ({ version, before: versions[index - 1], index }))
          .reverse()
          .map(({ version, before, index }) => (
            <li key={version.at}>
              <p>
                <strong>{showDay(version.at)}</strong>
              </p>
              <ul class="offer-notes small">
                {before === undefined ? (
                  <li>{say("moFirstVersion")}</li>
                ) : (
                  changeLines(before.values, version.values).map((line) => <li key={line}>{line}</li>)
                )}
              </ul>
              <Button small look="plain" onClick={() => bringBack(index)}>
                {say("moBringBack")}
              </Button>
            </li>
          ))}
      </ol>
    </details>
  );
}

function changeLines(before: MyOffer["values"], after: MyOffer["values"]): string[] {
  const lines = offerChanges(before, after).map(({ field, added, removed }) => {
    const words = (values: readonly unknown[]) =>
      values.map((value) => valueLabel(field, String(value))).join(", ");
    if (removed.length === 0) return say("moChangeAdded", fieldLabel(field), words(added));
    if (added.length === 0) return say("moChangeRemoved", fieldLabel(field), words(removed));
    return say("moChangeBoth", fieldLabel(field), words(removed), words(added));
  });
  return lines.length > 0 ? lines : [say("moChangeWords")];
}
