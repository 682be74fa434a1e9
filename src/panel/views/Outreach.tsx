/** Who was written to and what came of it: what is due first, then everybody by stage. */
import { useEffect } from "preact/hooks";
import { STAGES } from "#core/outreach/stage.ts";
import { say, sayCount } from "#platform/say.ts";
import { Empty } from "#ui/Notice.tsx";
import { dueRows } from "../parts/outreach/board.ts";
import { endFollowing } from "../parts/outreach/row-focus.ts";
import { StageList } from "../parts/outreach/StageList.tsx";
import { stageAbout, stageLabel } from "../parts/outreach/stage-words.ts";
import { useBoard } from "../parts/outreach/use-board.ts";
import { ViewTitle } from "../parts/shell/ViewTitle.tsx";
import { hrefOf } from "../state/route.ts";
import "../parts/outreach/outreach.css";

export function Outreach() {
  const board = useBoard();
  // After the rows' own effects: what moved has taken the focus by now.
  useEffect(endFollowing, [board]);
  const now = Date.now();
  if (!board) return <ViewTitle>{say("outreachTitle")}</ViewTitle>;
  const due = dueRows(board, now);
  const isDue = new Set(due.map(({ key }) => key));
  const open = STAGES.filter((stage) => stage !== "closed" && stage !== "shortlist" && stage !== "drafted");
  const openCount = open.reduce((sum, stage) => sum + board[stage].length, 0);
  const isEmpty = STAGES.every((stage) => board[stage].length === 0);
  return (
    <div class="stack">
      <ViewTitle>{say("outreachTitle")}</ViewTitle>
      {isEmpty ? (
        <Empty
          icon="outreach"
          title={say("outreachEmptyTitle")}
          actions={
            <a class="button button-primary" href={hrefOf({ view: "offers" })}>
              {say("outreachEmptyLink")}
            </a>
          }
        >
          <p>{say("outreachEmpty")}</p>
        </Empty>
      ) : (
        <p class="muted" role="status">
          {sayCount("outreachOpen", openCount)} ·{" "}
          {due.length > 0 ? sayCount("outreachDue", due.length) : say("outreachDueNone")}
        </p>
      )}
      {due.length > 0 && (
        <StageList id="due" title={say("outreachDueTitle")} rows={due} now={now} withStage />
      )}
      {STAGES.map((stage) => (
        <StageList
          key={stage}
          id={stage}
          title={stageLabel(stage)}
          about={stageAbout(stage)}
          rows={board[stage].filter(({ key }) => !isDue.has(key))}
          now={now}
          folded={stage === "closed"}
        />
      ))}
    </div>
  );
}
