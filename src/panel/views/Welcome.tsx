/** Before anything is read: what Guidepost does, what it never does, whose risk it is, and how much it may read. */
import { useState } from "preact/hooks";
import { LINKEDIN } from "#core/group-page.ts";
import { say } from "#platform/say.ts";
import { writeConsent } from "#storage/meta.ts";
import type { Consent } from "#storage/rows.ts";
import { Button, OutsideLink } from "#ui/Button.tsx";
import { Tick } from "#ui/Field.tsx";
import { Icon } from "#ui/Icon.tsx";
import { lazyView } from "#ui/lazy-view.tsx";
import { Notice } from "#ui/Notice.tsx";
import { KEPT_TABLES } from "../parts/data/table-words.ts";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { keep } from "../state/keep.ts";
import { pagePlace, startReading } from "../state/reader.ts";
import { addWaitsForConsent } from "../state/show.ts";
import { useDb } from "../state/store.ts";
import { useLive } from "../state/use-live.ts";
import "./welcome.css";

const DOES = ["welcomeDoes1", "welcomeDoes2", "welcomeDoes3"] as const;
const NEVER = ["welcomeNever1", "welcomeNever2", "welcomeNever3"] as const;
const AGREEMENT = `${LINKEDIN}/legal/user-agreement`;

const KeptData = lazyView(async () => (await import("../parts/data/KeptData.tsx")).KeptData);

/** Whether anything is kept, from before an agreement that was taken back. */
function useHasRows(): boolean {
  const counts = useLive((db) => Promise.all(KEPT_TABLES.map((name) => db.table(name).count())), []);
  return counts?.some((rows) => rows > 0) ?? false;
}

export function Welcome() {
  const db = useDb();
  const hasRows = useHasRows();
  const [level, setLevel] = useState<Consent["level"]>("this-visit");
  const agree = async () => {
    const kept = await keep(async () => {
      await writeConsent(db, level, Date.now());
      return true;
    });
    if (!kept) return;
    addWaitsForConsent.value = false;
    if (level === "this-visit" && pagePlace.value === "group") await startReading();
  };
  return (
    <main class="view welcome">
      <header>
        <ViewTitle>{say("welcomeTitle")}</ViewTitle>
        <p class="muted">{say("welcomeLead")}</p>
      </header>
      {addWaitsForConsent.value && (
        <Notice tone="info" role="status">
          {say("welcomeAddWaits")}
        </Notice>
      )}
      <section class="panel-box stack">
        <h2>{say("welcomeDoesTitle")}</h2>
        <ul class="plain-list welcome-list">
          {DOES.map((key) => (
            <li key={key}>
              <Icon name="check" />
              <span>{say(key)}</span>
            </li>
          ))}
        </ul>
        <h2>{say("welcomeNeverTitle")}</h2>
        <ul class="plain-list welcome-list">
          {NEVER.map((key) => (
            <li key={key}>
              <Icon name="close" />
              <span>{say(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section class="welcome-terms stack">
        <h2>{say("welcomeTermsTitle")}</h2>
        <p>{say("welcomeTerms1")}</p>
        <p>
          {say("welcomeTerms2")}{" "}
          <OutsideLink href={AGREEMENT} hint={say("opensLinkedIn")}>
            {say("welcomeTermsLink")}
          </OutsideLink>
        </p>
      </section>
      <fieldset class="panel-box stack">
        <legend class="welcome-legend">{say("welcomeLevelTitle")}</legend>
        <Tick
          type="radio"
          name="level"
          checked={level === "this-visit"}
          onChange={() => setLevel("this-visit")}
          hint={say("levelThisVisitText")}
        >
          {say("levelThisVisit")}
        </Tick>
        <Tick
          type="radio"
          name="level"
          checked={level === "by-hand"}
          onChange={() => setLevel("by-hand")}
          hint={say("levelByHandText")}
        >
          {say("levelByHand")}
        </Tick>
        <p class="muted small">{say("welcomeLater")}</p>
        <Button look="primary" onClick={() => void agree()}>
          {say("welcomeAgree")}
        </Button>
      </fieldset>
      {hasRows && <KeptData />}
    </main>
  );
}
