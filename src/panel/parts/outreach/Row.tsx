/** One conversation on the board. */
import { useEffect, useRef } from "preact/hooks";
import { dueNow } from "#core/outreach/due.ts";
import type { CloseReason } from "#core/outreach/stage.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Badge } from "#ui/Chip.tsx";
import { hrefOf } from "../../state/route.ts";
import { showDay } from "../shell/dates.ts";
import { Name } from "../shell/Name.tsx";
import type { BoardRow } from "./board.ts";
import { channelLabel } from "./channel-words.ts";
import { dueWords } from "./due-words.ts";
import { RowActions } from "./RowActions.tsx";
import { takeFocus } from "./row-focus.ts";
import { stageLabel } from "./stage-words.ts";

const REASONS: Record<CloseReason, MessageKey> = {
  declined: "closed_declined",
  "no-reply": "closed_no_reply",
  withdrawn: "closed_withdrawn",
  "not-for-me": "closed_not_for_me",
  finished: "closed_finished",
};

interface Props {
  row: BoardRow;
  /** Milliseconds since the epoch. */
  now: number;
  /** Says the stage too: the list it stands in does not. */
  withStage?: boolean;
}

export function Row({ row, now, withStage = false }: Props) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => takeFocus(row.key, item.current), [row.key]);
  const shown = row.card?.snapshot.author.name || row.person?.name || "";
  const name = shown || say(row.person ? "nameUnknown" : "personGone");
  const due = dueWords(row.approach?.due, now);
  const isDue = dueNow(row.approach?.due, now) !== null;
  const notes = row.approach?.notes ?? [];
  return (
    <li ref={item} class="outreach-row" tabIndex={-1}>
      <div class="outreach-head">
        <p class="outreach-name">
          {row.card ? (
            <a href={hrefOf({ view: "card", cardId: row.card.id })}>
              <Name name={shown} />
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
        </p>
        {withStage && <Badge>{stageLabel(row.stage)}</Badge>}
        {row.approach?.reason && <Badge>{say(REASONS[row.approach.reason])}</Badge>}
        {due && (
          <Badge tone={isDue ? "warn" : "plain"} icon="clock">
            {due}
          </Badge>
        )}
      </div>
      <p class="muted small">{sinceWords(row)}</p>
      {isDue && row.approach?.due?.action === "follow-up" && <p class="small">{say("dueFollowUpHint")}</p>}
      {notes.map((note) => (
        <p key={`${note.at} ${note.text}`} class="outreach-note">
          {note.text}
        </p>
      ))}
      <RowActions row={row} name={name} />
    </li>
  );
}

function sinceWords({ since, stage, approach }: BoardRow): string {
  if (since === null) return "";
  const day = showDay(since);
  if (stage === "shortlist") return say("outreachStarred", day);
  if (!approach) return say("outreachDraftSaved", day);
  return approach.channel
    ? say("outreachSinceChannel", day, channelLabel(approach.channel))
    : say("outreachSince", day);
}
