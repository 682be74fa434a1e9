/** The buttons of one conversation: what may have happened next, with the rarer things folded away. */
import { useState } from "preact/hooks";
import { setOwn } from "#app/own-card.ts";
import { deleteDraft, restoreDraft } from "#app/save-draft.ts";
import { DEFAULT_REMINDERS, dueNow } from "#core/outreach/due.ts";
import { type MessageKey, say } from "#platform/say.ts";
import { Button } from "#ui/Button.tsx";
import { hrefOf } from "../../state/route.ts";
import { useDb } from "../../state/store.ts";
import { ACTION_ENTRIES, type Action, actionsFor } from "./actions.ts";
import type { BoardRow } from "./board.ts";
import { doAndTell } from "./do-and-tell.ts";
import { logAction, logNote, openAgain, type Undo } from "./log-action.ts";
import { MoreActions } from "./MoreActions.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { ReplyChoice } from "./ReplyChoice.tsx";
import { followFocus } from "./row-focus.ts";

interface Props {
  row: BoardRow;
  /** Name for screen readers: many rows have the same buttons. */
  name: string;
}

export function RowActions({ row, name }: Props) {
  const db = useDb();
  const [open, setOpen] = useState<"reply" | "note" | "more" | null>(null);
  const toggle = (part: "reply" | "more") => setOpen(open === part ? null : part);
  const { asksReply, main, more } = actionsFor(row.stage, row.approach);
  const cardId = row.card?.id;

  const tell = (work: () => Promise<Undo | null>, done: MessageKey, ...values: number[]) => {
    followFocus(row.key);
    setOpen(null);
    void doAndTell(work, done, ...values);
  };
  const act = (action: Action) =>
    tell(
      () => logAction(db, row, action, Date.now()),
      ACTION_ENTRIES[action].done,
      DEFAULT_REMINDERS.followUpAfter,
    );
  const dropDraft = () =>
    tell(async () => {
      const { draft } = row;
      if (!draft) return null;
      await deleteDraft(db, draft.id);
      return () => restoreDraft(db, draft);
    }, "doneDraftDeleted");
  const unstar = () =>
    tell(async () => {
      if (cardId === undefined) return null;
      await setOwn(db, cardId, { starred: false }, Date.now());
      return async () => void (await setOwn(db, cardId, { starred: true }, Date.now()));
    }, "doneUnstarred");

  return (
    <div class="stack">
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no fieldset of a form */}
      <div class="row" role="group" aria-label={name}>
        {cardId !== undefined && (row.stage !== "sent" || isFollowUpDue(row)) && (
          <a
            class={`button button-small ${row.draft || row.stage === "shortlist" ? "button-primary" : "button-quiet"}`}
            href={hrefOf({ view: "draft", cardId })}
          >
            {say(writeLabel(row))}
          </a>
        )}
        {asksReply && (
          <Button small look="primary" aria-expanded={open === "reply"} onClick={() => toggle("reply")}>
            {say("actReplied")}
          </Button>
        )}
        {main.map((action) => (
          <Button key={action} small onClick={() => act(action)}>
            {say(labelOf(action, row))}
          </Button>
        ))}
        {row.stage === "shortlist" && (
          <Button small onClick={unstar}>
            {say("actUnstar")}
          </Button>
        )}
        {row.draft && (
          <Button small onClick={dropDraft}>
            {say("actDeleteDraft")}
          </Button>
        )}
        {row.approach && (
          <Button
            small
            look="plain"
            icon="down"
            aria-expanded={open === "more"}
            onClick={() => toggle("more")}
          >
            {say("actMore")}
          </Button>
        )}
      </div>
      {open === "reply" && <ReplyChoice onChoose={act} />}
      {open === "more" && (
        <MoreActions
          name={name}
          actions={more}
          onAct={act}
          onNote={() => setOpen("note")}
          onReopen={
            row.stage === "closed"
              ? () => tell(() => openAgain(db, row, Date.now()), "doneReopened")
              : undefined
          }
        />
      )}
      {open === "note" && (
        <NoteForm
          onKeep={(text) => tell(() => logNote(db, row, text, Date.now()), "doneNote")}
          onCancel={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/** One follow-up, once its day has come. */
function isFollowUpDue({ approach }: BoardRow): boolean {
  return dueNow(approach?.due, Date.now()) === "follow-up";
}

function writeLabel({ draft, stage }: BoardRow): MessageKey {
  if (draft) return "actContinue";
  if (stage === "sent") return "actFollowUp";
  return stage === "shortlist" || stage === "drafted" ? "actWrite" : "actWriteAgain";
}

function labelOf(action: Action, { stage }: BoardRow): MessageKey {
  return action === "met" && stage === "meeting" ? "actMetAgain" : ACTION_ENTRIES[action].label;
}
