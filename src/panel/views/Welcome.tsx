/** Before anything is read: what Guidepost does, what it never does, whose risk it is, and how much it may read. */
import { useState } from "preact/hooks";
import { turnAlwaysOn } from "#app/always-read.ts";
import { LINKEDIN } from "#core/group-page.ts";
import { askLinkedInAccess } from "#platform/linkedin-access.ts";
import { say } from "#platform/say.ts";
import { writeConsent } from "#storage/meta.ts";
import { Button, OutsideLink } from "#ui/Button.tsx";
import { Tick } from "#ui/Field.tsx";
import { Icon } from "#ui/Icon.tsx";
import { lazyView } from "#ui/lazy-view.tsx";
import { Notice } from "#ui/Notice.tsx";
import { KEPT_TABLES } from "../parts/data/table-words.ts";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { keep } from "../state/keep.ts";
import { groupHere, pagePlace, startReading } from "../state/reader.ts";
import { addWaitsForConsent } from "../state/show.ts";
import { useDb } from "../state/store.ts";
import { useLive } from "../state/use-live.ts";
import "./welcome.css";

type Level = "by-hand" | "this-visit" | "always";

const LEVELS = [
  { level: "this-visit", label: "levelThisVisit", hint: "levelThisVisitText" },
  { level: "by-hand", label: "levelByHand", hint: "levelByHandText" },
  { level: "always", label: "levelAlways", hint: "levelAlwaysText" },
] as const;
/** What the third level does beyond the others. */
const ALWAYS_WORDS = ["alwaysAsk2", "alwaysAsk3", "alwaysAsk4"] as const;
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
  const [level, setLevel] = useState<Level>("this-visit");
  const [refused, setRefused] = useState(false);
  const agree = async () => {
    // First of all, and before any wait: the browser asks the user only while the press is handled.
    const isRefused = level === "always" && !(await askLinkedInAccess());
    setRefused(isRefused);
    if (isRefused) return;
    const kept = await keep(async () => {
      if (level === "always") await turnAlwaysOn(db, groupHere.value, Date.now());
      await writeConsent(db, level === "by-hand" ? level : "this-visit", Date.now());
      return true;
    });
    if (!kept) return;
    addWaitsForConsent.value = false;
    if (level === "this-visit" && ["group", "post"].includes(pagePlace.value)) await startReading();
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
        {LEVELS.map((each) => (
          <Tick
            key={each.level}
            type="radio"
            name="level"
            checked={level === each.level}
            onChange={() => setLevel(each.level)}
            hint={say(each.hint)}
          >
            {say(each.label)}
          </Tick>
        ))}
        {level === "always" && (
          <ul class="welcome-always small">
            {ALWAYS_WORDS.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ul>
        )}
        {refused && (
          <Notice tone="warn" role="alert">
            {say("alwaysRefused")}
          </Notice>
        )}
        <p class="muted small">{say("welcomeLater")}</p>
        <Button look="primary" onClick={() => void agree()}>
          {say("welcomeAgree")}
        </Button>
      </fieldset>
      {hasRows && <KeptData />}
    </main>
  );
}
