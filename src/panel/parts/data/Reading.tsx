/** The agreement: how much is read, since when, and how to take it back. */
import { say } from "#platform/say.ts";
import { removeConsent, writeConsent } from "#storage/meta.ts";
import type { Consent } from "#storage/rows.ts";
import { Button } from "#ui/Button.tsx";
import { Tick } from "#ui/Field.tsx";
import { keep } from "../../state/keep.ts";
import { consent } from "../../state/library.ts";
import { stopAllReading } from "../../state/reader.ts";
import { useDb } from "../../state/store.ts";
import { showToast } from "../../state/toast.ts";
import { showDay } from "../shell/dates.ts";
import { DataSection } from "./DataSection.tsx";

const LEVELS = [
  { level: "this-visit", label: "levelThisVisit", hint: "levelThisVisitText" },
  { level: "by-hand", label: "levelByHand", hint: "levelByHandText" },
] as const;

export function Reading() {
  const db = useDb();
  const given = consent.value;
  if (!given) return null;
  const choose = async (level: Consent["level"]) => {
    await keep(() => writeConsent(db, level, given.at));
    if (level === "by-hand") await stopAllReading();
  };
  const withdraw = async () => {
    await keep(async () => {
      await removeConsent(db);
      showToast({
        text: say("dataConsentWithdrawn"),
        undo: () => keep(() => writeConsent(db, given.level, given.at)),
      });
    });
    await stopAllReading();
  };
  return (
    <DataSection title={say("dataConsentTitle")} about={say("dataConsentSince", showDay(given.at))}>
      <fieldset>
        <legend class="legend">{say("dataLevelLegend")}</legend>
        {LEVELS.map(({ level, label, hint }) => (
          <Tick
            key={level}
            type="radio"
            name="level"
            checked={given.level === level}
            onChange={() => void choose(level)}
            hint={say(hint)}
          >
            {say(label)}
          </Tick>
        ))}
      </fieldset>
      <div class="stack">
        <p class="muted small">{say("dataConsentWithdrawAbout")}</p>
        <div>
          <Button onClick={() => void withdraw()}>{say("dataConsentWithdraw")}</Button>
        </div>
      </div>
    </DataSection>
  );
}
