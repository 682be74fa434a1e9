/** Beside a group's page: whether its feed is marked, how many of its posts are dimmed, and the way to see them all. */
import { useEffect, useState } from "preact/hooks";
import { setGroupAlways } from "#app/always-read.ts";
import { judge, judgedCard } from "#core/filter/filter.ts";
import { lookOf } from "#core/mark.ts";
import { askPage } from "#messaging/ask-page.ts";
import { say, sayCount } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { Switch } from "#ui/Switch.tsx";
import { always, hasAccess, isAlwaysHere } from "../../state/always.ts";
import { aroundOf } from "../../state/around.ts";
import { filter } from "../../state/asked.ts";
import { keep } from "../../state/keep.ts";
import { cardsById } from "../../state/library.ts";
import { groupHere, pageStatus, tab } from "../../state/reader.ts";
import { useDb } from "../../state/store.ts";
import { AskAlways } from "./AskAlways.tsx";
import "./marks.css";
import { NoLeave } from "./NoLeave.tsx";

export function FeedMarks() {
  const [asking, setAsking] = useState(false);
  const groupId = groupHere.value;
  if (groupId === null || always.value === undefined) return null;
  return (
    <div class="feed-marks">
      {always.value.on ? (
        <ForGroup groupId={groupId} />
      ) : (
        <Button look="plain" small icon="read" onClick={() => setAsking(true)}>
          {say("alwaysOffer")}
        </Button>
      )}
      {asking && <AskAlways groupId={groupId} onClose={() => setAsking(false)} />}
    </div>
  );
}

function ForGroup({ groupId }: { groupId: string }) {
  const db = useDb();
  const on = isAlwaysHere.value ?? false;
  if (hasAccess.value === false) return <NoLeave />;
  return (
    <div class="row feed-marks-row">
      <Switch on={on} onChange={(wanted) => void keep(() => setGroupAlways(db, groupId, wanted))}>
        {say("alwaysHere")}
      </Switch>
      {on && <Dimmed />}
    </div>
  );
}

/** Posts of this page that are outside the filter, by the very rule that dims them. */
function dimmedHere(): number {
  const status = pageStatus.value;
  if (!status?.reading) return 0;
  return [...new Set([...status.offers, ...status.others])].filter((id) => {
    const card = cardsById.value.get(id);
    if (!card) return false;
    return (
      lookOf(card.kind, filter.value, judge(filter.value, judgedCard(card, aroundOf(card)))) === "dimmed"
    );
  }).length;
}

function Dimmed() {
  const count = dimmedHere();
  const tabId = tab.value?.id;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let wanted = true;
    if (tabId !== undefined)
      void askPage(tabId, "marks/show-all", null).then((now) => wanted && setShown(now ?? false));
    return () => {
      wanted = false;
    };
  }, [tabId, count]);
  if (count === 0 || tabId === undefined) return null;
  const toggle = async () => setShown((await askPage(tabId, "marks/show-all", !shown)) ?? false);
  return (
    <span class="row">
      <span role="status">{sayCount(shown ? "dimmedShown" : "dimmedHere", count)}</span>
      <Button small aria-pressed={shown} onClick={() => void toggle()}>
        {say("dimmedShowAll")}
      </Button>
    </span>
  );
}
