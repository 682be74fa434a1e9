/** What happened with the author of a card, newest first; the last step can be taken back. */
import { useState } from "preact/hooks";
import type { OfferCard } from "#core/card.ts";
import { say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { useDb } from "../../state/store.ts";
import { useLive } from "../../state/use-live.ts";
import { showDay } from "../shell/dates.ts";
import { doAndTell } from "./do-and-tell.ts";
import { eventWords } from "./event-words.ts";
import { type HistoryRow, historyRows } from "./history-rows.ts";
import { takeBack } from "./log-action.ts";
import "./history.css";

/** With a heading of its own. */
export function History({ card }: { card: OfferCard }) {
  const db = useDb();
  const events = useLive(
    (from) => from.outreach.where("personId").equals(card.personId).toArray(),
    [card.personId],
  );
  if (!events) return null;
  const rows = historyRows(events);
  return (
    <section class="stack" aria-labelledby="history">
      <h2 id="history">{say("historyTitle")}</h2>
      {rows.length === 0 && <p class="muted">{say("historyNone")}</p>}
      {rows.length > 0 && (
        <ol class="history">
          {rows.map((row, index) => (
            <Line
              key={row.event.id}
              row={row}
              card={card}
              onTakeBack={
                index === 0
                  ? () => void doAndTell(() => takeBack(db, row.event, Date.now()), "doneTakenBack")
                  : undefined
              }
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface LineProps {
  row: HistoryRow;
  card: OfferCard;
  onTakeBack: (() => void) | undefined;
}

function Line({ row: { event, isFollowUp }, card, onTakeBack }: LineProps) {
  const elsewhere = event.cardId !== undefined && event.cardId !== card.id;
  return (
    <li class="history-line">
      <div class="history-head">
        <span>
          <strong>{eventWords(event, isFollowUp)}</strong>
          {elsewhere && <span class="muted"> {say("historyOtherPost")}</span>}
        </span>
        <span class="muted small">{showDay(event.at)}</span>
      </div>
      {event.text && <Words text={event.text} open={event.kind === "note"} />}
      {onTakeBack && (
        <div>
          <Button look="plain" small icon="undo" onClick={onTakeBack}>
            {say("historyTakeBack")}
          </Button>
        </div>
      )}
    </li>
  );
}

/** A note is read at once, a sent message when asked for. */
function Words({ text, open }: { text: string; open: boolean }) {
  const [unfolded, setUnfolded] = useState(open);
  if (open) return <p class="history-words">{text}</p>;
  return (
    <details class="fold" onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{say("historyShowText")}</summary>
      {unfolded && <p class="history-words">{text}</p>}
    </details>
  );
}
